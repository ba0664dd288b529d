"""Inside extraction imports run one way, too: from what words mean to what is recorded."""

from __future__ import annotations

import pytest

from tests.house.source import here, python_files
from tests.house.test_rooms import own_imports

# Each folder may import those before it; the last two don't know each other.
ORDER = ("words", "text", "grammar", "parties", "stages", "acts", "records", "remarks", "dating")
FILES = [path for path in python_files("src") if path.parent.parent.name == "extract"]


def may_import(folder: str, other: str) -> bool:
    """Whether a module of one folder of extraction may import one of another."""
    if folder == other:
        return True
    return ORDER.index(other) < ORDER.index(folder) and {folder, other} != {"remarks", "dating"}


def test_each_folder_of_extraction_imports_only_those_before_it() -> None:
    assert {path.parent.name for path in FILES} == set(ORDER)
    wrong = []
    for path in FILES:
        for node, name in own_imports(path):
            parts = name.split(".")
            if parts[1] == "extract" and not (len(parts) > 3 and may_import(path.parent.name, parts[2])):
                wrong.append(f"{here(path, node)}: {name}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(("folder", "other", "may"), [("acts", "words", True), ("words", "acts", False), ("dating", "remarks", False)])
def test_the_order_is_checked(folder: str, other: str, may: bool) -> None:
    assert may_import(folder, other) is may
