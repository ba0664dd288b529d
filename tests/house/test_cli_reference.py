"""Every verb and every option stands in the reference of the command line, and the reference names nothing that isn't there."""

from __future__ import annotations

import inspect
import re
from functools import cache

import pytest

from cordon.cli.signature import as_function
from cordon.cli.verbs import VERBS, load
from tests.house.source import ROOT

REFERENCE = ROOT / "docs" / "reference" / "cli.md"
HEADING = re.compile(r"^## `cordon ([a-z]+)`", re.MULTILINE)
OPTION = re.compile(r"`(--[a-z-]+)")


@cache
def sections() -> dict[str, str]:
    """The text under each verb's heading."""
    parts = HEADING.split(REFERENCE.read_text(encoding="utf-8"))
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def common_options() -> set[str]:
    """The options that are explained once, above the verbs."""
    return set(OPTION.findall(HEADING.split(REFERENCE.read_text(encoding="utf-8"))[0]))


def options(verb: str) -> set[str]:
    """The options of a verb, as they are typed."""
    loaded = load(verb)
    signature = inspect.signature(as_function(loaded.run, loaded.options))
    infos = [part for name in signature.parameters.values() for part in getattr(name.annotation, "__metadata__", ())]
    return {declared for info in infos for declared in _declared(info) if declared.startswith("--")}


def _declared(info: object) -> list[str]:
    # The first name of an option in `Annotated` stands where Typer keeps the default.
    return [part for part in (getattr(info, "default", None), *(getattr(info, "param_decls", None) or ())) if isinstance(part, str)]


def test_the_reference_has_the_verbs_in_the_order_of_the_help() -> None:
    assert list(sections()) == list(VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_every_option_of_a_verb_is_explained(verb: str) -> None:
    assert options(verb) - common_options() <= set(OPTION.findall(sections()[verb]))


@pytest.mark.parametrize("verb", VERBS)
def test_no_option_is_explained_that_the_verb_has_not(verb: str) -> None:
    named = set(OPTION.findall(sections()[verb].partition("```")[0]))
    assert named <= options(verb) | common_options()


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_takes_a_database_and_gives_json(verb: str) -> None:
    assert {"--db", "--json"} <= options(verb)


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_has_help_of_its_own(verb: str) -> None:
    assert len(load(verb).help) > len(VERBS[verb]) / 2
    assert VERBS[verb].endswith(".")
