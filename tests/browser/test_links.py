"""No link of the site over the shipped ledger leads nowhere, neither to a page nor to a part of one. Too long a walk for `make test`."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from functools import lru_cache
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.browser.sites import own_settings

pytestmark = pytest.mark.browser
_LINK = re.compile(r'\s(?:href|src)="([^"]*)"')
_ANCHOR = re.compile(r'\sid="([^"]*)"')
_ELSEWHERE = ("https:", "http:", "data:", "mailto:")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole site as a folder."""
    out = tmp_path_factory.mktemp("web") / "site"
    call = [sys.executable, "-m", "cordon", "build", str(out)]
    subprocess.run(call, check=True, capture_output=True, env=own_settings(out.parent))
    return out


def broken(site: Path) -> list[tuple[str, str]]:
    """Page and link, for each link to a file or an anchor that isn't there."""
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    checked = lru_cache(maxsize=None)(lambda file: frozenset(unescape(one) for one in _ANCHOR.findall((site / file).read_text("utf-8"))))
    found = []
    for name in sorted(one for one in there if one.endswith(".html")):
        for target in dict.fromkeys(_LINK.findall((site / name).read_text("utf-8"))):
            path, _, anchor = unescape(target).partition("#")
            if path.startswith(_ELSEWHERE):
                continue
            file = os.path.normpath(os.path.join(os.path.dirname(name), unquote(path.partition("?")[0]))) if path else name
            if file not in there or (anchor and file.endswith(".html") and unquote(anchor) not in checked(file)):
                found.append((name, target))
    return found


def test_no_link_of_the_shipped_site_is_broken(built: Path) -> None:
    assert broken(built) == []


def test_a_broken_link_and_a_missing_part_are_found(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text('<p id="x"></p> <a href="b.html"></a> <a href="#x"></a> <a href="#y"></a>', "utf-8")
    assert broken(tmp_path) == [("a.html", "b.html"), ("a.html", "#y")]
