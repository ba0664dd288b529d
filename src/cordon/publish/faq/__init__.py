"""The FAQ: classic questions answered from the ledger, every sentence with its source and date."""
