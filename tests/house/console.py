"""The ```console blocks of a page: commands, and the lines that their output must show."""

from __future__ import annotations

import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(r"^```(\w*)\s*$")
ANYTHING = "…"
EXIT_MARK = re.compile(r"\s+# exit (\d+)\s*$")
SECONDS = 60


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a page: what to type (with its `> ` lines), the exit code, and the lines that must be shown, in order."""

    line: int
    text: str
    code: int
    shown: tuple[str, ...]


def commands(page: str) -> list[Command]:
    """The commands of all ```console blocks of a Markdown page, in order."""
    found: list[Command] = []
    inside = ""
    for number, line in enumerate(page.splitlines(), start=1):
        if fence := FENCE.match(line):
            inside = "" if inside else fence[1] or "text"
        elif inside == "console":
            if line.startswith("$ "):
                mark = EXIT_MARK.search(line)
                found.append(Command(number, EXIT_MARK.sub("", line[2:]), int(mark[1]) if mark else 0, ()))
            elif found:
                found[-1] = _continued(found[-1], line)
    return found


def _continued(command: Command, line: str) -> Command:
    if line.startswith("> ") or line == ">":
        return Command(command.line, f"{command.text}\n{line[2:]}", command.code, command.shown)
    return Command(command.line, command.text, command.code, (*command.shown, line)) if line.strip() else command


def run(command: Command, folder: Path, environment: dict[str, str]) -> str:
    """What is wrong with one command when it is typed in a folder; "" when it does what the page says."""
    typed = ["bash", "-uc", command.text]
    done = subprocess.run(
        typed,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    if done.returncode != command.code:
        return f"exit {done.returncode}, not {command.code}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    missing = missing_line(command.shown, (done.stdout + done.stderr).splitlines())
    return f"does not show {missing!r} in its place\n{done.stdout[-3000:]}{done.stderr[-500:]}" if missing else ""


def missing_line(shown: tuple[str, ...], output: list[str]) -> str:
    """The first line of the page that the output does not have after those before it. A `…` stands for any text, alone for any lines."""
    rest = iter(output)
    for line in shown:
        if line.strip() != ANYTHING:
            pattern = re.compile(".*".join(re.escape(part) for part in line.strip().split(ANYTHING)))
            if not any(pattern.fullmatch(candidate.strip()) for candidate in rest):
                return line
    return ""
