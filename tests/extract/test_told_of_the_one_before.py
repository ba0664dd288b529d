"""What is told behind a comma of the vendor before it, harms foretold to a state, and times of what began nothing. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Officials are weighing curbs on firms that work with SMIC, itself blacklisted in 2020.", ("list", "in-force", "?", ("smic",))),
        ("The firm works with SMIC, blacklisted by the US in 2020.", ("list", "in-force", "US", ("smic",))),
        ("It supplies ZTE, banned in Norway since 2018.", ("ban", "in-force", "NO", ("zte",))),
        ("It competes with ZTE, banned in Norway.", ("ban", "in-force", "NO", ("zte",))),
    ],
)
def test_what_is_done_to_vendors_is_told_of_the_one_before_the_comma(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A ZTE executive said Peru would face higher costs if it shut the company out.", ("deny", "in-force", "org:zte")),
        ("Vodafone said Norway would face years of delays if ZTE were banned.", ("deny", "in-force", "org:vodafone")),
    ],
)
def test_who_says_what_a_state_would_face_opposes_the_ban(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Ties have been poor since 2018, when Norway arrested a ZTE executive.", {"adopted": "2018"}),
        ("Sales have fallen since 2019, when Washington put ZTE on a blacklist.", {"adopted": "2019"}),
        ("ZTE has been barred from Norway's networks since 2018.", {"effective": "2018"}),
        ("Viva will launch 5G with ZTE gear by the end of 2020.", {"effective": "2020"}),
    ],
)
def test_since_when_something_is_so_is_not_when_something_happened(text: str, dates: dict[str, str]) -> None:
    told = [s.act.as_row()["dates"] for s in statements(text, published="2020-05-14")]
    assert dates in [{str(k): str(v) for k, v in dict(found).items() if v} for found in told]  # type: ignore[call-overload]


def test_a_project_for_a_cable_is_one_on_cables() -> None:
    told = statements("China condemned Palau's decision to keep ZTE out of the cable project.")
    assert {code.value for s in told for code in s.act.scope.codes} == {"cables"}
