"""What is done to whom: the verbs and nouns of a sentence that name a measure, and whom they reach."""
