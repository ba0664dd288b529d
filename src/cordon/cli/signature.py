"""Turns a verb's options, a frozen dataclass, into the function with one parameter an option that Typer reads."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from typing import Any, get_type_hints

from cordon.cli.options import Common


def as_function(run: Callable[[Any], int], options: type[Any]) -> Callable[..., int]:
    """A function that takes the fields of `options` as keyword parameters, builds the options and runs the verb.

    The options that every verb has come last, so that `--help` shows the verb's own first.
    """
    hints = get_type_hints(options, include_extras=True)
    common = {field.name for field in fields(Common)}
    ordered = sorted(fields(options), key=lambda field: field.name in common)
    parameters = [
        inspect.Parameter(field.name, inspect.Parameter.KEYWORD_ONLY, default=_default(field), annotation=hints[field.name])
        for field in ordered
    ]

    def call(**values: Any) -> int:
        return run(options(**values))

    call.__signature__ = inspect.Signature(parameters, return_annotation=int)  # type: ignore[attr-defined]
    call.__annotations__ = {**{field.name: hints[field.name] for field in ordered}, "return": int}
    return call


def _default(field: Field[Any]) -> Any:
    return inspect.Parameter.empty if field.default is MISSING else field.default
