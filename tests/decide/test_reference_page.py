"""The page on deciding says what the program does: its tables are those of the program."""

import re
from pathlib import Path

from cordon.decide.dealing import TABLE
from cordon.decide.standing import IN_FORCE_STATUS
from cordon.model.codes import ChangeKind, Confidence, StanceCode, Status
from tests.decide.builder import act, ask

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "deciding.md").read_text(encoding="utf-8")


def table(section: str) -> list[list[str]]:
    """The cells of the first table under a heading, without its head."""
    text = PAGE.split(f"## {section}")[1].split("\n## ")[0]
    lines = [line for line in text.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def codes(text: str) -> list[str]:
    return re.findall(r"`([a-z-]+)`", text)


def test_the_table_of_buy_and_keep_is_that_of_the_program() -> None:
    printed = {cells[0].strip("`"): (cells[2], cells[3]) for cells in table("7.")}
    assert list(printed) == [status.value for status in Status]
    assert printed == {status.value: lines for status, lines in TABLE.items()}


def test_the_table_of_acts_gives_each_measure_the_status_that_the_program_gives_it() -> None:
    printed = {code: codes(cells[1])[0] for cells in table("6.") for code in codes(cells[0])[:1]}
    assert {measure.value: printed[measure.value] for measure in IN_FORCE_STATUS} == {m.value: s.value for m, s in IN_FORCE_STATUS.items()}
    for measure in ("review", "allow", "lift"):
        assert ask([act(measure, "5g")]).status == printed[measure]


def test_every_link_confidence_and_stance_is_explained() -> None:
    assert {code for cells in table("5.") for code in codes(cells[0])} == set(ChangeKind)
    assert [cells[0].strip("`") for cells in table("9.")] == [level.value for level in Confidence]
    assert [cells[0].strip("`") for cells in table("11.")] == [code.value for code in StanceCode]
