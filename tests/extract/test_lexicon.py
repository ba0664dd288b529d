"""The lexicon: each example is a test, and an editor's own entry works without code."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections import Counter
from dataclasses import fields
from pathlib import Path

import pytest

from cordon.extract import Extractor, Reading, load_lexicon
from cordon.extract.words.lexicon import SHIPPED, words_of
from cordon.extract.words.word_sets import SET_FILES, WordSets
from cordon.model.codes import Measure, Stage
from cordon.model.errors import InputError
from cordon.names import load
from tests.house.source import PACKAGE

NAMES = load()
LEXICON = load_lexicon()
EXTRACTOR = Extractor(NAMES, LEXICON)
EXAMPLES = [
    (text, measure, stage)
    for file, section in (("verbs", "verb"), ("verbs", "own"), ("verbs", "phrase"), ("nouns", "noun"), ("nouns", "bound"))
    for entry in LEXICON.table(file)[section]
    for text, measure, stage in entry["examples"]
]
VERB = '[[verb]]\nclass = "exclude"\nlemmas = "defenestrate"\nexamples = []\n'
PHRASE = '[[phrase]]\nclass = "exclude"\nverbs = "raise"\npreps = "to on"\nobject = "drawbridge"\nexamples = []\n'
RESULTS = ("to", "weak", "talk", "negated", "negated_perfect", "negated_noun", "negated_later")
NOUN = '[[noun]]\nclass = "exclude"\nlemmas = "anathema"\nexamples = []\n'


def test_a_list_stands_in_one_file() -> None:
    names = {field.name for field in fields(WordSets)}
    stand = {name: [file for file in SET_FILES if name in LEXICON.table(file)] for name in names}
    assert {name: files for name, files in stand.items() if len(files) != 1} == {}


def codes(extractor: Extractor, text: str) -> list[tuple[str, str]]:
    """Measure and stage of each statement of a text."""
    return [(s.act.measure.value, s.act.stage.value) for s in extractor.extract(Reading.of_row({"text": text})).statements]


@pytest.mark.parametrize(("text", "measure", "stage"), EXAMPLES)
def test_each_example_of_the_lexicon_is_read_as_it_says(text: str, measure: str, stage: str) -> None:
    assert (measure, stage) in codes(EXTRACTOR, text)


def test_examples_use_the_guides_codes() -> None:
    assert len(EXAMPLES) >= 50
    assert all(measure in set(Measure) and stage in set(Stage) for _, measure, stage in EXAMPLES)


def test_each_result_of_the_stage_table_is_a_stage_of_the_guide() -> None:
    allowed = {*Stage, "open", "given", "own", "keep", "nothing"}
    for rule in LEXICON.table("stage")["combine"].values():
        results = [value for key, value in rule.items() if key in RESULTS]
        assert set(results) <= allowed
        assert set(rule["from"].split()) <= allowed | {"any"}


def test_each_effect_that_a_governor_has_stands_in_the_table() -> None:
    effects = {entry["effect"] for entry in LEXICON.table("stage")["governor"]}
    assert effects == set(LEXICON.table("stage")["combine"])


@pytest.mark.parametrize(
    ("file", "entry", "text", "expected"),
    [
        ("verbs", VERB, "Norway defenestrated Huawei.", ("ban", "in-force")),
        ("verbs", PHRASE, "Norway raised the drawbridge to Huawei.", ("ban", "in-force")),
        ("nouns", NOUN, "Norway's anathema on Huawei.", ("ban", "in-force")),
        ("stage", '[[governor]]\neffect = "weigh"\nverbs = "chew"\n', "Norway is chewing on banning Huawei.", ("ban", "considered")),
    ],
)
def test_a_new_construction_needs_no_code(tmp_path: Path, file: str, entry: str, text: str, expected: tuple[str, str]) -> None:
    assert expected not in codes(EXTRACTOR, text)
    own = tmp_path / "lexicon"
    shutil.copytree(SHIPPED, own)
    with (own / f"{file}.toml").open("a", encoding="utf-8") as lines:
        lines.write("\n" + entry)
    assert expected in codes(Extractor(NAMES, load_lexicon(own)), text)


def test_a_broken_file_is_named_in_one_line(tmp_path: Path) -> None:
    own = tmp_path / "lexicon"
    shutil.copytree(SHIPPED, own)
    (own / "nouns.toml").write_text("[[noun\n", encoding="utf-8")
    with pytest.raises(InputError, match=r"^nouns\.toml: the lexicon file can't be read"):
        load_lexicon(own)


def test_a_missing_entry_is_named_too(tmp_path: Path) -> None:
    own = tmp_path / "lexicon"
    shutil.copytree(SHIPPED, own)
    (own / "wrongs.toml").write_text('nouns = "threat"\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"verbs"):
        load_lexicon(own)


@pytest.mark.parametrize(
    ("section", "word", "text", "expected"),
    [
        (("verbs", "going"), "evaporate", "Huawei gear must evaporate from Norway's networks by 2027.", ("remove", "announced")),
        (("verbs", "delivers"), "knit", "Huawei will knit Telenor's network.", ("choose", "announced")),
        (("grammar", "listing"), "videlicet", "Countries videlicet Norway and Malta have banned Huawei.", ("ban", "in-force")),
    ],
)
def test_a_closed_set_of_words_is_data_too(
    tmp_path: Path, section: tuple[str, str], word: str, text: str, expected: tuple[str, str]
) -> None:
    file, name = section
    own = tmp_path / "lexicon"
    shutil.copytree(SHIPPED, own)
    path = own / f"{file}.toml"
    told = path.read_text(encoding="utf-8")
    path.write_text(told.replace(f'{name} = "', f'{name} = "{word} ', 1).replace(f'{name} = "{word} = ', f'{name} = "= {word}|', 1))
    grammar = own / "grammar.toml"
    known = grammar.read_text(encoding="utf-8").replace('prepositions = """', 'prepositions = """videlicet ', 1)
    grammar.write_text(known.replace('verbs = """bargain', 'verbs = """evaporate knit bargain', 1), encoding="utf-8")
    assert expected in codes(Extractor(NAMES, load_lexicon(own)), text)
    assert load_lexicon(own).sets != LEXICON.sets


def test_each_list_is_asked_for_by_its_name() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (PACKAGE / "extract").rglob("*.py"))
    asked = set(re.findall(r'(?m)^    (\w+): frozenset|"(\w+)"', code))
    names = {name for pair in asked for name in pair}
    files = sorted(SHIPPED.glob("*.toml"))
    unread = [f"{path.name}: {name}" for path in files for name in tomllib.loads(path.read_text("utf-8")) if name not in names]
    assert not unread, unread


def test_no_list_says_a_word_twice() -> None:
    twice = [
        f"{path.name}: {name}: {word}"
        for path in sorted(SHIPPED.glob("*.toml"))
        for name, text in tomllib.loads(path.read_text("utf-8")).items()
        if isinstance(text, str)
        for word, count in Counter(words_of(text)).items()
        if count > 1
    ]
    assert not twice, twice
