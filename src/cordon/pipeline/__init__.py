"""Strings the rooms together: pages -> documents -> statements -> events in the ledger. The only room that knows all of them."""

from cordon.pipeline.editing import Editor, Ruled, answer, merge, split, undo
from cordon.pipeline.ingest import Ingested, Page, Rooms, fill, ingest
from cordon.pipeline.layer import instrument_of, update_events
from cordon.pipeline.oddities import oddities
from cordon.pipeline.provenance import signs
from cordon.pipeline.telling import Told, told

__all__ = [
    "Editor",
    "Ingested",
    "Page",
    "Rooms",
    "Ruled",
    "Told",
    "answer",
    "fill",
    "ingest",
    "instrument_of",
    "merge",
    "oddities",
    "signs",
    "split",
    "told",
    "undo",
    "update_events",
]
