"""The live server: place pages a second on one worker, the vendor page, and Datasette on the same rows. Run: python -m bench serve.

Datasette serves, from the same SQLite file in the same run, a page with the rows of the events of one place; ours is the place page, which
is folded from those events. Both are asked by the same client over the same connections, place after place.
"""

from __future__ import annotations

import gzip
import http.client
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import urlencode

from cordon.cli.main import main
from cordon.ledger.reading import Reader
from evaluation.figures import Row

_SECONDS = 5.0
_CLIENTS = 4
_DAYS = 20
_SQL = (
    "select e.id, e.known, e.body from event_index i join events e on e.id = i.event and e.revision = i.revision "
    "where i.facet = 'place' and i.value = :place and e.until is null"
)
_GZIP = {"Accept-Encoding": "gzip"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What one run of the client saw: requests a second, and whether every answer was good."""

    rate: float
    good: bool


def run() -> Iterator[Row]:
    """The rows of this benchmark."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.sqlite"
        main(["--db", str(ledger), "init"])
        places = _places(ledger)
        with _server([sys.executable, "-m", "cordon", "--db", str(ledger), "serve", "--port", "{port}"]) as port:
            paths = [f"/place/{place}/huawei" for place in places]
            _once(port, ["/", "/huawei"])  # which the server prepares when it starts
            first = _once(port, paths)
            ours = _rate(port, paths)
            yield Row("place page, each for the first time, requests/s", f"{first.rate:.0f}", "", None)
            yield Row("place page, one worker, requests/s", f"{ours.rate:.0f}", ">= 300", ours.good and ours.rate >= 300)
            yield from _vendor_page(port)
        yield from _peer(ledger, places, ours)


def _places(ledger: Path) -> list[str]:
    """The places with most events, as many as the ledger has up to 100."""
    with Reader.of_file(ledger) as reader:
        counted: dict[str, int] = {}
        for event in reader.events():
            for place in event.act.where:
                counted[place] = counted.get(place, 0) + 1
    return sorted((place for place in counted if re.match(r"[A-Z]{2}\Z", place)), key=lambda place: -counted[place])[:100]


def _vendor_page(port: int) -> Iterator[Row]:
    """Days that were not asked for before, so that nothing kept answers."""
    times = []
    start = date(2024, 1, 1)
    for number in range(_DAYS):
        before = time.perf_counter()
        _get(http.client.HTTPConnection("127.0.0.1", port), f"/huawei?as_of={start + timedelta(days=7 * number)}", _GZIP)
        times.append(time.perf_counter() - before)
    connection = http.client.HTTPConnection("127.0.0.1", port)
    body = _get(connection, "/huawei", _GZIP)
    before = time.perf_counter()
    _get(connection, "/huawei", _GZIP)
    again = time.perf_counter() - before
    yield Row("vendor page, a day not asked before, median ms", f"{statistics.median(times) * 1000:.0f}", "", None)
    yield Row("vendor page, live, ms", f"{again * 1000:.1f}", "< 80", again < 0.08)
    yield Row("vendor page, gzipped, kB", f"{len(body) / 1000:.0f}", "< 300", len(body) < 300_000)


def _peer(ledger: Path, places: Sequence[str], ours: Asked) -> Iterator[Row]:
    if find_spec("datasette") is None:
        yield Row("Datasette on the same rows, requests/s", "skipped: not installed (extra `bench`)", "", None)
        return
    command = [sys.executable, "-m", "datasette", str(ledger), "--port", "{port}", "--setting", "sql_time_limit_ms", "5000"]
    with _server(command) as port:
        paths = [f"/ledger?{urlencode({'sql': _SQL, 'place': place})}" for place in places]
        _once(port, paths)
        peer = _rate(port, paths)
    ratio = ours.rate / peer.rate
    yield Row("Datasette, pages of the same rows, requests/s", f"{peer.rate:.0f}{'' if peer.good else ' (with errors)'}", "", None)
    yield Row("place page against Datasette", f"{ratio:.1f} times", ">= 2", peer.good and ratio >= 2)


@contextmanager
def _server(command: Sequence[str]) -> Iterator[int]:
    """A server of its own, on a free port, stopped at the end."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    filled = [part.replace("{port}", str(port)) for part in command]
    with subprocess.Popen(filled, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=os.environ) as process:
        try:
            _wait(port)
            yield port
        finally:
            process.terminate()


def _wait(port: int) -> None:
    for _ in range(600):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError("the server did not start")


def _get(connection: http.client.HTTPConnection, path: str, headers: dict[str, str]) -> bytes:
    """The body as sent; anything but 200 is an OSError."""
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    body = answer.read()
    if answer.status != 200 or not (gzip.decompress(body) if answer.getheader("content-encoding") == "gzip" else body):
        raise OSError(f"{path}: {answer.status}")
    return body


def _once(port: int, paths: Sequence[str]) -> Asked:
    """Each path once, one after the other."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    before = time.perf_counter()
    for path in paths:
        _get(connection, path, _GZIP)
    return Asked(len(paths) / (time.perf_counter() - before), True)


def _rate(port: int, paths: Sequence[str]) -> Asked:
    """Several clients, each with one connection, for some seconds."""
    counts, failures = [0] * _CLIENTS, []
    end = time.perf_counter() + _SECONDS

    def client(number: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", port)
        while time.perf_counter() < end:
            try:
                _get(connection, paths[(counts[number] * _CLIENTS + number) % len(paths)], _GZIP)
            except OSError as error:
                failures.append(error)
                return
            counts[number] += 1

    threads = [threading.Thread(target=client, args=(number,)) for number in range(_CLIENTS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return Asked(sum(counts) / _SECONDS, not failures)
