"""JSON-LD as a script element that no text of a document can leave."""

from __future__ import annotations

import json

from cordon.publish.rows import Row

_ESCAPED = {ord("<"): "\\u003c", ord(">"): "\\u003e", ord("&"): "\\u0026", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def script_of(row: Row) -> str:
    """The element. Everything that could end it is written as an escape of JSON."""
    return f'<script type="application/ld+json">{inert_json(row)}</script>'


def inert_json(value: object) -> str:
    """JSON that can stand inside a script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).translate(_ESCAPED)
