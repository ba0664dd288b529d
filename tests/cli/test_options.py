"""The words of options become days and scopes, or an error that names the option."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.cli.options import day, scope
from cordon.model.errors import InputError


def test_a_full_date_is_a_day() -> None:
    assert day("--as-of", "2020-07-14") == date(2020, 7, 14)
    assert day("--as-of", None) is None


@pytest.mark.parametrize(
    "text", ["2020", "2020-07", "--07-14", "20200714", "2021-02-31", "yesterday", "", "2020-W29-2", "2020-07-14T00:00", "٢٠٢٠-٠٧-١٤"]
)
def test_anything_else_is_refused_with_the_name_of_the_option(text: str) -> None:
    with pytest.raises(InputError, match=r"^--as-of: .*2020-07-14$"):
        day("--as-of", text)


def test_scope_codes_may_be_joined_in_several_ways() -> None:
    assert scope("5g+core") == scope("core,5g") == scope("core 5g")
    assert not scope(None)


def test_an_unknown_scope_names_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"^--scope: unknown scope '6g'; use one of: all, network"):
        scope("6g")
