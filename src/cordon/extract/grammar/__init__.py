"""How a sentence is built: words to tags, tags to phrases, phrases to subjects, objects and what governs them."""
