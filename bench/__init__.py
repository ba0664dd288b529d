"""How fast it is. `python -m bench` runs every benchmark and prints one table."""
