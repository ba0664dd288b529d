"""The checks of facts: each finds what it is for, and leaves what only looks like it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.ledger.checks import address_fault, check_fact, check_facts
from cordon.model.errors import CordonError
from cordon.names import load
from tests.ledger.samples import fact, facts

NAMES = load()


def kinds(**changes: Any) -> list[str]:
    """The kinds of finding on a fact with some fields changed."""
    return [one.kind for one in check_fact(fact(**changes), NAMES)]


def test_a_sound_fact_has_no_findings() -> None:
    assert check_facts(facts(40), NAMES) == []


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({"where": ["UK"]}, "place"),
        ({"where": []}, "place"),
        ({"actor": "Germany"}, "actor"),
        ({"actor": "org:Deutsche Telekom"}, "actor"),
        ({"targets": ["Huawei"]}, "vendor"),
        ({"targets": ["hauwei"]}, "vendor"),
        ({"aimed_at": ["high-risk-vendors"]}, "vendor"),
        ({"targets": ["origin:China"]}, "vendor"),
        ({"targets": ["category:Drones!"]}, "vendor"),
        ({"dates": {"adopted": "2026-02-20", "deadline": "2026-02-19"}}, "date-order"),
        ({"dates": {"adopted": "2026-02", "deadline": "2026-01"}}, "date-order"),
        ({"dates": {"effective": "2026", "deadline": "2025"}}, "date-order"),
        ({"dates": {"effective": "2026-02-20", "ended": "2025-12"}}, "date-order"),
        ({"dates": {"adopted": "2026-02-24"}}, "date-future"),
        ({"dates": {"said": "2027"}}, "date-future"),
        ({"published": "2026-03-02"}, "published"),
        ({"url": "ftp://gazette.example/1"}, "url"),
        ({"summary": "Two\nlines."}, "text"),
        ({"outlet": " Gazette"}, "text"),
    ],
)
def test_each_fault_is_found_and_named(changes: dict[str, Any], kind: str) -> None:
    assert kinds(**changes) == [kind]


@pytest.mark.parametrize(
    "changes",
    [
        {"where": ["*"]},
        {"where": [], "measure": "accuse"},
        {"where": [], "actor": "org:someone"},
        {"actor": "?"},
        {"actor": "EU", "where": ["EU"]},
        {"targets": ["origin:CN", "category:drones", "high-risk-vendors"]},
        {"targets": []},
        {"dates": {"adopted": "2026-02-20", "deadline": "2026-02"}},
        {"dates": {"adopted": "2026-02-20", "deadline": "2026"}},
        {"dates": {"adopted": "2026-02-20", "effective": "2031", "expected": "2027"}},
        {"dates": {"adopted": "2026-02-22"}},
        {"dates": {"adopted": "--02-20", "deadline": "--01"}},
        {"dates": {}},
        {"published": None, "url": None},
    ],
)
def test_what_only_looks_like_a_fault_is_left(changes: dict[str, Any]) -> None:
    assert kinds(**changes) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://gazette.example",
        "https://gazette.example:8443/a?b=c&d=%20#e",
        "https://gazette.example/wiki/Ban_(5G),_2026;x=1",
        "https://gazette.example/größe",
    ],
)
def test_an_address_of_the_web_is_sane(url: str) -> None:
    assert address_fault(url) is None


@pytest.mark.parametrize(
    "url",
    [
        "",
        "gazette.example/1",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https://localhost/x",
        "https://ann:secret@gazette.example/",
        "https://gazette.example/a b",
        "https://gazette.example/\n",
        "https://[::1/x",
        "https://gazette.example:port/",
        "https://gazette.example:0/",
        "https://" + "a" * 3000 + ".example",
    ],
)
def test_an_address_that_leads_nowhere_or_elsewhere_is_found(url: str) -> None:
    assert address_fault(url) is not None


@given(url=st.text(max_size=60) | st.text(max_size=40).map(lambda rest: "https://" + rest))
def test_any_text_as_an_address_gets_an_answer(url: str) -> None:
    fault = address_fault(url)
    assert fault is None or isinstance(fault, str)
    assert fault is not None or url.startswith(("http://", "https://", "HTTP", "Http", "h", "H"))


def change(ident: str, how: str = "amends") -> dict[str, str]:
    """A link."""
    return {"id": ident, "how": how}


def found(*given_facts: Any) -> list[tuple[str, str]]:
    """Kind and row of the findings on several facts."""
    return [(one.kind, one.row) for one in check_facts(given_facts, NAMES)]


def test_a_link_to_nowhere_or_to_itself_is_found() -> None:
    assert found(fact("a", changes=[change("b")])) == [("link", "a")]
    assert found(fact("a", changes=[change("a")])) == [("link", "a")]


def test_a_link_to_a_later_act_is_found() -> None:
    earlier = fact("a", url="https://gazette.example/a", dates={"adopted": "2026-01-05"}, changes=[change("b", "ends")])
    assert found(earlier, fact("b", dates={"adopted": "2026-02-20"})) == [("link-order", "a")]
    assert found(earlier, fact("b", dates={"effective": "2026-01-02", "announced": "2026-02-20"})) == []
    assert found(earlier, fact("b", dates={"adopted": "2026"})) == []


def test_links_in_a_circle_are_found() -> None:
    ring = [fact(x, url=f"https://gazette.example/{x}", changes=[change(y)]) for x, y in (("a", "b"), ("b", "c"), ("c", "a"))]
    assert [kind for kind, _ in found(*ring)] == ["link-cycle"]


def test_doubles_on_one_page_are_found_and_two_sources_or_duties_are_not() -> None:
    assert found(fact("a"), fact("b")) == [("duplicate", "b")]
    assert found(fact("a"), fact("b", dates={"adopted": "2026-02-19"})) == [("near-duplicate", "b")]
    assert found(fact("a"), fact("a.2", summary="A second duty of the same row, told in other words.")) == []
    assert found(fact("a"), fact("b", url="https://post.example/1")) == []
    assert found(fact("a"), fact("b", scope=["4g"])) == []
    assert found(fact("a"), fact("a")) == [("duplicate", "a"), ("near-duplicate", "a")]


@given(text=st.text(max_size=12))
def test_any_date_of_a_fact_is_either_refused_or_checked(text: str) -> None:
    try:
        given_fact = fact(dates={"adopted": text, "deadline": text})
    except CordonError as error:
        assert str(error).startswith("fact f-1: ")
        return
    assert "date-order" not in [one.kind for one in check_fact(given_fact, NAMES)]
