"""Finds the dates of a sentence and gives each to the acts that it dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from cordon.extract.dating.anchors import Anchor, anchor
from cordon.extract.dating.date_kinds import label
from cordon.extract.dating.dated import Dated, DateWords, When
from cordon.extract.dating.dates import Found, find_dates
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.extract.stages.reported import is_reported
from cordon.model.partial_date import PartialDate

_ON_THE_WAY: Final = frozenset(["the", "end", "of", "early", "late", "mid", "at", "least", "about", "around", "beginning", "start"])
_BESIDE: Final = frozenset({"in", "on"})
_BETWEEN: Final = "between"  # "between 2027 and 2029": the first of the two
_YEAR: Final = 4  # letters of a year
_DATELINE: Final = 8  # chunks of "OSLO, May 3, 2020 –"
_UNTIL: Final = frozenset({"until", "through", "till"})
_COMING: Final = frozenset({"will", "is to", "shall", "may", "might", "could", "must"})
_DONE: Final = frozenset({"adopted", "said", "announced"})


def date_drafts(scene: Scene, drafts: Sequence[Draft], said: Speaker | None, published: date | None, words: DateWords) -> None:
    """Gives each date to the act whose verb or noun it stands nearest to, and to what was said around it."""
    start, end = scene.made.tokens[0].start, scene.made.tokens[-1].end
    counted: list[Draft] = []
    for printed in find_dates(scene.text, start, end, published):
        if _heads_line(scene, printed):
            continue
        at = anchor(scene, printed)
        found = _year_before(scene, printed, at.verb, published)
        future = _is_future(scene, found, _beginning(scene.made, at.verb, words), published) or _is_due(scene, at.verb, words)
        when = When(found, at, "" if at.own else _preposition(scene, found, words, future), future)
        for draft in _due([draft for draft in drafts if not draft.before], when):
            kind = label(Dated(scene, draft, said, words), when)
            own = at.verb == draft.first or _is_its_year(draft, at) or (kind == "said" and said is not None and at.verb == said.verb)
            fresh = kind not in draft.dates or (own and kind in draft.lent)  # "added in May, removed in July": its own replaces a lent one
            if kind and fresh and not (kind in _DONE and _is_later(when.value(kind), published)):
                draft.lent = draft.lent - {kind} if own else draft.lent | {kind}
                draft.dates[kind] = when.value(kind)
                draft.spots.append(found.start)
                counted += [draft] if found.span and kind == "deadline" else []
                _begin_later(scene, draft, kind, when)
    for draft in counted:
        _count_from_decision(draft, published)


def _count_from_decision(draft: Draft, published: date | None) -> None:
    """ "last fall gave agencies 90 days to": days that began to run with a decision of another day end so much earlier; where that day
    is not known, nobody knows when."""
    decided = next((draft.dates[kind] for kind in ("adopted", "announced") if kind in draft.dates), "")
    if published is None or not decided or published.isoformat().startswith(decided):
        return
    last = draft.dates.pop("deadline")
    if len(decided) == len(last) == len(published.isoformat()):
        ends = date.fromisoformat(last) - (published - date.fromisoformat(decided))
        draft.dates["deadline"] = ends.isoformat()


def _is_its_year(draft: Draft, at: Anchor) -> bool:
    """ "upheld on Monday a 2018 ban": the year that the measure bears, not the day on which a court left it as it was."""
    return at.own and at.place == draft.first and draft.stage == "in-force"


def _year_before(scene: Scene, found: Found, verb: int, published: date | None) -> Found:
    """ "On November 20 Norland banned it", told in July: what was done on a day without a year was done in the year before."""
    chunk = scene.made.chunks[verb] if verb >= 0 else None
    done = chunk is not None and chunk.form == "fin" and chunk.tense in ("past", "perfect") and not chunk.modal
    early = found.start <= scene.made.tokens[scene.made.chunks[max(verb, 0)].first].start
    if not done or not early or found.ahead != found.value or not _is_later(found.value, published):
        return found
    return found._replace(value=f"{int(found.value[:4]) - 1:04d}{found.value[4:]}", ahead="")


def _due(drafts: Sequence[Draft], when: When) -> Sequence[Draft]:
    """ "barred it, with its gear to be removed by 2027": the last day is that of the act it stands with; other dates may be any act's."""
    own = [draft for draft in drafts if draft.first == when.at.verb] if when.kind == "deadline" else []
    return own or drafts


