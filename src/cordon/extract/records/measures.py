"""Which measure an act is, by its class, who acts and the dealing (lexicon/measures.toml)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from cordon.extract.records.case import Case, is_known, is_named, kind_of
from cordon.extract.records.house_rules import binds_staff
from cordon.extract.records.public_use import binds_country, is_public
from cordon.extract.records.whereabouts import places_in
from cordon.extract.words.actor_words import Party
from cordon.names import NameKind

_LEAVING: Final = frozenset({"shun", "remove", "exclude"})
_OUTLETS: Final = ("+store", "+store-shelf", "+shelf", "+shop", "+website")
_COUNTRY: Final = (NameKind.PLACE, NameKind.SEAT, NameKind.DEMONYM)
_DUTIES: Final = frozenset({"must", "is to", "has to"})
_FORBIDDING: Final = frozenset({"must", "can", "ca", "may", "shall"})  # with "not"
_DRAFTS: Final = "stage.toml:propose:"


def measure_of(case: Case, stage: str, deciders: Sequence[Party]) -> str:
    """The measure's code; empty when such an actor takes no such measure."""
    frame = case.frame
    kind = kind_of(deciders)
    kind = "state" if kind == "company" and _is_legislated(case, stage) else kind
    table: Mapping[str, str] = case.scene.rules.lexicon.table("measures").get(frame.means, {})
    if stage == "urged" and "urged" in table and not frame.exports:
        return table["urged"]
    if kind == "company" and (stage == "proposed" or all(p.kind == "person" for p in deciders)):
        kind = "unknown"  # a motion or draft is nobody's own choice, and a person has no network to clear
    own = kind != "state" and frame.means in _LEAVING and binds_staff(case.scene, case.state.commander)
    if own or (kind == "unknown" and _is_left(case)):
        return "drop"
    if frame.means == "remove" and (is_duty(case) or _is_rules_act(case)) and (kind != "company" or not is_known(deciders)):
        return "remove"
    if frame.means == "shun" and ((kind == "state" and _is_ousted(case, deciders)) or _must_stop(case, kind, deciders)):
        return "ban"
    if _is_told(case, deciders):
        told = table["exports"] if frame.exports and "exports" in table else table["unknown"]  # "firms cannot export chips to Norcom"
        return "remove" if frame.means == "remove" else told
    if stage == "considered" and kind == "state" and "considered" in table:
        return table["considered"]
    if frame.exports and kind == "state" and "exports_by_state" in table and stage != "urged":
        return table["exports_by_state"]
    return table["exports"] if frame.exports and "exports" in table and kind != "company" else table.get(kind, "")


def _is_legislated(case: Case, stage: str) -> bool:
    """ "Doe introduced a bill to bar agencies from using it": what a draft law says is no firm's choice."""
    drafts = (e.rsplit(":", 1)[-1] for e in case.state.entries if e.startswith(_DRAFTS))
    return stage == "proposed" and not case.scene.made.lexicon.sets.legislative.isdisjoint(drafts)


def _is_left(case: Case) -> bool:
    """ "shops no longer sell Norcom phones", "took them off its shelves": those who leave it say so of themselves, nobody forbids it."""
    chunk, frame = case.scene.made.chunks[case.frame.k], case.frame
    acts = chunk.kind == "v" and not chunk.passive and not is_duty(case)
    cleared = frame.means == "exclude" and frame.k in case.scene.made.subject and frame.entry.endswith(_OUTLETS)
    return acts and (cleared or (frame.flipped and frame.lasting and not chunk.modal))


def _must_stop(case: Case, kind: str, deciders: Sequence[Party]) -> bool:
    """ "agencies must stop using": who has to leave it, and is no firm that says so of itself, is forbidden to go on."""
    duty = case.scene.made.chunks[case.state.top].modal
    if kind == "company":
        return duty in _DUTIES and duty != "is to" and not is_known(deciders)  # "operators must stop buying it"
    bound = is_duty(case) or _is_rules_act(case) or duty in _DUTIES
    return bound and (not is_named(deciders) or _gives_time(case))


def _gives_time(case: Case) -> bool:
    """ "the regulator gave carriers 60 days to drop it": it is others that have to."""
    made, verb = case.scene.made, case.state.duty
    first, last = made.objects.get(verb, (0, 0))
    return verb >= 0 and made.chunks[verb].lemma != "have" and (last - first > 1 or made.kind(last) == "t")


def _is_rules_act(case: Case) -> bool:
    """ "the order grounds all Norcom drones", "the directive drops it from official phones": a rule uses nothing itself."""
    made, k = case.scene.made, case.frame.k
    head = made.subject.get(k, (-1, 0))[0] if made.kind(k) == "v" and not made.chunks[k].passive else -1
    return head >= 0 and made.chunks[head].lemma in made.lexicon.sets.rules


def _is_ousted(case: Case, deciders: Sequence[Party]) -> bool:
    """ "Norland ditches Norcom": of a country no purchase but a ban; an agency drops what it uses itself."""
    scene = case.scene
    country = any(p.token >= 0 and (m := scene.made.tokens[p.token].mention) is not None and m.kind in _COUNTRY for p in deciders)
    word = case.frame.entry.rsplit(":", 1)[-1].rsplit("+", 1)[-1]
    return country and not case.state.stopped and word in scene.rules.lexicon.sets.ousting


def _is_told(case: Case, deciders: Sequence[Party]) -> bool:
    """ "operators must not install", "Norcom will be stripped out of Norland's network": somebody above decides."""
    chunk, frame = case.scene.made.chunks[case.frame.k], case.frame
    if frame.means == "remove" and chunk.kind == "n":
        return not deciders and is_public(case.scene.made, frame, case.scope_words)
    bound = frame.flipped and chunk.modal in _FORBIDDING and kind_of(deciders) == "company" and not is_known(deciders)
    out = frame.means == "remove" and chunk.passive and not deciders  # by nobody who is named
    placed = out and (bool(places_in(case.scene, frame.k, frame.last)) or binds_country(case.scene.made, frame, case.scope_words))
    bound = bound or (frame.means == "exclude" and is_duty(case) and kind_of(deciders) == "company" and not is_known(deciders))
    return bound or placed or (out and (chunk.modal != "" or chunk.form == "inf"))


def is_duty(case: Case) -> bool:
    """ "must be removed", "would have to rip out and replace", "ordered to", "have until 2027 to": somebody makes them do it."""
    made, k = case.scene.made, case.frame.k
    p, relation = made.parent.get(k, (-1, ""))
    said = [k, p] if relation == "conj" or (relation == "comp" and case.state.stopped) else [k]  # "must stop using"
    bound = any(made.chunks[v].modal in _DUTIES or (made.chunks[v].modal and {"have", "to"} <= set(made.lows(v))) for v in said)
    return bound or case.state.commander >= 0 or case.state.duty >= 0
