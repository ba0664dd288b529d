"""What is answered: the position with its evidence, an honest "no rule known", or a polite refusal."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.ask import Asker, Gap, Reply
from tests.publish.editions import edition, event

TODAY = date(2026, 11, 21)
BAN = event("e-ban", "PE ban in-force PE huawei 5g", {"adopted": "2020-07-14"}, "Peru barred Huawei from its 5G.", ("Andes Post",))
OUT = event(
    "e-out", "PE remove in-force PE huawei core", {"adopted": "2020-07-14", "deadline": "2027-12-31"}, "Peru wants Huawei out of its core."
)
USE = event("e-use", "org:entel choose in-force CL zte 5g", {"said": "2019-05"}, "A Chilean operator uses ZTE.")
SAID = event("e-said", "US accuse in-force - huawei -", {"said": "2019-01"}, "A senator called Huawei a spy.")
REPLY = event("e-reply", "org:huawei deny in-force - huawei -", {"said": "2019-02"}, "Huawei said that no proof was ever shown.")
LIMIT = event("e-limit", "CL limit in-force CL huawei 5g", {"adopted": "2021-03-01"}, "Chile lets Huawei in case by case.")
HELD = edition(BAN, OUT, USE, SAID, REPLY, LIMIT)
ASKER = Asker.of(HELD.decider, HELD.names)


def ask(question: str) -> Reply:
    return ASKER.ask(question, TODAY)


def test_a_ban_is_told_with_its_date_source_and_id() -> None:
    answer = ask("Is Huawei banned from 5G in Peru?").answer
    assert all(words in answer for words in ("Huawei in Peru, 5G: banned since 2020-07-14", "BUY: no.", "Andes Post", "[e-ban]"))


def test_the_same_question_on_an_earlier_day_has_its_own_answer() -> None:
    reply = ask("Was Huawei banned from 5G in Peru on 1 July 2020?")
    assert "no rule known" in reply.answer or "not assessed" in reply.answer
    assert reply.as_row()["as_of"] == "2020-07-01"


def test_silence_is_told_as_no_permission_and_noted_as_wanted() -> None:
    reply = ask("Are Hikvision cameras banned in Bolivia?")
    assert "not assessed" in reply.answer and "no permission" in reply.answer
    assert reply.gaps == (Gap("BO", "hikvision", "cameras"),)


def test_where_no_rule_is_known_the_practice_is_told() -> None:
    reply = ask("Is ZTE allowed in 5G in Chile?")
    assert "no rule known" in reply.answer and "[e-use]" in reply.answer


def test_a_question_on_a_phone_gets_the_phone_answer_and_the_networks() -> None:
    answer = ask("Is my Huawei P30 banned in Peru?").answer
    assert "Huawei in Peru, phones: no rule known" in answer
    assert "Rules on networks differ: 5G banned" in answer


@pytest.mark.parametrize("question", ["Should I buy a Huawei phone in Peru?", "Is it safe to use a Huawei phone?"])
def test_advice_is_refused_and_the_rule_told(question: str) -> None:
    reply = ask(question)
    assert "does not judge safety" in reply.answer
    assert reply.as_row()["intent"] == "advice"


def test_an_accusation_is_told_with_the_reply() -> None:
    answer = ask("Is there proof that Huawei spies?").answer
    assert answer.index("[e-said]") < answer.index("[e-reply]")


def test_a_deadline_is_told() -> None:
    assert "Must be out: core by 2027-12-31" in ask("By when must Huawei leave the core in Peru?").answer


def test_who_decided_is_told_with_the_act() -> None:
    assert "Decided by Peru: 2020-07-14: Peru barred Huawei" in ask("Who decided to ban Huawei from 5G in Peru?").answer


def test_two_places_are_told_one_after_the_other() -> None:
    reply = ask("Compare Peru and Chile on Huawei 5G")
    assert [one.question.place for one in reply.positions] == ["PE", "CL"]
    assert "Huawei in Peru, 5G: banned" in reply.answer and "Huawei in Chile, 5G: limited" in reply.answer


def test_a_list_groups_places_by_status() -> None:
    answer = ask("Which countries have banned Huawei from 5G?").answer
    assert "banned in 1: Peru" in answer and "limited in 1: Chile" in answer


def test_all_vendors_of_a_place_are_listed() -> None:
    assert ask("Which Chinese vendors are banned in Peru?").answer == "Peru, as of 2026-11-21: banned: Huawei."


def test_a_kind_of_vendors_is_those_of_its_home_state() -> None:
    spy = event("e-kas", "PE ban in-force PE kaspersky apps", {"adopted": "2022-03-01"}, "Peru barred Kaspersky.")
    held = edition(BAN, spy)
    asker = Asker.of(held.decider, held.names)
    assert "Kaspersky" not in asker.ask("Which Chinese vendors are banned in Peru?", TODAY).answer
    assert "Kaspersky" in asker.ask("Which vendors are banned in Peru?", TODAY).answer


def test_what_is_off_the_subject_is_refused_politely() -> None:
    reply = ask("How do I bake bread?")
    assert "outside what Cordon knows" in reply.answer and "Huawei" in reply.answer
    assert (reply.positions, reply.gaps) == ((), ())


def test_how_a_question_was_read_is_told() -> None:
    assert ask("Is Huwaei banned in Peru?").answer.startswith("I read “Huwaei” as Huawei.")
    assert ask("And Peru?").answer.startswith("No vendor was named: this is on Huawei.")


def test_an_empty_ledger_answers_too() -> None:
    empty = edition()
    reply = Asker.of(empty.decider, empty.names).ask("Is ZTE banned in Peru?", TODAY)
    assert "not assessed" in reply.answer
    assert "outside what Cordon knows" in Asker.of(empty.decider, empty.names).ask("hello", TODAY).answer