def _is_later(value: str, published: date | None) -> bool:
    """Whether a date lies behind publication: nothing was adopted or said on it."""
    when = PartialDate.parse(value)
    return published is not None and when.has_year and when.first > published


def _begin_later(scene: Scene, draft: Draft, kind: str, when: When) -> None:
    """ "bars Norcom from 2030": what begins on a day to come is decided, and not there yet."""
    made, verb = scene.made, when.at.verb
    told = verb >= 0 and made.chunks[verb].tense in ("past", "perfect")
    begun = told and not (made.kind(draft.first) == "n" and made.chunks[verb].lemma in made.lexicon.sets.enacting)  # "adopted a ban"
    if kind == "effective" and when.future and draft.stage == "in-force" and not begun:
        draft.stage = "announced"
        draft.why.append("begins on a day to come: announced")


def _heads_line(scene: Scene, when: Found) -> bool:
    """ "OSLO, May 3, 2020 – Norland has banned": the day of the report, not of what it tells."""
    made = scene.made
    dash = next((k for k in range(min(_DATELINE, len(made.chunks))) if made.chunks[k].kind == "—"), -1)
    return dash > 0 and when.end <= made.tokens[made.chunks[dash].first].start and made.verbs[:1] > [dash]


def _is_future(scene: Scene, found: Found, verb: int, published: date | None) -> bool:
    """Whether the date lies behind the day of publication; or its verb tells the future."""
    ending = len(found.value) == _YEAR and found.ahead == found.value  # "after the end of the year"
    later = _is_later(found.value, published) or ending
    running = published is not None and published.isoformat().startswith(f"{found.value}-")  # "this year"
    return later or ((bool(found.ahead) or running) and verb >= 0 and _is_ahead(scene.made, verb))


def _beginning(made: Parse, verb: int, words: DateWords) -> int:
    """ "will ban it, starting in May": the verb of what starts then."""
    starts = verb > 0 and made.chunks[verb].form == "ger" and made.chunks[verb].lemma in words.starting
    return verb_before(made, verb - 1) if starts else verb


def _is_due(scene: Scene, verb: int, words: DateWords) -> bool:
    """ "expires on Friday", "takes effect in May", "was set to take effect on Sunday": told of what is yet to come."""
    chunk = scene.made.chunks[verb] if verb >= 0 else None
    if chunk is None or chunk.tense != "present" or chunk.form not in ("fin", "inf"):
        return False
    behind = scene.made.chunks[verb + 1].lemma if verb + 1 < len(scene.made.chunks) else ""
    if chunk.form == "inf":
        return behind in words.force and scene.made.parent.get(verb, (-1, ""))[1] == "comp"
    return chunk.lemma in words.ending | words.starting or behind in words.force


def _is_ahead(made: Parse, verb: int) -> bool:
    """ "will vote", "is set to vote", "plans to vote", "said it would vote", against "decided to vote"."""
    chunk = made.chunks[verb]
    p, relation = made.parent.get(verb, (-1, ""))
    if chunk.form == "ger" and relation == "comp" and made.kind(p) == "v" and p < verb:
        return made.chunks[p].form != "ger" and _is_ahead(made, p)  # "must stop buying it after Dec. 31"
    if chunk.form == "inf" and not chunk.modal:
        planned = made.chunks[p] if relation == "comp" and made.kind(p) == "v" else None
        return planned is not None and planned.tense in ("present", "progressive") and not planned.modal
    return chunk.modal in _COMING or (chunk.modal == "would" and is_reported(made, verb))


def _preposition(scene: Scene, when: Found, words: DateWords, future: bool) -> str:
    """What the word before a date makes of it: `deadline`, `until`, `effective` or nothing; "after" a day to come a measure applies."""
    if when.span:
        return "deadline"
    before = ""
    for token in scene.made.tokens:
        if token.start >= when.start:
            break
        if token.low not in _ON_THE_WAY and not (token.low in _BESIDE and before in words.effective):  # "starting in July"
            before = token.low
    if before in words.deadline:
        return "until" if before in _UNTIL else "deadline"
    return "effective" if before in words.effective or (future and (before in words.beyond or before == _BETWEEN)) else ""
