"""How good the answers are, measured against hand-made gold. `python -m evaluation` prints every figure."""
