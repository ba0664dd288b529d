"""Dates in a text: each only as precise as its words, relative ones by the day of publication, a missing year stays missing."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.extract import Reading, to_row
from cordon.extract.dating import dates
from cordon.extract.dating.dates import find_dates
from cordon.model.partial_date import PartialDate
from tests.extract.answers import EXTRACTOR, statements

WEDNESDAY = date(2020, 7, 15)


def found(text: str, published: date | None = WEDNESDAY) -> list[str]:
    return [when.value for when in find_dates(text, 0, len(text), published)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on July 14, 2020", "2020-07-14"),
        ("on 14 July 2020", "2020-07-14"),
        ("on Sept. 3rd", "2020-09-03"),
        ("in March 2019", "2019-03"),
        ("in April last year", "2019-04"),
        ("by 2027", "2027"),
        ("by the end of 2027", "2027"),
        ("by the end of this year", "2020"),
        ("on Tuesday", "2020-07-14"),
        ("on Wednesday", "2020-07-15"),
        ("on Thursday", "2020-07-09"),
        ("last month", "2020-06"),
        ("last year", "2019"),
        ("yesterday", "2020-07-14"),
        ("three years ago", "2017"),
        ("2 months ago", "2020-05"),
        ("2020-05-19", "2020-05-19"),
        ("within seven years", "2027"),
        ("within the next 90 days", "2020-10-13"),
        ("over the next five years", "2025"),
        ("in the next three months", "2020-10"),
        ("last week", "2020-07"),
        ("Last month, after a quarrel,", "2020-06"),
        ("over the weekend", "2020-07"),
        ("a year ago", "2019"),
        ("Two months ago", "2020-05"),
        ("A year ago", "2019"),
        ("at the beginning of the year", "2020"),
        ("by the end of the month", "2020-07"),
        ("at the end of next month", "2020-08"),
    ],
)
def test_a_date_has_the_precision_of_its_words(text: str, value: str) -> None:
    assert found(f"Norland banned it {text}.") == [value]


@pytest.mark.parametrize("text", ["on Tuesday", "last month", "yesterday", "three years ago"])
def test_without_a_day_of_publication_a_relative_date_is_left_out(text: str) -> None:
    assert found(text, None) == []


@pytest.mark.parametrize(("text", "value"), [("on 14 July", "--07-14"), ("in April", "--04")])
def test_a_missing_year_stays_missing(text: str, value: str) -> None:
    assert found(text, None) == [value]


@pytest.mark.parametrize("text", ["31 February 2020", "2000 companies", "2020%", "version 20.20", "1,999 phones"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert not [value for value in found(text) if value.startswith(("2000", "1999")) or value == "2020-02-31"]


@given(st.dates(date(1995, 1, 1), date(2035, 12, 31)), st.sampled_from(["on Monday", "on Friday", "last month", "in May", "two years ago"]))
def test_every_value_is_a_partial_date_not_after_publication(published: date, words: str) -> None:
    for value in found(f"It was banned {words}.", published):
        when = PartialDate.parse(value)
        assert when.first <= published


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Britain banned Huawei on Tuesday.", {"adopted": "2020-07-14"}),
        ("Britain announced on Tuesday that it would ban Huawei.", {"announced": "2020-07-14"}),
        ("Telia will remove ZTE radios from its trains by 2023.", {"deadline": "2023"}),
        ("Norway may ban Huawei, a minister said on Tuesday.", {"said": "2020-07-14"}),
    ],
)
def test_the_four_kinds_of_date_stay_apart(text: str, dates: dict[str, str]) -> None:
    row = {"text": text, "published": "2020-07-15"}
    assert [to_row(s)["dates"] for s in EXTRACTOR.extract(Reading.of_row(row)).statements] == [dates]


def dates_of(text: str) -> list[dict[str, str]]:
    rows = [to_row(s) for s in statements(text, published="2020-07-15")]
    return [dict(row["dates"]) for row in rows]  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Norway ordered operators to remove Huawei equipment within seven years.", {"deadline": "2027"}),
        ("Norway gave operators three months to begin removing ZTE equipment.", {"deadline": "2020-10"}),
        ("Norway will phase out Huawei antennas on its ferries over the next five years.", {"deadline": "2025"}),
        ("Norway will decide next month whether to ban Huawei.", {"expected": "2020-08"}),
        ("Norway will vote on Thursday on whether to ban Huawei.", {"expected": "2020-07-16"}),
        ("Norway delayed a decision on barring ZTE until next year.", {"expected": "2021"}),
        ("Norway will ban Huawei next year.", {"effective": "2021"}),
        ("Norway will remove Huawei gear in 2023.", {"deadline": "2023"}),
        ("Norway ordered ministries in May to remove Huawei equipment.", {"adopted": "2020-05"}),
        ("A judge in Norway on Monday suspended the ban on TikTok.", {"adopted": "2020-07-13"}),
        ("Norway on Monday eased the curbs on Huawei that it imposed last week.", {"adopted": "2020-07-13"}),
        ("The arrest of a Huawei driver in Oslo last year drew protests.", {"adopted": "2019"}),
        ("Last week's Norwegian ban on Huawei took traders by surprise.", {"adopted": "2020-07"}),
        ("Nokia's shares rose after Tuesday's decision to allow Huawei into the Norwegian 5G network.", {"announced": "2020-07-14"}),
        ("A shop in Oslo gave Huawei phones away, a week after Norway banned the maker.", {"adopted": "2020-07"}),
        ("Huawei is short of parts six months after Norway barred it from buying chips.", {"adopted": "2020-01"}),
        ("Huawei opened its lab in 2016, a year after Norway barred it from state contracts.", {"adopted": "2015"}),
        ("Norway's steps this week to bar Huawei from 5G irked Beijing.", {"adopted": "2020-07"}),
        ("On March 12, the king signed an act which bars Huawei from state contracts.", {"adopted": "2020-03-12"}),
        ("The Norwegian ban on Huawei kicked in May 3.", {"effective": "2020-05-03"}),
        ("Norway's ban on Huawei took effect in May.", {"effective": "2020-05"}),
        ("Huawei is banned from Norwegian trains until June 2024.", {"ended": "2024-06"}),
        ("Norway postponed its ban on Temu until October 3.", {"effective": "2020-10-03"}),
        ("Norway will ban Huawei from January.", {"effective": "2021-01"}),
        ("Norway is set to ban Huawei on Friday.", {"expected": "2020-07-17"}),
        ("Norway must strip out Huawei gear by Friday.", {"deadline": "2020-07-17"}),
        ("The law bars Temu from Norway unless it opens a warehouse by January 7.", {"deadline": "2021-01-07"}),
        ("Telia said that in November it dropped ZTE radios.", {"adopted": "2019-11"}),
        ("The Norwegian government said on Tuesday it would ban Huawei.", {"announced": "2020-07-14"}),
        ("Norway's minister said on Tuesday the country would ban Huawei.", {"said": "2020-07-14"}),
        ("Norway has banned Huawei, the regulator said on Tuesday.", {"announced": "2020-07-14"}),
        ("OSLO, July 14, 2020 – Norway has banned Huawei.", {}),
        ("Norway barred Huawei from next month's 5G auction.", {}),
        ("Norway on Monday fined ZTE and barred Huawei from tenders.", {"adopted": "2020-07-13"}),
        ("China on Monday slammed Norway and said it would let Nokia in.", {"announced": "2020-07-13"}),
        ("Norway's reprieve for Huawei expires on Friday.", {"ended": "2020-07-17"}),
        ("Norway's ban on Huawei takes effect in January.", {"effective": "2021-01"}),
        ("Telenor agreed to remove Huawei parts from the core — the heart of its network — by the end of 2026.", {"deadline": "2026"}),
        ("Norway is investigating Huawei, the police said on Tuesday.", {"said": "2020-07-14"}),
    ],
)
def test_a_date_has_the_kind_that_its_verb_gives(text: str, dates: dict[str, str]) -> None:
    assert dates in dates_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "China said on Tuesday it would protect its firms after Norway banned Huawei.",
        "A minister said on Tuesday that Norway's ban on Huawei had hurt trade.",
        "Norway arrested a Huawei manager last month at the request of Sweden, which wants him extradited.",
    ],
)
def test_the_day_of_saying_is_not_that_of_what_is_told_beside(text: str) -> None:
    acts = [s.act for s in statements(text, published="2020-07-15")]
    assert acts
    beside = [act for act in acts if act.measure.value == "ban" or act.stage.value == "urged"]
    assert all("said" not in act.as_row()["dates"] for act in beside)  # type: ignore[operator]


@given(st.integers(1, 999), st.sampled_from(["days", "weeks", "months", "years"]), st.dates(date(1950, 1, 1), date(9000, 1, 1)))
def test_a_stretch_of_time_ends_behind_publication_or_is_left_out(count: int, unit: str, published: date) -> None:
    text = f"Norway ordered operators to remove Huawei gear within {count} {unit}."
    ends = [PartialDate.parse(when.value) for when in find_dates(text, 0, len(text), published)]
    assert all(end.last >= published for end in ends)


@pytest.mark.parametrize("text", ["Order 2022-33", "2020-13-01", "part 2019-00"])
def test_a_number_like_a_month_that_there_is_not_is_no_month(text: str) -> None:
    assert all(PartialDate.parse(value).month is None for value in found(f"Under {text} Norland banned it."))


_DATE_WORDS = """January|May|Sept.|Dec|3|14th|29,|2019|2027|2020-07|2021-03-09|Monday|Fridays|last|Last|this|This|next|Next|week|month|year
summer|weekend|the|The|end|End|of|beginning|start|early|mid|late|end-May|mid-2020|year-end|today|Yesterday|tomorrow|earlier|Later|over|Over|at
within|Within|in|In|on|coming|following|past|two|a|seven|90|days|days ago|years earlier|weeks to sell|months after it|year since|ban"""


def test_looking_only_where_a_date_can_begin_loses_none() -> None:
    everywhere = re.compile(dates._DATE.pattern.replace(f"(?={dates._BEGINS})", ""))
    assert everywhere.pattern != dates._DATE.pattern
    words = re.split(r"[|\n]", _DATE_WORDS)
    for text in (f"{a} {b} {c}" for a in words for b in words for c in ("May", "2019", "year", "Monday", "7 days ago", "it")):
        assert [m.span() for m in dates._DATE.finditer(text)] == [m.span() for m in everywhere.finditer(text)], text


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Theresa May has barred ZTE.", []),
        ("May said ZTE was barred.", []),
        ("The cabinet of Mrs May met in May.", ["2020-05"]),
        ("ZTE was barred in late May.", ["2020-05"]),
        ("By May, ZTE had gone.", ["2020-05"]),
    ],
)
def test_a_month_that_is_a_name_too_needs_a_word_of_time(text: str, values: list[str]) -> None:
    assert found(text) == values


def test_what_applies_after_the_end_of_the_year_is_yet_to_come() -> None:
    told = statements("Norway will bar ports from buying ZTE radios after the end of the year.", published="2020-07-15")
    assert [to_row(s)["dates"] for s in told] == [{"effective": "2020"}]


@pytest.mark.parametrize(
    "text", ["Norway gave operators until May to remove Dahua gear.", "Firms in Norway have until May to remove Dahua gear."]
)
def test_may_behind_until_is_a_month(text: str) -> None:
    (found,) = statements(text, published="2020-02-03")
    assert to_row(found)["dates"] == {"deadline": "2020-05"}
