"""The index of the static site's search: a script with one list, so that it works from a folder too."""

from __future__ import annotations

from cordon.publish.desk import Desk
from cordon.publish.finding import STOP, entries
from cordon.publish.linked.script import inert_json
from cordon.publish.links import file_of


def search_index(desk: Desk) -> str:
    """`window.CORDON_INDEX = [[file, title, other words, weight], …]`, and the words that are not looked for."""
    rows = [[file_of(entry.path), entry.title, entry.more, entry.weight] for entry in entries(desk)]
    return f"window.CORDON_STOP={inert_json(sorted(STOP))};\nwindow.CORDON_INDEX={inert_json(rows)};\n"
