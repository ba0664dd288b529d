"""How well makers are told and outcomes given, on tables decided by hand. Run: python -m evaluation."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

from cordon.check.asking import Asked, Asker
from cordon.check.options import As, CheckOptions, For
from cordon.check.outcome import Outcome
from cordon.check.recognise.found import Kind, Maker
from cordon.check.recognise.ladder import Recogniser, recogniser
from cordon.check.recognise.listed import listed_makers, named_makers
from cordon.model.scope import Scope
from cordon.names import Names, load
from evaluation.figures import Row
from evaluation.positions import decider

TABLES = Path(__file__).parents[1] / "tests" / "check"
TODAY = date(2026, 11, 21)
NONE, UNKNOWN = "none", "unknown"
LEAST_RECALL = 0.97
Expected = dict[str, str]


def rows(shared: Path) -> Iterator[Row]:
    """Precision and recall of findings for both halves, outcomes and false `prohibited`; the tables are in the repository."""
    makers = read("makers.csv")
    for half in ("tuned", "check"):
        told = [(row["vendor"], vendor_of(row)) for row in makers if row["half"] == half]
        precision, recall = precision_and_recall(told)
        yield Row(f"makers, {half} half: precision of findings", f"{precision:.3f} of {len(told)} strings", "1.000", precision == 1.0)
        yield Row(f"makers, {half} half: recall", f"{recall:.3f}", f"{LEAST_RECALL:.2f}", recall >= LEAST_RECALL)
    outcomes = [(row, asked(row).ruling.outcome.value) for row in read("outcomes.csv")]
    right = sum(row["outcome"] == found for row, found in outcomes)
    yield Row("outcomes as expected", f"{right} of {len(outcomes)}", "all", right == len(outcomes))
    false = sum(found == Outcome.PROHIBITED and row["outcome"] != found for row, found in outcomes)
    yield Row("outcomes: false `prohibited`", str(false), "0", false == 0)


def read(name: str) -> list[Expected]:
    """The rows of one table."""
    with (TABLES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def precision_and_recall(told: Iterable[tuple[str, str]]) -> tuple[float, float]:
    """Of pairs (right, told): how many of the vendors told are right, and how many of the right ones are told."""
    told = list(told)
    found = [right == vendor for right, vendor in told if vendor not in (NONE, UNKNOWN)]
    wanted = [right == vendor for right, vendor in told if right not in (NONE, UNKNOWN)]
    return sum(found) / max(len(found), 1), sum(wanted) / max(len(wanted), 1)


def maker_of(row: Expected) -> Maker | None:
    """The maker that the text of a row tells."""
    return _recogniser(_day(row)).text(row["text"], Kind(row["kind"]) if row["kind"] else None)


def vendor_of(row: Expected) -> str:
    """The vendor as `cordon who` gives it."""
    maker = maker_of(row)
    if maker is None:
        return UNKNOWN
    return maker.slug if maker.slug is not None and maker.slug in _listed(_day(row)) else NONE


def asked(row: Expected) -> Asked:
    """What the check says to a row of the outcomes."""
    options = CheckOptions(date.fromisoformat(row["as_of"]), As(row["as"]), For(row["for"]))
    return Asker(decider(), options, _names()).ask(row["place"], row["vendor"], Scope.parse(row["scope"]))


def _day(row: Expected) -> date:
    return date.fromisoformat(row["as_of"]) if row["as_of"] else TODAY


@cache
def _names() -> Names:
    return load()


@cache
def _recogniser(on: date) -> Recogniser:
    return recogniser(_names(), on)


@cache
def _listed(on: date) -> frozenset[str]:
    return listed_makers(named_makers(decider().events, _names()), _names(), on)
