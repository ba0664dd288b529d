"""Documents to statements: who does what to whom, where, for which equipment, how far it has got, when, according to whom.

A sentence walks through the folders in this order, and each imports only those before it: `words` (what words mean), `text` (what may
speak), `grammar` (how the sentence is built), `parties` (who is meant), `stages` (how far an act has got), `acts` (what is done to whom),
`records` (the guide's codes), then `remarks` (accusations and denials) and `dating` (when). `extractor` calls them.
"""

from cordon.extract.explain import Explanation, as_html, as_text
from cordon.extract.extractor import Extraction, Extractor, to_row
from cordon.extract.render import render
from cordon.extract.text.reading import Passage, Reading
from cordon.extract.words.lexicon import Lexicon, load_lexicon

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
