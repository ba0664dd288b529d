"""The reference page names what the code knows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cordon.ledger.descriptor import FACT_FIELDS
from cordon.ledger.diff import What
from cordon.ledger.records import DecisionKind
from cordon.ledger.schema import metadata

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "reference" / "ledger.md").read_text(encoding="utf-8")
_KIND = re.compile(r"""(?:Finding\(|yield )"([a-z-]+)",""")


def kinds() -> set[str]:
    """The kinds of finding that the checks and the lint of stored rows give."""
    room = ROOT / "src" / "cordon" / "ledger"
    return {kind for name in ("checks.py", "lint.py") for kind in _KIND.findall((room / name).read_text(encoding="utf-8"))}


def test_every_kind_of_oddity_is_explained() -> None:
    assert len(kinds()) > 15
    assert not {kind for kind in kinds() if f"`{kind}`" not in PAGE}


@pytest.mark.parametrize("names", [FACT_FIELDS, [one.value for one in DecisionKind], [one.value for one in What]])
def test_every_field_and_code_is_explained(names: list[str]) -> None:
    assert not {name for name in names if f"`{name}`" not in PAGE}


def test_every_table_is_explained() -> None:
    inner = {"log_head", "event_index"}  # made again from the others
    assert not {name for name in metadata.tables if f"`{name}`" not in PAGE} - inner
