"""Builds the package as setuptools does; a wheel with CORDON_COMPILE=1 needs mypy, whose mypyc compiles, and what reads sentences."""

from __future__ import annotations

import os
from collections.abc import Mapping

from setuptools import build_meta
from setuptools.build_meta import (
    build_editable,
    build_sdist,
    build_wheel,
    get_requires_for_build_editable,
    get_requires_for_build_sdist,
    prepare_metadata_for_build_editable,
    prepare_metadata_for_build_wheel,
)

__all__ = [
    "build_editable",
    "build_sdist",
    "build_wheel",
    "get_requires_for_build_editable",
    "get_requires_for_build_sdist",
    "get_requires_for_build_wheel",
    "prepare_metadata_for_build_editable",
    "prepare_metadata_for_build_wheel",
]
COMPILING = ("mypy>=2.4", "sentencex>=1.0")


def get_requires_for_build_wheel(config_settings: Mapping[str, str] | None = None) -> list[str]:
    """What pip brings into the folder in which it builds."""
    needed = list(build_meta.get_requires_for_build_wheel(config_settings))
    return [*needed, *COMPILING] if os.environ.get("CORDON_COMPILE") == "1" else needed
