"""The static site: every page as a file, built beside the last one, checked by a gate, and swapped in at once."""
