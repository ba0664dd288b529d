"""A `partial` act (one licence, waiver, trial, site, firm) is listed as exemption with its expiry and moves nothing wider."""

from tests.decide.builder import Extra, act, ask, changes, status

WAIVER = act("list", "exports", Extra(id="waiver", stage="suspended", partial=True), adopted="2020-05-01", ended="2021-05-31")


def test_a_partial_act_is_listed_with_its_expiry() -> None:
    (found,) = ask([WAIVER], "exports", "2021-01-01").exemptions
    assert (found.event, str(found.until)) == ("waiver", "2021-05-31")


def test_a_partial_act_moves_nothing_wider() -> None:
    listing = act("list", "exports", adopted="2019-01-01")
    assert status([listing, WAIVER], "exports", "2021-01-01") == "listed"
    assert status([act("ban", "5g", Extra(partial=True))]) == "no-rule-known"


def test_an_exemption_ends_with_its_expiry() -> None:
    assert ask([WAIVER], "exports", "2021-05-31").exemptions
    assert not ask([WAIVER], "exports", "2021-06-01").exemptions


def test_an_exemption_that_was_revoked_is_listed_no_more() -> None:
    revoked = act("list", "exports", Extra(changes=changes("ends", WAIVER)), adopted="2020-08-01")
    assert [len(ask([WAIVER, revoked], "exports", day).exemptions) for day in ("2020-07-31", "2020-08-01")] == [1, 0]


def test_an_exemption_on_other_equipment_is_not_listed() -> None:
    assert not ask([WAIVER], "5g", "2021-01-01").exemptions


def test_without_a_scope_all_exemptions_are_listed() -> None:
    site = act("ban", "cameras+government", Extra(partial=True))
    assert {one.event for one in ask([WAIVER, site], "", "2021-01-01").exemptions} == {"waiver", site.id}


def test_a_draft_on_one_firm_is_talk_and_no_exemption() -> None:
    draft = act("ban", "5g", Extra(stage="proposed", partial=True))
    found = ask([draft])
    assert (found.exemptions, [event.id for event in found.context]) == ((), [draft.id])
