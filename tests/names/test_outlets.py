"""Outlets by name, domain and printed credit; what they are worth as a source."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon import names
from cordon.model.codes import OutletTier


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Reuters", "reuters"),
        ("reuters.com", "reuters"),
        ("https://www.reuters.com/technology/a-story-2024-01-01/", "reuters"),
        ("https://in.reuters.com/article/x", "reuters"),
        ("The Wall Street Journal", "wsj"),
        ("WSJ", "wsj"),
        ("the wall street journal", "wsj"),
        ("AP", "ap"),
        ("AFP", "afp"),
        ("Tom’s Hardware", "toms-hardware"),
        ("CNet", "cnet"),
        ("TotalTele", "total-telecom"),
        ("7news (Reuters)", "7news"),
        ("The Verge (citing WSJ)", "the-verge"),
        ("https://user:pw@www.bbc.co.uk:443/news?x=1#y", "bbc"),
        ("ncsc.gov.uk", "official:gb"),
        ("https://www.gov.uk/government/news/x", "official:gb"),
        ("https://laws-lois.justice.gc.ca/eng", "official:ca"),
        ("notreuters.com", None),
        ("reuters.com.example.org", None),
        ("Invented Gazette of Nowhere", None),
        ("", None),
    ],
)
def test_an_outlet_is_found_by_name_domain_or_address(text: str, slug: str | None) -> None:
    found = names.load().find_outlet(text)
    assert (found.slug if found else None) == slug


def test_an_outlet_says_its_tier_its_owner_and_its_origin() -> None:
    outlets = names.load().outlets.by_slug
    assert (outlets["reuters"].tier, outlets["reuters"].state_owned) == (OutletTier.WIRE, False)
    assert (outlets["xinhua"].tier, outlets["xinhua"].state_owned) == (OutletTier.WIRE, True)
    assert outlets["global-times"].state_owned
    assert (outlets["fcc"].tier, outlets["fcc"].origin) == (OutletTier.OFFICIAL, "official:us")
    assert outlets["wsj"].origin == "wsj"


@pytest.mark.parametrize(
    ("text", "carrier", "sources"),
    [
        ("iTWire (citing WSJ)", "itwire", ["wsj"]),
        ("Business Standard (PTI/AFP)", "business-standard", ["pti", "afp"]),
        ("The Wall Street Journal via Reuters", "reuters", ["wsj"]),
        ("Der Standard (APA)", "der-standard", ["apa"]),
        ("University World News (Globe and Mail)", "university-world-news", ["globe-and-mail"]),
        ("Nobody Known (copy of Bloomberg)", None, ["bloomberg"]),
        ("El Financiero (Costa Rica)", "el-financiero-cr", []),
        ("Reuters", "reuters", []),
    ],
)
def test_a_credit_is_taken_apart(text: str, carrier: str | None, sources: list[str]) -> None:
    credit = names.load().outlets.credit(text)
    assert (credit.carrier.slug if credit.carrier else None) == carrier
    assert [outlet.slug for outlet in credit.sources] == sources


@settings(deadline=None)
@given(st.text(max_size=80))
def test_no_text_breaks_the_outlets(text: str) -> None:
    found = names.load().find_outlet(text)
    assert found is None or found.slug
