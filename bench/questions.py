"""Answers on the command line as whole processes, on the shipped ledger, and questions a second. Run: python -m bench questions."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from evaluation.figures import Row

_ROUNDS = 5
_QUESTIONS = 10_000
_VENDORS = ("huawei", "zte", "hikvision", "dahua", "kaspersky")
_PLACES = (*("GB", "US", "SE", "DE", "FR", "IT", "CA", "AU", "IN", "BR"), *("RO", "EE", "LT", "TW", "JP", "NG", "KE", "CL", "NO", "PL"))
_CORDON = (sys.executable, "-m", "cordon")


def run() -> list[Row]:
    """Medians of whole processes in seconds, and questions a second; Python that does nothing is the peer."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _seconds((*_CORDON, "init"), home)
        peer = _median((sys.executable, "-c", "pass"), home)
        status = _median((*_CORDON, "status", "huawei", "GB", "--scope", "5g"), home)
        listed = _median((*_CORDON, "list", "--vendor", "huawei"), home)
        rate = _QUESTIONS / _seconds((*_CORDON, "status", "--jsonl", str(_questions(home))), home)
    return [
        Row("python that does nothing, whole process (peer)", f"{peer:.2f} s"),
        Row("cordon status, whole process", f"{status:.2f} s", "≤ 0.5 s", status <= 0.5),
        Row("cordon list, whole process", f"{listed:.2f} s", "≤ 1 s", listed <= 1.0),
        Row("cordon status --jsonl, questions a second", f"{rate:,.0f}", "≥ 2,000", rate >= 2000),
    ]


def _questions(home: Path) -> Path:
    """Questions on many places, vendors, scopes and years, no two alike in a row."""
    file = home / "questions.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for n in range(_QUESTIONS):
            scope, year = ("5g", "", "core", "cameras+government")[n % 4], 2018 + n % 9
            question = {"id": n, "vendor": _VENDORS[n % 5], "place": _PLACES[n % 20], "scope": scope, "as_of": f"{year}-06-01"}
            out.write(json.dumps(question) + "\n")
    return file


def _median(command: Sequence[str], home: Path) -> float:
    return statistics.median(_seconds(command, home) for _ in range(_ROUNDS))


def _seconds(command: Sequence[str], home: Path) -> float:
    started = time.perf_counter()
    subprocess.run(
        command, check=True, env={**os.environ, "XDG_DATA_HOME": str(home)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    return time.perf_counter() - started
