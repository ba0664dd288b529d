"""The codebook names every code of the program, and no measure, stage or date that the program does not know."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path

import pytest

from cordon.model import codes
from cordon.model.scope import ScopeCode

CODEBOOK = (Path(__file__).parents[2] / "docs" / "reference" / "codebook.md").read_text(encoding="utf-8")
LISTS = [kind for kind in vars(codes).values() if isinstance(kind, type) and issubclass(kind, StrEnum) and kind is not StrEnum]


@pytest.mark.parametrize("kind", [*LISTS, ScopeCode], ids=lambda kind: kind.__name__)
def test_every_code_is_explained(kind: type[StrEnum]) -> None:
    missing = [code for code in kind if f"`{code}`" not in CODEBOOK]
    assert missing == []


@pytest.mark.parametrize(("section", "kind"), [("Measures", codes.Measure), ("Stages", codes.Stage), ("Dates", codes.DateKind)])
def test_a_table_explains_no_code_that_does_not_exist(section: str, kind: type[StrEnum]) -> None:
    table = CODEBOOK.split(f"## {section}\n")[1].split("\n## ")[0]
    assert re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE) == [code.value for code in kind]
