"""Documents to statements: who does what to whom, where, for which equipment, how far it has got, when, according to whom."""

from cordon.extract.explain import Explanation, as_html, as_text
from cordon.extract.extractor import Extraction, Extractor, to_row
from cordon.extract.lexicon import Lexicon, load_lexicon
from cordon.extract.reading import Passage, Reading
from cordon.extract.render import render

__all__ = [
    "Explanation",
    "Extraction",
    "Extractor",
    "Lexicon",
    "Passage",
    "Reading",
    "as_html",
    "as_text",
    "load_lexicon",
    "render",
    "to_row",
]
