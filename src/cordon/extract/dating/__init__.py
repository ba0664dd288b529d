"""When: the dates of a sentence, and which act each of them dates."""
