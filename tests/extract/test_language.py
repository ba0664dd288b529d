"""Which texts are English: short headlines with words that other languages have too are, sentences of other languages are not."""

from __future__ import annotations

import pytest

from cordon.extract import Reading
from tests.extract.answers import EXTRACTOR, statements


@pytest.mark.parametrize(
    "text", ["Verizon no longer offers Huawei phones.", "TikTok to die in Norway, minister says", "Do Huawei radios spy?"]
)
def test_a_short_english_text_is_read(text: str) -> None:
    assert EXTRACTOR.extract(Reading.of_row({"text": text})).warnings == ()


@pytest.mark.parametrize(
    "text",
    [
        "España prohíbe a Huawei en las redes de los ministerios.",
        "Die Regierung will Huawei aus dem Kernnetz verbannen und das Gesetz ist fertig.",
        "La France interdit Huawei dans le cœur de réseau des opérateurs.",
        "O governo não vai banir a Huawei do leilão, mas uma regra os limita.",
    ],
)
def test_another_language_gives_a_warning_and_no_statement(text: str) -> None:
    found = EXTRACTOR.extract(Reading.of_row({"text": text}))
    assert found.statements == ()
    assert [warning.kind for warning in found.warnings] == ["language"]


def test_an_entry_of_a_link_list_is_no_prose() -> None:
    assert statements("Norway bans ZTE paper says shares fall Posted") == ()
