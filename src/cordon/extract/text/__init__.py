"""What of a document may speak, cut into sentences and words."""
