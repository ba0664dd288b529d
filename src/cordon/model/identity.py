"""Stable names of records: hashes over length-prefixed parts, so that no two lists of parts run together."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping


def content_hash(data: bytes) -> str:
    """SHA-256 of raw bytes, as hex: the name of a stored file."""
    return hashlib.sha256(data).hexdigest()


def record_id(prefix: str, *parts: str) -> str:
    """`prefix-` and 20 hex digits over the parts, each preceded by its length in bytes."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return f"{prefix}-{digest.hexdigest()[:20]}"


def canonical_json(row: Mapping[str, object]) -> str:
    """The one spelling of a row as JSON: sorted keys, no spaces, no escapes. Row hashes are taken over it."""
    return json.dumps(row, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def row_hash(row: Mapping[str, object]) -> str:
    """SHA-256 of the canonical JSON of a row."""
    return content_hash(canonical_json(row).encode("utf-8", "surrogatepass"))
