"""A question in plain words -> a position with its evidence: read by rules that editors can change, answered from the ledger alone."""

from cordon.ask.asker import Asker
from cordon.ask.intents import Intent
from cordon.ask.reading import Reading, load_reader
from cordon.ask.reply import Gap, Reply

__all__ = ["Asker", "Gap", "Intent", "Reading", "Reply", "load_reader"]
