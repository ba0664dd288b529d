"""The laws of extraction, on invented texts."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.extract import Reading, to_row
from tests.extract.answers import EXTRACTOR, statements


def read(text: str, **row: str) -> list[dict[str, object]]:
    """The statements of a text, as rows."""
    return [to_row(s) for s in statements(text, **row)]


def test_a_ban_becomes_a_statement_with_its_quote() -> None:
    text = "Rain fell. Britain has banned Huawei from its 5G networks."
    (row,) = read(text)
    assert (row["measure"], row["stage"], row["actor"], row["targets"], row["scope"]) == ("ban", "in-force", "GB", ["huawei"], ["5g"])
    assert row["quote"] == "Britain has banned Huawei from its 5G networks."
    assert row["start"] == text.index("Britain")


def test_another_language_gives_a_warning_and_no_statement() -> None:
    text = "Die Bundesregierung hat den Einsatz von Huawei in den deutschen Netzen verboten, wie ein Sprecher am Dienstag in Berlin sagte."
    found = EXTRACTOR.extract(Reading.of_row({"text": text}))
    assert not found.statements
    assert [w.kind for w in found.warnings] == ["language"]


NOT_DONE = st.sampled_from(["may", "might", "could", "should", "will not", "did not", "has not", "would not", "does not", "would"])
PLACES = st.sampled_from(["Britain", "Canada", "The Swedish government", "Washington"])
ACTS = st.sampled_from(
    ["ban Huawei", "blacklist ZTE", "bar Huawei from 5G", "allow Huawei equipment", "lift the ban on ZTE", "rip out Huawei gear"]
)


@given(place=PLACES, modal=NOT_DONE, act=ACTS)
@settings(deadline=None)
def test_a_negation_or_modal_never_yields_in_force(place: str, modal: str, act: str) -> None:
    own = [row for row in read(f"{place} {modal} {act}.") if not (act.startswith("lift") and row["measure"] != "lift")]
    barred = modal == "does not" and act.startswith("allow")  # what a state does not allow is barred; the letting in is not in force
    assert not [row for row in own if row["stage"] == "in-force" and not (barred and row["measure"] == "ban")]


@given(place=PLACES, act=ACTS)
@settings(deadline=None)
def test_a_question_gives_no_statement(place: str, act: str) -> None:
    assert read(f"Will {place} {act}?") == []


@given(st.text(max_size=300), st.sampled_from(["Huawei", "ZTE banned", "the ban on Huawei", "Britain"]))
@settings(deadline=None)
def test_quotes_always_stand_in_the_text(noise: str, name: str) -> None:
    text = f"{noise} {name} {noise} Britain banned Huawei. {noise}"
    for statement in statements(text):
        statement.check_against(text)
