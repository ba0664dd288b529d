"""The command line: one thin module a verb, loaded when the verb is called, and what all verbs share (options, output, failures)."""
