"""A million rows of an inventory, with DuckDB joining a normalised maker column on the same file as the peer."""

from __future__ import annotations

import csv
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path

from cordon.check import As, CheckOptions, desk_of, run_check
from cordon.ledger.reading import Reader
from cordon.names import load
from cordon.pipeline import fill
from evaluation.figures import Row

ROWS = 1_000_000
MOST_SECONDS = 20.0
MOST_MEGABYTES = 500
MOST_GROWTH = 1.5  # times the time a row at a tenth of the rows
HEADER = ("Name", "Tenant", "Site", "Region", "Role", "Manufacturer", "Type", "Serial number", "MAC")
MAKERS = ("Cisco", "Juniper", "Arista", "Dell", "HPE", "Ubiquiti", "Axis Communications AB", "Fortinet", "MikroTik", "N/A")
HIT = (
    "HUAWEI TECHNOLOGIES CO.,LTD",
    "zte corporation",
    "Hangzhou Hikvision Digital Technology Co.,Ltd.",
    "Zhejiang Dahua Technology Co., Ltd.",
)
PLACES = ("United Kingdom", "Sweden", "Germany", "Estonia", "Romania", "United States", "Brazil", "Japan")
ROLES = ("Access Switch", "gNodeB", "IP Camera", "Router", "Firewall", "5G core", "OLT")
MODELS = tuple(f"Model {number}" for number in range(40))
DAY = date(2026, 11, 21)
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
# The same names that the check is asked to tell, put to lower case without marks, as a join would do it.
JOIN = """
SELECT l.vendor, count(*)
FROM (SELECT regexp_replace(lower("Manufacturer"), '[^a-z0-9]+', ' ', 'g') AS made FROM read_csv('{file}', all_varchar=true)) i
LEFT JOIN (VALUES {pairs}) AS l(made, vendor) ON trim(i.made) = l.made GROUP BY l.vendor
"""


def measured(rows: int) -> tuple[float, int, int]:
    """Seconds of one core, megabytes at the highest, and findings of a check of so many rows. Meant for a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        ledger, file = Path(folder) / "cordon.db", Path(folder) / "inventory.csv"
        names = load()
        fill(ledger, names, NOON)
        write(file, rows)
        with Reader.of_file(ledger) as reader:
            desk = desk_of(reader, names)
        began = time.process_time()
        report = run_check(file.read_bytes(), file.name, CheckOptions(DAY, As.OPERATOR), desk)
        seconds = time.process_time() - began
    assert report.source.rows == rows
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, sum(group.count for group in report.findings)


def write(file: Path, rows: int) -> None:
    """An inventory in which two rows of a hundred are by makers that rules name. The same for the same number of rows."""
    draw = random.Random(6)
    with file.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(HEADER)
        for number in range(rows):
            made = draw.choice(HIT) if number % 50 == 0 else draw.choice(MAKERS)
            place, role, model = draw.choice(PLACES), draw.choice(ROLES), draw.choice(MODELS)
            mac = f"{draw.randrange(0x100) & 0xFC:02X}:{draw.randrange(0x40):02X}:{draw.randrange(0x40):02X}:00:00:01"
            writer.writerow(
                (f"dev-{number}", f"Customer {number % 40}", f"Site {number % 200}", place, role, made, model, f"S{number:08d}", mac)
            )


def joined(file: Path) -> float | None:
    """Seconds of one core that DuckDB takes to join the makers of the file, `None` where it is not installed."""
    try:
        duckdb = import_module("duckdb")
    except ImportError:
        return None
    pairs = ", ".join(f"('{' '.join(_words(name))}', '{name.split()[0].lower()}')" for name in (*HIT, *MAKERS))
    connection = duckdb.connect(config={"threads": 1})
    began = time.process_time()
    connection.execute(JOIN.format(file=file, pairs=pairs)).fetchall()
    return time.process_time() - began


def _words(name: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", name.lower())


def _in_a_process(rows: int) -> tuple[float, int, int]:
    """A check in a process of its own, so that the highest memory is its own."""
    code = f"from bench.check import measured; print(*measured({rows}))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    return float(told[0]), int(told[1]), int(told[2])


def run() -> Iterator[Row]:
    """The figures."""
    few, _, _ = _in_a_process(ROWS // 10)
    seconds, megabytes, findings = _in_a_process(ROWS)
    yield Row("check, 1,000,000 rows", f"{seconds:.1f} s", f"{MOST_SECONDS:g} s", seconds < MOST_SECONDS)
    yield Row("check, highest memory of the process", f"{megabytes} MB", f"{MOST_MEGABYTES} MB", megabytes < MOST_MEGABYTES)
    growth = seconds / few / 10
    yield Row("check, time a row at 1,000,000 against 100,000", f"{growth:.2f}", f"{MOST_GROWTH:g}", growth < MOST_GROWTH)
    yield Row("check, findings", str(findings))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "inventory.csv"
        write(file, ROWS)
        peer = joined(file)
    if peer is not None:
        yield Row("DuckDB, join of the normalised maker alone, one thread", f"{peer:.1f} s")
        yield Row("check against DuckDB", f"{seconds / peer:.1f} times its time")
