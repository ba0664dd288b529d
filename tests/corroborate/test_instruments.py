"""Citations are compared by the numbers that identify an instrument, then by its title."""

from __future__ import annotations

import pytest

from cordon.corroborate.instruments import Same, citation_of, same_instrument


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("Act no. 512/2021 on networks", "Law 512/2021", Same.YES),
        ("Act no. 512/2021 on networks", "Act no. 88/2019 on networks", Same.NO),
        ("Notice of the safety board, 3 March 2020", "Notice of the safety board of 3 March 2020", Same.YES),
        ("Network bill (first version)", "Network bill (second version)", Same.NO),
        ("", "Act no. 512/2021", Same.UNKNOWN),
        ("Harbour order of 3 March 2020", "Forest levy", Same.UNKNOWN),
    ],
)
def test_two_citations_are_told_apart(one: str, two: str, same: Same) -> None:
    assert same_instrument(citation_of(one), citation_of(two)) is same
    assert same_instrument(citation_of(two), citation_of(one)) is same


def test_a_day_is_no_number_of_an_instrument() -> None:
    assert not citation_of("Decision of 14 July 2020").marks
