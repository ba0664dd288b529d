"""Waits until `make run` serves, then opens a few pages as a visitor would: python .ci/visit.py LOG, where LOG is what it prints."""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path
from urllib.request import urlopen

SECONDS = 300  # pip installs before anything is served
LONGEST = 20  # seconds for one page
# What each page must hold.
PAGES = {
    "/": "Where is a technology vendor banned",
    "/huawei": "Places from A to Z",
    "/place/GB/huawei": "31 December 2027",
    "/huawei.csv?scope=5g&as_of=2020-12-31": "place",
    "/ask?q=Is+Huawei+banned+in+Sweden%3F": "Sweden",
    "/api/v1/positions?vendor=huawei&place=GB": "banned",
}


def address(log: Path) -> str:
    """What the log says the site's address is; waits for it."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        found = re.search(r"^cordon: .*?(http://\S+)/$", log.read_text(encoding="utf-8"), re.MULTILINE)
        if found:
            return found[1]
        time.sleep(0.5)
    raise SystemExit(f"make run printed no address in {SECONDS} seconds:\n{log.read_text(encoding='utf-8')}")


def main() -> None:
    """Visit them all; the first that isn't as it should be ends it."""
    site = address(Path(sys.argv[1]))
    print(site, json.load(urlopen(f"{site}/readyz", timeout=LONGEST))["status"])
    for path, holds in PAGES.items():
        with urlopen(site + path, timeout=LONGEST) as answer:
            text = answer.read().decode()
            print(answer.status, len(text), path)
        if holds not in text:
            raise SystemExit(f"{path} doesn't say {holds!r}")


main()
