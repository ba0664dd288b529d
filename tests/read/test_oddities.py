"""What lint reports, by invented list pages, and what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from cordon import read
from cordon.model.document import Warning
from cordon.names import load
from cordon.read.odd_words import load_slips
from cordon.read.phrases import read_table

FIXTURES = Path(__file__).parents[1] / "fixtures" / "read"

CLEAN = """Makers in public networks: a list

A-A-A

Albania: Multiple updates…

• Albania’s regulator has kept Huawei out of a tender, two officials said. Source: Reuters, March 6, 2019.
• Tirana opened a second tender to all makers. Source: Bloomberg, June 19, 2019.

Austria: Multiple updates…

• Vienna’s schools will replace Hikvision cameras. Source: Reuters, May 20, 2020.
• Austria’s law now lets the government name suppliers. Source: Reuters, November 4, 2021.

B-B-B

Belgium: Multiple updates…

• Belgium’s security council recommended limits on ZTE. Source: Reuters, March 4, 2020.
• A Belgian court has upheld the limits. Source: Reuters, October 12, 2021.

Bulgaria: Multiple updates…

• Sofia has signed a declaration on clean networks. Source: Reuters, October 23, 2020.
• {line}
"""


def _kinds(line: str) -> list[str]:
    version = read.read_bytes(CLEAN.replace("{line}", line).encode(), "list.txt")
    assert len(version.items) == 8
    return sorted({warning.kind for warning in read.lint(version, load())})


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("Bulgaria’s operators have no rule to follow. Source: Reuters, May 3, 2021.", []),
        ("Bulgaria’s operators have no rule to follow. Source: Reuters, May 3.", ["missing-year"]),
        ("Bulgaria’s operators have no rule to follow. Source: Reuters.", ["no-date"]),
        ("Bulgaria’s operators have no rule to follow.", ["no-source"]),
        ("Bulgaria’s operators have no rule to follow. Source: Reuters, May 3, 2019.", ["date-out-of-order"]),
        ("Bulgaria’s operators have no rule to follow. Source: Reuters, May 2020.", ["date-out-of-order"]),
        ("Bulgaria’s operators have no rule to follow. Source: Reuters, October 2020.", []),
        ("Bulgaria’s operators have no rule to follow. Source: Reuters, February 30, 2021.", ["malformed-source"]),
        ("Bulgaria’s operators have no rule to follow. SourceReuters, May 3, 2021.", ["malformed-source"]),
        ("Bulgaria’s operators have no rule to follow. Source: Old Wives’ Tale, May 3, 2021.", ["unknown-source"]),
        ("Bulgaria’s operators have no rule to follow. Source: Huawei, May 3, 2021.", ["party-source"]),
        ("KPN has picked Ericsson for its network. Source: Reuters, May 3, 2021.", ["misfiled"]),
        ("KPN has picked Ericsson for its Bulgarian network. Source: Reuters, May 3, 2021.", []),
        ("The country follows the Netherlands and limits ZTE. Source: Reuters, May 3, 2021.", []),
        (
            "Bulgaria’s ban takes effect in 2023 and obliges firms to remove ZTE by May 2022. Source: Reuters, May 3, 2021.",
            ["deadline-before-effect"],
        ),
        ("Bulgaria’s ban takes effect in 2023 and obliges firms to remove ZTE by May 2025. Source: Reuters, May 3, 2021.", []),
        ("Bulgaria’s cabinet decided on May 9, 2021 to wait for Brussels. Source: Reuters, May 3, 2021.", ["date-after-source"]),
        ("Bulgaria’s operators ask for Huwaei radios. Source: Reuters, May 3, 2021.", ["typo"]),
        ("Motion and Lithium were on the agenda, said Grafton. Source: Reuters, May 3, 2021.", []),
        ("The Bulgaria regulator asks for lists. Source: Reuters, May 3, 2021.", ["typo"]),
        ("A ban in Bulgaria would add $200 million to the cost of the network. Source: Reuters, May 3, 2021.", ["unattributed"]),
        ("A ban in Bulgaria would add $200 million to the cost, a study found. Source: Reuters, May 3, 2021.", []),
        ("Sofia has signed a declaration on clean networks with partners. Source: Reuters, May 3, 2021.", []),
    ],
)
def test_one_line_gives_its_own_warnings_and_no_others(line: str, kinds: list[str]) -> None:
    assert _kinds(line) == kinds


def test_a_removal_that_is_overdue_is_a_contradiction() -> None:
    first = "• Sofia has signed a declaration on clean networks. Source: Reuters, October 23, 2020."
    going = "• Bulgaria’s state railway will remove Huawei radios by 2021. Source: Reuters, October 23, 2020."
    page = CLEAN.replace(first, going).replace("{line}", "Bulgaria’s railway still uses Huawei radios. Source: Reuters, May 3, 2022.")
    version = read.read_bytes(page.encode(), "list.txt")
    found = [warning for warning in read.lint(version, load()) if warning.kind == "contradiction"]
    assert [version.text[slice(*warning.span)][:24] for warning in found] == ["Bulgaria’s railway still"]


def test_a_heading_under_the_wrong_letter_and_one_out_of_the_alphabet_are_reported() -> None:
    page = CLEAN.replace("Albania", "Cuba").replace("{line}", "Bulgaria waits. Source: Reuters, May 3, 2021.")
    kinds = {warning.kind for warning in read.lint(read.read_bytes(page.encode(), "list.txt"), load())}
    assert "misfiled" in kinds


def test_warnings_are_in_the_order_of_the_text_and_inside_it() -> None:
    version = read.read_bytes((FIXTURES / "oddities" / "planted.txt").read_bytes(), "planted.txt")
    found = read.lint(version, load())
    assert list(found) == sorted(found, key=lambda warning: warning.span)
    assert all(0 <= warning.span[0] <= warning.span[1] <= len(version.text) for warning in found)


def test_readers_comments_are_not_proofread() -> None:
    version = read.read_bytes((FIXTURES / "oddities" / "planted.txt").read_bytes(), "planted.txt")
    comments = version.text.index("2 Comments")
    assert all(warning.span[0] < comments for warning in read.lint(version, load()))


def test_every_kind_of_warning_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reference" / "warnings.md").read_text("utf-8")
    version = read.read_bytes((FIXTURES / "oddities" / "planted.txt").read_bytes(), "planted.txt")
    found: set[Warning] = set(read.lint(version, load()))
    assert len({warning.kind for warning in found}) >= 10
    assert [warning.kind for warning in found if f"| `{warning.kind}` |" not in page] == []


@pytest.mark.parametrize(("at", "row"), list(enumerate(read_table("slips.toml").values())))
def test_each_slip_finds_its_examples_and_leaves_its_look_alikes(at: int, row: dict[str, list[str]]) -> None:
    slip = load_slips()[at]
    assert [text for text in row["examples"] if not list(slip.finds(text, (0, len(text))))] == []
    assert [text for text in row["except"] if list(slip.finds(text, (0, len(text))))] == []
