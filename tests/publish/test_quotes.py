"""No public view shows more than 300 characters of a source's own words. The text is invented."""

from __future__ import annotations

from dataclasses import replace

from cordon.publish.desk import Desk
from cordon.publish.links import LiveLinks
from cordon.publish.pages.router import page_at, paths
from cordon.publish.quotes import LONGEST_QUOTE, short
from cordon.publish.render import Imprint, Press
from cordon.publish.rows import event_row
from cordon.publish.takeaway.whole import whole
from tests.publish.editions import edition, event
from tests.publish.world import TODAY

QUOTE = " ".join(f"w{number:03d}" for number in range(300))
TOO_LONG = QUOTE[: LONGEST_QUOTE + 1]
BARE = event("e-long", "SE ban in-force SE huawei 5g", {"adopted": "2020-10-20"}, "A regulator barred a maker.")
SPOKEN = replace(BARE, evidence=(replace(BARE.evidence[0], quote=QUOTE),))


def test_a_quote_is_cut_with_a_mark() -> None:
    assert len(short(QUOTE)) <= LONGEST_QUOTE and short(QUOTE).endswith("…")
    assert short("few words") == "few words"


def test_every_page_form_and_table_keeps_to_the_bound() -> None:
    desk = Desk(edition(SPOKEN), TODAY)
    press, shown = Press(desk, Imprint("b", "v", TODAY)), []
    for path in paths(desk):
        page = page_at(desk, path)
        assert page is not None
        shown += [press.html(page, LiveLinks()), *(form() for form in page.forms.values())]
    shown += [form for table in whole(desk).values() for form in (table.as_csv(), table.as_json())]
    assert sum(QUOTE[:200] in text for text in shown) > 4
    assert not any(TOO_LONG in text for text in shown)


def test_the_rows_of_programs_keep_to_it_too() -> None:
    assert TOO_LONG not in str(event_row(SPOKEN))
