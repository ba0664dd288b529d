"""The evidence behind a link between two texts, in a form that a page can print: reused passages, quotes, figures, credits, additions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from cordon.corroborate.credits import Credit, sentences
from cordon.corroborate.kinship import Features, anchors_of, kinship
from cordon.corroborate.news import NewsText
from cordon.corroborate.reuse import folded, shared_passages, shingles

_MOST_PASSAGES = 3
_MOST_ADDITIONS = 5
_FEW_ANCHORS = 12
_MOST_BESIDE = 8
_MOST_SENTENCES = 60
_LEAST_WORDS = 6
_LONGEST_SENTENCE = 80
_COMPARED = 20_000
_ALIKE = 0.5


@dataclass(frozen=True, slots=True)
class Evidence:
    """One piece: its kind, the other text or origin it points to, the words that show it, and a share from 0 to 1 where one is measured.

    `there` are the words of the other text that stand beside.
    """

    kind: str
    whom: str
    text: str
    share: float | None = None
    there: str | None = None

    def as_row(self) -> dict[str, object]:
        """As it is written out."""
        row: dict[str, object] = {"kind": self.kind, "whom": self.whom, "text": self.text}
        row |= {} if self.there is None else {"there": self.there}
        return row if self.share is None else row | {"share": round(self.share, 3)}


def of_credit(credit: Credit) -> Evidence:
    """A credit as evidence: `byline`, `cited`, `told`, `statement`, `own`."""
    return Evidence(credit.says.value, credit.whom, credit.quote)


def of_kin(parent: str, later: Features, earlier: Features) -> list[Evidence]:
    """What ties a text to the one that it was made from, strongest first."""
    found = kinship(later, earlier)
    passages = sorted(shared_passages(later.words, earlier.words), key=lambda item: -item.length)[:_MOST_PASSAGES]
    rows = [Evidence("text-reuse", parent, item.text, found.reused) for item in passages]
    if found.in_step >= 0.3:
        rows.append(Evidence("same-frame", parent, "sentence after sentence in other words", found.in_step))
    rows += [Evidence("shared-quote", parent, quote) for quote in found.quotes]
    shared = list(dict.fromkeys(anchor for anchor in later.anchors if anchor in earlier.anchor_set))
    if shared:
        rows.append(Evidence("shared-names-and-figures", parent, ", ".join(shared[:_FEW_ANCHORS]), found.anchors))
    return rows


def adds(later: NewsText, earlier: NewsText) -> list[Evidence]:
    """What a relay adds of its own: sentences with a name or figure that the other text doesn't have, and no reused words."""
    known = set(anchors_of(earlier.text)) | set(folded(earlier.text))
    there = shingles(folded(earlier.text), 1)
    found: list[Evidence] = []
    for start, end in sentences(later.text):
        sentence = later.text[start:end].strip()
        fresh = [anchor for anchor in anchors_of(sentence) if anchor not in known]
        if fresh and not shingles(folded(sentence), 1) & there:
            found.append(Evidence("adds", later.id, sentence))
    return found[:_MOST_ADDITIONS]


def side_by_side(parent: str, later: NewsText, earlier: NewsText) -> list[Evidence]:
    """Sentences of a text beside those that they were made from, in order; `share` is how alike they are, 1 for the same words."""
    there = [(sentence, folded(sentence)) for sentence in _sentences(earlier)]
    found: list[Evidence] = []
    for sentence in _sentences(later):
        words = folded(sentence)
        share, other = max(((_alike(words, known), printed) for printed, known in there), default=(0.0, ""))
        if share >= _ALIKE:
            found.append(Evidence("side-by-side", parent, sentence, share, other))
    return found[:_MOST_BESIDE]


def _sentences(text: NewsText) -> list[str]:
    spans = list(sentences(text.text[:_COMPARED]))[:_MOST_SENTENCES]
    return [sentence for start, end in spans if len((sentence := text.text[start:end].strip()).split()) >= _LEAST_WORDS]


def _alike(words: Sequence[str], other: Sequence[str]) -> float:
    """How alike two sentences are in words and their order, 0 to 1; sentences with little in common are not looked at closely."""
    own, known = words[:_LONGEST_SENTENCE], other[:_LONGEST_SENTENCE]
    if 2 * len(set(own) & set(known)) < _ALIKE * (len(set(own)) + len(set(known))):
        return 0.0
    return SequenceMatcher(None, own, known, autojunk=False).ratio()
