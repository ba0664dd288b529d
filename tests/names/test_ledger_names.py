"""Every name that the facts and the gold files write is known."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cordon import names
from cordon.names import NameKind
from cordon.names.suggest import suggest

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("CORDON_SHARED", "") or ROOT.parent / "shared")
UNNAMED = "?"
CLASSES = ("origin:", "category:", "high-risk-vendors")


def lines(folder: str, pattern: str) -> list[dict[str, Any]]:
    paths = sorted((SHARED / folder).glob(pattern))
    if not paths:
        pytest.skip("the shared facts are not there: set CORDON_SHARED")
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines()]


def facts() -> list[dict[str, Any]]:
    return lines("ledger", "facts.jsonl")


def test_every_target_of_the_facts_is_a_vendor_of_that_slug() -> None:
    book = names.load()
    targets = {target for fact in facts() for target in (*fact["targets"], *fact["aimed_at"]) if not target.startswith(CLASSES)}
    assert {target for target in targets if book.find_vendor(target) != target} == set()


def test_every_actor_and_place_of_the_facts_is_known() -> None:
    book = names.load()
    actors = {fact["actor"] for fact in facts()} - {UNNAMED}
    unknown = {
        actor
        for actor in actors
        if (book.find_company(actor) != actor[4:] if actor.startswith("org:") else book.find_place(actor) != actor)
    }
    places = {place for fact in facts() for place in fact["where"]} - {"*"}
    assert unknown | {place for place in places if book.find_place(place) != place} == set()


def test_every_home_of_an_origin_is_a_place() -> None:
    book = names.load()
    origins = {target.removeprefix("origin:") for fact in facts() for target in fact["targets"] if target.startswith("origin:")}
    assert {origin for origin in origins if book.find_place(origin) != origin} == set()


def test_every_public_body_of_the_facts_is_an_agency_of_its_place() -> None:
    book = names.load()
    bodies = {(fact["body"], fact["actor"]) for fact in facts() if fact["body"] and not fact["actor"].startswith(("org:", UNNAMED))}
    assert {pair for pair in bodies if book.agencies.find(*pair) is None} == set()


def test_every_company_in_words_is_the_company_of_the_slug() -> None:
    book = names.load()
    said = {(fact["body"], fact["actor"][4:]) for fact in facts() if fact["actor"].startswith("org:") and fact["body"]}
    wrong = {(body, slug, found) for body, slug in said if (found := book.find_company(body)) not in (slug, None)}
    missing = {body for body, _ in said if book.find_company(body) is None}
    assert len(missing) <= len(said) // 50, missing
    assert len(wrong) <= len(said) // 20, wrong


def test_every_outlet_of_the_facts_is_known() -> None:
    book = names.load()
    assert {fact["outlet"] for fact in facts() if book.find_outlet(fact["outlet"]) is None} == set()


def outlets(value: object) -> Iterator[str]:
    if isinstance(value, list):
        yield from (outlet for part in value for outlet in outlets(part))
    elif isinstance(value, dict):
        yield from (value[field] for field in ("outlet", "via") if isinstance(value.get(field), str))
        yield from (outlet for part in value.values() for outlet in outlets(part))


def test_every_outlet_of_the_gold_files_is_known_or_a_misspelling_of_a_known_one() -> None:
    book = names.load()
    unknown = {outlet for outlet in outlets(lines("eval", "*.jsonl")) if book.find_outlet(outlet) is None}
    assert len(unknown) <= 2
    assert {outlet for outlet in unknown if not suggest(book, NameKind.OUTLET, outlet)} == set()


def test_every_vendor_of_the_gold_files_is_known() -> None:
    book = names.load()
    statements = [statement for line in lines("eval", "*.jsonl") for statement in line.get("statements", [])]
    targets = {target for statement in statements for target in statement["targets"] if not target.startswith(CLASSES)}
    assert {target for target in targets if book.find_vendor(target) != target} == set()
