"""Descriptions beside a name, between commas, that a clause goes over: "let Norcom, the biggest maker of sets, build"; and names
beside a rule: "a bill, called the Secure Skies Act, that would"."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.line import Line
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon
from cordon.names import NameKind

_LONGEST: Final = 8  # chunks of a description
_ASIDE: Final = re.compile("(?:,n(?:Pn)*,|—n(?:Pn)*—)(?=[vP])")
_GIVEN: Final = re.compile("(?:,n(?:Pn)*,|—n(?:Pn)*—)(?=[vPn])")  # "gave Norcom, a Norlandic firm, a limited role"
_MEMBERS: Final = re.compile(",Pn(?:[C,]n)*,(?=n)")
_NAME_OF_RULE: Final = re.compile("([,—](?:v[PS]?)?n(?:P[nt])*[,—])(?=[vPWSt]|n[v])")
_BESIDE: Final = re.compile("[,—](?:v[PS]?|P)?n(?:P[nt]|[C,]n)*[,—]")  # what any of them looks like
_NAME: Final = re.compile("(?:,n,|—n—)(?=[vP])")
_NAME_GIVEN: Final = re.compile("(?:,n,|—n—)(?=[vPn])")
_ONE: Final = "one"  # "one of its biggest makers"
_LONGEST_NAME: Final = 3  # words
_ONE_OF: Final = 3  # chunks of the shortest description


def without_descriptions(line: Line, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without the descriptions of those who are named, between two commas, behind which the clause goes on.

    What is said there only repeats that it is a firm, an app, an official; a description that names anybody else stays.
    """
    if _BESIDE.search("".join([chunk.kind for chunk in chunks])) is None:
        return chunks  # most sentences
    found: list[Chunk] = []
    k, last = 0, len(chunks) - 2
    while k < len(chunks):
        found.append(chunks[k])
        if k >= last or chunks[k + 1].kind not in ",—":
            k += 1
            continue
        if (end := _its_name(chunks, k, line)) >= 0:
            found[-1] = chunks[k]._replace(last=chunks[k + 2].last, lemma="")
            k = end + 1
            continue
        if (end := _named_rule(chunks, k, line)) >= 0:
            k = end + 1
            if line.lows[chunks[k].first] == "that" and chunks[k].kind == "n":
                found.append(chunks[k]._replace(kind="W", lemma="that"))  # behind a dash it was taken for a pronoun
                k += 1
            continue
        if (end := _among_given(chunks, k, line.lexicon)) >= 0:
            k = end + 1
            continue
        end = _closing(chunks, k, line.lexicon) if chunks[k].kind == "n" and line.classes[chunks[k].last - 1] == "e" else -1
        plain = end >= 0 and not any(_names_other(token) for token in line.tokens[chunks[k + 1].first : chunks[end].last])
        k = end + 1 if plain else k + 1
    return found


def _closing(chunks: list[Chunk], k: int, lexicon: Lexicon) -> int:
    """The comma or dash that closes the description opened behind chunk k, before a verb or a preposition; -1 if there is none."""
    gives = k > 0 and chunks[k - 1].kind == "v" and chunks[k - 1].lemma in lexicon.sets.giving
    aside = (_GIVEN if gives else _ASIDE).match("".join([chunk.kind for chunk in chunks[k + 1 : k + 1 + _LONGEST]]))
    head = chunks[k + 4] if aside is not None and chunks[k + 2].lemma == _ONE and aside.end() > _ONE_OF else chunks[k + 2]
    told = aside is not None and (head.lemma in lexicon.sets.anaphora or head.lemma in lexicon.sets.people)
    return k + aside.end() if aside is not None and told else -1


def _its_name(chunks: list[Chunk], k: int, line: Line) -> int:
    """ "let its biggest carrier, Lumo, use": the comma or dash that closes the name of the firm to which a verb does something, which then
    is one phrase ("its biggest carrier Lumo"); or -1."""
    lemma = chunks[k].lemma
    firm = lemma in line.lexicon.actor_nouns["company"] or lemma in line.lexicon.sets.anaphora
    if k == 0 or chunks[k - 1].kind != "v" or not firm:
        return -1
    gives = chunks[k - 1].lemma in line.lexicon.sets.giving
    aside = (_NAME_GIVEN if gives else _NAME).match("".join([chunk.kind for chunk in chunks[k + 1 : k + 5]]))
    name = chunks[k + 2]
    named = aside is not None and name.last - name.first <= _LONGEST_NAME and line.tokens[name.last - 1].text[:1].isupper()
    return k + 3 if named else -1


def _among_given(chunks: list[Chunk], k: int, lexicon: Lexicon) -> int:
    """ "gave several firms, including Lumo, licences to": the comma that closes who is named among those who get what stands behind."""
    if chunks[k].kind != "n" or chunks[k + 2].lemma not in lexicon.sets.listing:
        return -1
    giver = k - 3 if chunks[k - 1].kind == "P" and chunks[k - 2].kind == "n" else k - 1
    gives = giver >= 0 and chunks[giver].kind == "v" and chunks[giver].lemma in lexicon.sets.giving
    aside = _MEMBERS.match("".join([chunk.kind for chunk in chunks[k + 1 : k + 1 + _LONGEST]])) if gives else None
    given = aside is not None and chunks[k + 1 + aside.end()].lemma in lexicon.sets.licences
    return k + aside.end() if aside is not None and given else -1


def _named_rule(chunks: list[Chunk], k: int, line: Line) -> int:
    """The comma or dash that closes the name, opened behind it, of the bill or order at chunk k; -1 if none does, or no clause goes on."""
    rules = line.lexicon.sets.rules
    if chunks[k].lemma not in rules:
        return -1
    aside = _NAME_OF_RULE.match("".join([chunk.kind for chunk in chunks[k + 1 : k + 1 + _LONGEST]]))
    if aside is None or (chunks[k + 2].kind == "v" and chunks[k + 2].lemma not in line.lexicon.sets.christening):
        return -1
    end = k + aside.end()
    name = next(chunk for chunk in chunks[k + 2 : end] if chunk.kind == "n")
    named = name.lemma in rules and line.tokens[name.last - 1].text[:1].isupper()
    goes_on = chunks[end + 1].kind != "n" or line.lows[chunks[end + 1].first] == "that"
    return end if named and goes_on else -1


def _names_other(token: Token) -> bool:
    return token.mention is not None and token.mention.kind is not NameKind.DEMONYM
