"""From acts to the guide's records: measure, actor, where, targets, scope."""
