"""Nothing under version control names a machine's folders, a package registry or an index: the project builds anywhere."""

from __future__ import annotations

import re

import pytest

from tests.house.source import ROOT, here, tracked_files

# Written in pieces, so that this file doesn't hold what it looks for.
_FOLDERS = "|".join(("work", "tmp", "root", "private", "mnt"))
MACHINE_PATH = re.compile(rf"(?<![\w./~$}}*-])/(?:{_FOLDERS})/[\w.-]|(?<![\w.])/(?:home|Users)/\w", re.ASCII)
REGISTRY = re.compile(
    "|".join((r"--(?:extra-)?index-" + "url", r"index" + r"_url", r"python" + r"hosted\.org", r"pypi" + r"\.org", r"://[\w.:-]+/simple\b"))
)
TEXT = {".py", ".md", ".toml", ".txt", ".json", ".jsonl", ".csv", ".yaml", ".yml", ".cfg", ".ini", ".sh", ".html", ".mako", ""}


@pytest.mark.parametrize(("name", "pattern"), [("a machine's folder", MACHINE_PATH), ("a registry", REGISTRY)], ids=["folder", "registry"])
def test_no_tracked_file_names(name: str, pattern: re.Pattern[str]) -> None:
    wrong = []
    for path in tracked_files():
        if path.suffix in TEXT:
            for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), start=1):
                if found := pattern.search(line):
                    wrong.append(f"{here(path)}:{number}: {found[0]}")
    assert not wrong, f"{name}: {wrong[:20]}"


@pytest.mark.parametrize("line", ["open('/" + "work/x')", "cd /" + "tmp/abc", "/" + "home/ann/cordon"], ids=["read", "go", "own"])
def test_the_rule_sees_a_folder_of_a_machine(line: str) -> None:
    assert MACHINE_PATH.search(line)


@pytest.mark.parametrize(
    "line",
    ["https://news.example/" + "work/x", "src/cordon/" + "work/x", "${TMPDIR}/" + "tmp/x", "and/or"],
    ids=["page", "source", "variable", "words"],
)
def test_the_rule_lets_other_paths_be(line: str) -> None:
    assert not MACHINE_PATH.search(line)


def test_the_constraints_pin_versions_and_name_no_address() -> None:
    lines = [line for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    assert lines
    wrong = [line for line in lines if not re.fullmatch(r"[A-Za-z0-9_.-]+==[A-Za-z0-9.!+_-]+", line)]
    assert not wrong
