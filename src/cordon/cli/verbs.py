"""The table of verbs: which module runs each, and its line in the list. A verb's module is loaded only when the verb is called."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from cordon.cli.later import later

VERBS: Mapping[str, str] = MappingProxyType(
    {
        "list": "The A-Z list of a vendor: what holds where, dated updates.",
        "status": "May it be bought, may it be kept, until when, under which rule.",
        "ask": "Answer a question in plain words.",
        "check": "What in an inventory must go, where, by when.",
        "who": "Who made it: a name, a MAC address, a model number, a CPE.",
        "serve": "Serve the site and the API on this machine.",
        "build": "Write the whole site to a folder.",
        "timeline": "Every dated act on a vendor, oldest first.",
        "diff": "What changed between two days: in the world, and in our reading.",
        "show": "Everything that is held under an id.",
        "sources": "What the answers rest on.",
        "read": "What the reader makes of a page; stores nothing.",
        "extract": "The statements in a page or in JSON lines; stores nothing.",
        "ingest": "Read pages into the database.",
        "origins": "Who had the story first, and who only repeats it.",
        "cluster": "Group news by story.",
        "event": "Merge or split events, answer proposed links, undo a ruling.",
        "lint": "Oddities of a page or of the database.",
        "verify": "Whether every quote, fact and log entry is as it was stored.",
        "registry": "The table of MAC prefixes: show it, or take a newer one.",
        "export": "Write the database out as a data package.",
        "import": "Read a data package into the database.",
        "init": "Make the database and fill it with the shipped ledger.",
    }
)
"""Verb -> the line shown by `cordon --help`, in the order in which a newcomer meets them."""

_MODULES: Mapping[str, str] = MappingProxyType({"list": "listing", "import": "importing", "who": "makers"})
"""Verbs whose own name can't name a module, or would hide a name of the language."""


@dataclass(frozen=True)
class Verb:
    """One verb, loaded: its name, its help text and what it runs."""

    name: str
    help: str
    options: type[Any]
    run: Callable[[Any], int]


def module_name(verb: str) -> str:
    """The module of this room that runs a verb."""
    return _MODULES.get(verb, verb)


def load(name: str) -> Verb:
    """Import a verb's module: its docstring is the help text, `Options` (a frozen dataclass) what it takes, `run` gives the exit code."""
    module = later(module_name(name))
    return Verb(name, module.__doc__ or "", module.Options, module.run)
