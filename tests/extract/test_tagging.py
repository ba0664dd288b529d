"""What a word is in its place, on invented sentences: a verb or a noun, a verb or an adjective, a name or a common word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from cordon.extract.grammar.clauses import parse
from cordon.extract.text.tokens import tokenise
from cordon.extract.words.inflection import degrees
from cordon.extract.words.lexicon import SHIPPED, Lexicon, load_lexicon
from cordon.names import load
from tests.extract.answers import acts

NAMES = load()
LEXICON = load_lexicon()


def class_of(text: str, word: str, lexicon: Lexicon = LEXICON) -> str:
    """The class that the last `word` of a sentence is given."""
    tokens = tokenise(text, 0, len(text), NAMES.matcher.find(text))
    made = parse(tokens, lexicon)
    return [tag.cls for token, tag in zip(tokens, made.tags, strict=True) if token.text == word][-1]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Nobody in the room could fathom the order.", "fathom"),
        ("The ministry scrutinises each tender.", "scrutinises"),
        ("Two carriers relinquished their licences.", "relinquished"),
        ("They were born in the same town.", "born"),
        ("The rule forbade it and the court overrode it.", "overrode"),
    ],
)
def test_verbs_of_common_english_are_known(text: str, word: str) -> None:
    assert class_of(text, word) == "V"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("This works for small towns.", "works"),
        ("It is what makes the cameras cheap.", "makes"),
        ("Some favour a longer wait.", "favour"),
        ("The council quietly orders new gear.", "orders"),
        ("Officials, as the minister plainly states, have time.", "states"),
        ("You can email me the list.", "email"),
        ("He went to court to field the questions.", "field"),
        ("Let's ban it now.", "ban"),
        ("The app helps parents monitor phones.", "monitor"),
        ("Shops saw demand reach a record.", "reach"),
        ("They will rip it out and put the bill to voters.", "put"),
        ("Drivers were provided with new radios.", "provided"),
        ("A ban hurt small shops.", "hurt"),
        ("Firms that breach the order on old gear face fines.", "face"),
        ("Dealers, maker face charges", "face"),
        ("Elsewhere, officials explain.", "explain"),
        ("The board pushes ahead with it.", "pushes"),
    ],
)
def test_a_word_that_may_be_a_noun_is_a_verb_where_only_a_verb_can_stand(text: str, word: str) -> None:
    assert class_of(text, word) == "V"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("They reached the helicopter crash site at noon.", "crash"),
        ("The arms sales were stopped.", "sales"),
        ("They will provide software updates and patches to shops.", "updates"),
        ("A part of the network is old.", "part"),
        ("News that prosecutors filed criminal charges against the firm shook traders.", "charges"),
        ("Sailors use Norcom watches.", "watches"),
        ("The level of noise is a matter of taste.", "level"),
    ],
)
def test_a_word_that_may_be_a_verb_is_a_noun_where_only_a_noun_can_stand(text: str, word: str) -> None:
    assert class_of(text, word) == "N"


@pytest.mark.parametrize(
    ("text", "cls"),
    [
        ("Its founder Otto Chew told lawmakers that nothing was shared.", "N"),
        ("Dogs chew at drones.", "V"),
    ],
)
def test_a_capital_inside_a_sentence_makes_a_name(text: str, cls: str) -> None:
    assert class_of(text, "Chew" if "Chew" in text else "chew") == cls


def test_a_word_of_the_vocabulary_needs_no_code(tmp_path: Path) -> None:
    text = "The town defrobbles it."
    assert class_of(text, "defrobbles") == "N"
    own = tmp_path / "lexicon"
    shutil.copytree(SHIPPED, own)
    path = own / "vocabulary.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('verbs = """', 'verbs = """defrobble ', 1), encoding="utf-8")
    assert class_of(text, "defrobbles", load_lexicon(own)) == "V"


def test_the_vocabulary_says_nothing_of_words_that_other_files_tell_more_of() -> None:
    assert LEXICON.words["poised"].adjective
    assert not LEXICON.words["poised"].verbs
    assert not LEXICON.words["ban"].common
    assert LEXICON.words["fathom"].common


@pytest.mark.parametrize(("text", "noun"), [("Amid a wider dispute it waits.", "dispute"), ("The heaviest blow came late.", "blow")])
def test_a_word_behind_a_compared_adjective_is_a_noun(text: str, noun: str) -> None:
    assert class_of(text, noun) == "N"
    assert degrees("wide") == ("wider", "widest")
    assert degrees("big") == ("bigger", "biggest")
    assert degrees("heavy") == ("heavier", "heaviest")
    assert degrees("restrictive") == ()


def test_a_word_right_before_a_verb_opens_a_clause_as_its_subject() -> None:
    assert class_of("Flex said it had stopped shipments.", "Flex") == "N"
    assert class_of("Flex your muscles.", "Flex") == "V"


@pytest.mark.parametrize(
    ("text", "word", "cls"),
    [
        ("Carriers that rely on Hytera say ripping it out would cost millions.", "say", "V"),
        ("Carriers that rely on Hytera say ripping it out would cost millions.", "would", "M"),
        ("Firms that sell to Hytera need a licence.", "need", "V"),
        ("Firms that supply Hytera now need a licence.", "need", "V"),
        ("Users of TikTok fear a ban.", "fear", "V"),
        ("Ports that keep Hytera risk losing their insurance.", "risk", "V"),
        ("News of Hytera ban a blow to carriers", "ban", "N"),
        ("The Hytera deal the ministry signed is void.", "deal", "N"),
        ("Sold at will, the radios are a risk.", "will", "N"),
    ],
)
def test_a_word_behind_a_bare_name_is_the_verb_that_its_subject_still_lacks(text: str, word: str, cls: str) -> None:
    assert class_of(text, word) == cls


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The dealers had proved it.", "proved"),
        ("The firm has undercut its rivals.", "undercut"),
        ("It has learnt nothing.", "learnt"),
        ("It has spelled it out.", "spelled"),
    ],
)
def test_irregular_participles_are_verbs(text: str, word: str) -> None:
    assert class_of(text, word) == "V"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The pier is run by a club that Norway controls.", "controls"),
        ("Letters come from servers which a foreign state controls, it said.", "controls"),
        ("The app, which a fifth of the children use, was shut.", "use"),
        ("The app, which is old and which most children use, was shut.", "use"),
    ],
)
def test_a_relative_clause_without_a_verb_ends_with_it(text: str, word: str) -> None:
    assert class_of(text, word) == "V"


def test_a_clause_that_tells_a_noun_does_not_end_with_its_subject() -> None:
    assert class_of("They heard the claim that price controls, fees and taxes had hurt them.", "controls") == "N"


def test_a_modal_stands_behind_a_preposition_that_its_verb_has_left() -> None:
    assert class_of("A shop that cannot show where its eggs come from will close.", "will") == "M"
    assert class_of("The eggs were sold in May be it rain or shine.", "May") == "N"


@pytest.mark.parametrize("owner", ["Its", "The agency's", "The ministry, whose", "Norway's"])
@pytest.mark.parametrize("year", ["2018", "May 2018"])
def test_behind_an_owner_and_a_year_stands_a_noun(owner: str, year: str) -> None:
    assert ("advise", "in-force") in [act[:2] for act in acts(f"{owner} {year} warning against Hytera worried the ports.")]


@pytest.mark.parametrize(
    ("text", "word", "tag"),
    [
        ("Norway made the Hytera ban a condition.", "ban", "N"),
        ("It left the Hytera order a dead letter.", "order", "N"),
        ("Norway made the FCC ban a vendor.", "ban", "V"),
    ],
)
def test_behind_an_article_and_a_vendor_stands_a_noun(text: str, word: str, tag: str) -> None:
    assert class_of(text, word) == tag
