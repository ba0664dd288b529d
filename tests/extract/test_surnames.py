"""Officials by the last name alone, once the document has named them in full. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("before", "text", "act"),
    [
        ("Commerce Secretary Wilbur Ross met farmers.", "In June, Ross barred Huawei from federal tenders.", ("ban", "in-force", "US")),
        ("Attorney General William Barr wrote to Oslo.", "Barr's letter urged Norway to ban Huawei.", ("ban", "urged", "US")),
        ("Ajit Pai, who heads the FCC, spoke.", "Pai proposed to keep Hikvision out of schools.", ("ban", "proposed", "US")),
        ("Ajit Pai, who heads the FCC, spoke.", "Mr. Pai wants to bar Hikvision.", ("ban", "considered", "US")),
        ("Senator Mark Warner met reporters.", "But Warner urged Norway to ban ZTE.", ("ban", "urged", "US")),
        ("", "Senator Mark Warner met reporters. ZTE should be banned, Warner said.", ("ban", "urged", "US")),
    ],
)
def test_the_last_name_is_that_of_the_official_named_before(before: str, text: str, act: Act) -> None:
    assert act in acts(text, before=before)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The U.S. should keep ZTE out of its tenders, Cotton said.", ("ban", "urged", "US")),
        ("“America should ban Huawei,” said Warner.", ("ban", "urged", "US")),
        ("Warner, who sits on two committees, said the United States must ban ZTE.", ("ban", "urged", "US")),
        ("Hancock told MPs in London that Huawei was spying on patients.", ("accuse", "in-force", "GB")),
    ],
)
def test_who_is_in_office_may_speak_by_the_last_name_in_a_text_about_that_state(text: str, act: Act) -> None:
    assert act in acts(text, published="2019-03-05")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("Oslo should keep ZTE out of its tenders, Cotton said.", "2019-03-05"),  # no state of a Cotton in question
        ("The U.S. should keep ZTE out of its tenders, Cotton said.", "2009-03-05"),  # not in office yet
        ("The U.S. should keep ZTE out of its tenders, Cotton said.", ""),  # nobody knows when
        ("U.S. makers of Cotton shirts should drop ZTE, a lobby said.", "2019-03-05"),
    ],
)
def test_nor_does_a_common_last_name_speak_for_a_state_out_of_place_or_time(text: str, published: str) -> None:
    assert all(actor != "US" for _, _, actor in acts(text, published=published))


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("", "Warner called for a ban on ZTE."),
        ("Senator Mark Warner met reporters.", "Analyst Jane Warner called for a ban on ZTE."),
        ("Senator Mark Warner met reporters.", "Warner Music dropped TikTok."),
        ("Senator Tom Cotton met reporters.", "Cotton traders called for a ban on ZTE."),
    ],
)
def test_others_of_that_name_do_not_speak_for_a_state(before: str, text: str) -> None:
    assert all(actor != "US" for _, _, actor in acts(text, before=before))
