"""Loads a module of this room when it is needed: the verb that is called, the bar that is shown, the names that are close to a typo."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def later(name: str) -> Any:
    """A module of the command line by its name in this room."""
    return import_module(f"cordon.cli.{name}")
