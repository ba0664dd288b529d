"""How the work of the extractor grows with the text: processor seconds for 1, 2 and 4 MB of news and of what is no prose at all."""

from __future__ import annotations

import time
from collections.abc import Iterator

from cordon.extract import Extractor, Reading
from cordon.names import load
from evaluation.figures import Row

_MEGABYTE = 1_000_000
_SIZES = (1, 2, 4)
_GROWTH = 1.3  # how much dearer a megabyte may be in the longest text than in the shortest
_TEXTS = {
    "news": "Norway banned Huawei from its 5G network on Monday, the minister said. Britain may follow. The harvest was good this year. ",
    "no sentence ends": "Norway banned Huawei and Britain will exclude ZTE from networks and ",
    "markup left in the text": '<div class="x"><a href="/huawei">Huawei</a> banned <b>ZTE</b></div> ',
    "nested quotes": "“Norway “banned” “Huawei” said ",
    "vendor names in a row": "Huawei, ZTE, Hikvision, Dahua, Kaspersky, TikTok, DJI, Hytera, ",
}


def run() -> Iterator[Row]:
    """For each kind of text the seconds of each size, and whether a megabyte costs the same in all of them."""
    extractor = Extractor(load())
    for name, unit in _TEXTS.items():
        spent = [_seconds(extractor, unit, size) for size in _SIZES]
        growth = (spent[-1] / _SIZES[-1]) / (spent[0] / _SIZES[0])
        seconds = ", ".join(f"{size} MB {taken:.1f} s" for size, taken in zip(_SIZES, spent, strict=True))
        what = f"extract: {name}: {seconds}; cost of a megabyte, longest to shortest"
        yield Row(what, f"{growth:.2f}", f"≤ {_GROWTH}", growth <= _GROWTH)


def _seconds(extractor: Extractor, unit: str, size: int) -> float:
    """Processor seconds for one text of `size` megabytes."""
    reading = Reading.of_row({"text": (unit * (size * _MEGABYTE // len(unit) + 1))[: size * _MEGABYTE]})
    began = time.process_time()
    extractor.extract(reading)
    return time.process_time() - began
