"""Invented pages, and the rooms that the tests of the pipeline run through."""

from __future__ import annotations

from functools import lru_cache

from cordon.extract import Extractor
from cordon.names import load
from cordon.pipeline import Rooms

TRACKER = """Which lands let Huawei in? An invented list

A-A-A

Austria: Austria's regulator has banned Huawei from 5G networks. Source: Reuters, March 3, 2021.

B-B-B

Belgium: Multiple updates…

  • The Belgian government has banned ZTE from its 5G networks. Source: Bloomberg, May 4, 2022.
  • A ministry canteen reopened after repairs. Source: Reuters, June 5, 2022.
"""
CLASH = """Phone makers quarrel over a prize

The fair opened on Monday in light rain.

Analysts say that Huawei has a 22% share of the telecom equipment market this year.

Others put it lower: Huawei has an 11% share of the telecom equipment market, a rival said.
"""


@lru_cache
def rooms() -> Rooms:
    """All rooms, made once."""
    names = load()
    return Rooms(names, Extractor(names))
