"""How far an act has got by the words around it: tense, negation, conditions, demands, doubts."""
