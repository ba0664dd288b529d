"""What words mean: the lexicon that editors may change, as it is read from its files."""
