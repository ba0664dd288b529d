"""Cordon: where a technology vendor is banned, limited or allowed, since when, by whose decision, and who says so."""

__version__ = "0.1.0"
