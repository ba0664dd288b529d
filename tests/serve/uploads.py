"""Uploads to the check, as the tests of the server send them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from httpx2 import Response
from openpyxl import Workbook
from starlette.testclient import TestClient

from cordon.check.bounds import Bounds
from cordon.serve.app import create_app
from cordon.serve.checking.limits import Limits
from cordon.serve.settings import Settings
from cordon.serve.state import State
from tests.serve.site import SCRIPT, TODAY, Shelf, site

CLIENT = site()
NARROW = Limits(bounds=Bounds(50_000, 100_000, 2_000), rows=100, upload_seconds=5, at_once=1, waiting=0)
INVENTORY = f"Device,Brand,Country,Role\ngnb-7,Huawei,Peru,gNodeB\nsw-1,Cisco,Peru,switch\n{SCRIPT},Hikvison,Peru,camera\n"
API = "/api/v1/check"


def client(limits: Limits) -> TestClient:
    state = State(Shelf(), Settings(today=lambda: TODAY, seconds_between_looks=1e9, check=limits))
    state.refresh()
    state.current()
    return TestClient(create_app(state), raise_server_exceptions=False)


def send(data: str | bytes, to: TestClient = CLIENT, path: str = "/check", fields: Mapping[str, str] | None = None) -> Response:
    held = data.encode() if isinstance(data, str) else data
    answer: Response = to.post(path, files={"file": ("stock.csv", held)}, data=dict(fields or {}))
    return answer


def workbook(rows: list[list[str]]) -> bytes:
    book, out = Workbook(), io.BytesIO()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    book.save(out)
    return out.getvalue()


def announced(size: int) -> bytes:
    """A workbook of which a part announces that it unpacks to so many bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as held:
        held.writestr("xl/worksheets/sheet1.xml", b"<worksheet/>" * 100)
    data = bytearray(out.getvalue())
    at = data.rindex(b"PK\x01\x02")
    data[at + 24 : at + 28] = min(size, 0xFFFFFFFE).to_bytes(4, "little")
    return bytes(data)
