"""Documents to statements: who does what to whom, where, for which equipment, how far it has got, when, according to whom."""

from cordon.extract.extractor import Extraction, Extractor, to_row
from cordon.extract.lexicon import Lexicon, load_lexicon
from cordon.extract.reading import Passage, Reading

__all__ = ["Extraction", "Extractor", "Lexicon", "Passage", "Reading", "load_lexicon", "to_row"]
