"""How the press writes: papers named in other languages, digests and live pages, denials, what came of a report. All texts are invented."""

from __future__ import annotations

import pytest

from cordon.corroborate.lineage import Relation
from cordon.corroborate.news import NewsText, is_roundup
from cordon.corroborate.origins import Traced, trace
from cordon.names import Names, load


@pytest.fixture(scope="module")
def names() -> Names:
    return load()


def one(names: Names, body: str, title: str = "Leuchttürme ohne Kameras") -> Traced:
    (found,) = trace([NewsText.of({"id": "a", "text": body, "title": title, "published": "2023-10-02", "outlet": "Der Kurbote"})], names)
    return found


@pytest.mark.parametrize(
    "sentence",
    [
        "Das berichtet die „Financial Times“ unter Berufung auf zwei Personen.",
        "Laut Financial Times waren 31 Leuchttürme betroffen.",
        "Selon le Financial Times, 31 phares étaient concernés.",
        "Según informó el diario Financial Times, eran 31 faros.",
        "Theo Financial Times, 31 ngọn hải đăng.",
        "Lo riporta il Financial Times citando due persone.",
    ],
)
def test_a_paper_cited_in_another_language_is_the_origin(names: Names, sentence: str) -> None:
    found = one(names, f"Die Küstenwacht hat Hikvision-Kameras von 31 Türmen genommen. {sentence}")
    assert (found.origin, found.relation) == ("ft", Relation.REWRITE)


def test_a_report_that_only_prompted_the_news_is_not_its_origin(names: Names) -> None:
    found = one(names, "Lawmakers will question the coast guard. The hearing follows a report in the Financial Times on its cameras.")
    assert (found.origin, found.relation) == ("a", Relation.INDEPENDENT)


DIGEST = "Good morning.\n\n1. Ports drop cameras, Reuters reports.\n\n2. A bakery opens.\n\n3. Rain ends, the BBC says.\n\n4. A goat wins."
ALSO = "Also in today's regional roundup: fibre in Fife.\n\nThe FT reported that a bank took cameras down.\n\nA goat wins."
LIVE = "15:42 We are closing.\n\n14:10 The FT reported that a bank took cameras down.\n\n09:05 Good morning."


@pytest.mark.parametrize("body", [DIGEST, LIVE, ALSO])
def test_a_digest_or_a_live_page_is_its_own_source_and_of_no_event(names: Names, body: str) -> None:
    report = NewsText.of(
        {"id": "r", "text": "Ports drop cameras by Hikvision after an audit.", "title": "Ports", "published": "2023-10-01"}
    )
    page = NewsText.of({"id": "a", "text": body, "title": "The morning", "published": "2023-10-02"})
    found = {item.id: item for item in trace([report, page], names)}["a"]
    assert is_roundup(page)
    assert (found.origin, found.event) == ("a", "a")


def test_a_report_with_a_numbered_paragraph_or_two_is_no_digest() -> None:
    body = "A port chose.\n\n1. It was late.\n\n2. It rained.\n\nThe end came soon.\n\nNobody was hurt."
    assert not is_roundup(NewsText("a", body, "Port chooses; rain falls"))


WIRE = "PRETORIA (AP) — {}"


def test_two_unlike_texts_of_one_outlet_on_one_day_are_two_acts(names: Names) -> None:
    plant = WIRE.format("South Africa's competition tribunal on Thursday cleared Huawei's purchase of an inverter plant with 630 workers.")
    phones = WIRE.format("South Africa's army on Thursday told officers to hand in 2,400 Huawei phones, Col. Pieter Nkabinde said.")
    rows = [("p", "Tribunal clears Huawei plant in South Africa", plant), ("q", "South African officers give up Huawei phones", phones)]
    texts = [NewsText.of({"id": i, "title": t, "text": x, "published": "2023-11-09", "outlet": "Associated Press"}) for i, t, x in rows]
    assert len({item.event for item in trace(texts, names)}) == 2


def test_a_denial_days_later_is_an_act_of_its_own(names: Names) -> None:
    first = "Malaysia may cap Huawei at 30% of the radios in its second 5G network, officials said. A contract of 9.5 billion hangs on it."
    denial = "Communications Minister Fadhil Teo dismissed reports on the second 5G network in Malaysia as talk; Huawei may bid, he said."
    rows = [("p", "Malaysia weighs cap", first, "2024-07-09"), ("q", "No cap, says minister", denial, "2024-07-12")]
    texts = [NewsText.of({"id": i, "title": t, "text": x, "published": d}) for i, t, x, d in rows]
    assert len({item.event for item in trace(texts, names)}) == 2


def test_a_retelling_in_another_language_leads_to_the_cited_agency_s_own_text(names: Names) -> None:
    german = (
        "Berlin (dpa) - Das Ministerium will 7400 Antennen von Huawei an Bahnstrecken abbauen lassen, sagte Staatssekretär Jens Olbrich."
    )
    english = "Germany wants 7,400 Huawei antennas along its rail lines taken down, news agency dpa reported on Wednesday."
    rows = [("g", "dpa", "Antennen müssen weg", german), ("e", "Harbour Herald", "Germany to strip rail antennas", english)]
    texts = [NewsText.of({"id": i, "title": t, "text": x, "published": "2024-09-18", "outlet": o}) for i, o, t, x in rows]
    found = {item.id: item for item in trace(texts, names)}
    assert (found["e"].of, found["e"].origin, found["e"].event) == ("g", "dpa", found["g"].event)
