"""An outlet's hearsay within one event goes back to the report that it names elsewhere. All texts are invented."""

from __future__ import annotations

from dataclasses import replace

from cordon.corroborate import SourcedStatement, events_of
from cordon.model.statement import Attribution
from tests.corroborate.rows import outlets
from tests.corroborate.test_events import statement


def own(ident: str, quote: str) -> SourcedStatement:
    """Gear Weekly's own words, a few days after its article that credits City Bulletin."""
    made = statement(ident, "2018-11-27")
    told = replace(made.statement, quote=quote, end=len(quote), attribution=Attribution())
    return replace(made, statement=told)


def origins(quote: str) -> tuple[str, ...]:
    (event,) = events_of([], [statement("s1", "2018-11-23"), own("s2", quote)], outlets()).events
    return event.origins


def test_reports_that_an_outlet_speaks_of_are_those_it_named() -> None:
    assert origins("follows reports that America urged its friends to shun the maker") == ("city-bulletin",)
    assert origins("America reportedly urged its friends to shun the maker") == ("city-bulletin",)


def test_what_an_outlet_tells_in_its_own_name_is_its_own() -> None:
    assert origins("America urged its friends to shun the maker, officials told us") == ("city-bulletin", "gear-weekly")
