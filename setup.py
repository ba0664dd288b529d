"""What pyproject.toml cannot say: with CORDON_COMPILE=1 a wheel holds the modules that read sentences as machine code, made by mypyc.

Only a wheel is ever compiled. An editable install would leave the machine code beside the sources, and whoever edits one of these then
would not see it run. docs/how-to/compile.md tells how to build the wheel.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from setuptools import setup

COMPILE = os.environ.get("CORDON_COMPILE") == "1" and "bdist_wheel" in sys.argv
if COMPILE:
    from counting import CountedBuild
    from mypyc.build import mypycify
if TYPE_CHECKING:
    from setuptools import Extension

SOURCE = Path("src/cordon")
# What every sentence runs through. The rest of `names` runs once, while the tables are loaded.
NAMES = ("matcher", "mentions", "spelling", "traps", "trie", "words")
# What runs while the lexicon is loaded, or only for `--explain`, gains nothing.
PLAIN = ("__init__", "explain", "inflection", "render", "wordbook")
# mypyc stops at any complaint of mypy's. Types are checked by `make lint`; here what a module only imports need not be installed.
LENIENT = ("--ignore-missing-imports", "--follow-imports=silent", "--no-warn-unused-ignores")


def compiled() -> list[Extension]:
    """The modules that read sentences, as one library."""
    require_compiler()
    # Levels 2 and 3 take up to twice as long to compile, and what they make of the counts runs hardly faster.
    made: list[Extension] = mypycify([*LENIENT, *modules()], target_dir="build/mypyc", opt_level="1", debug_level="0", multi_file=True)
    for extension in made:
        if os.name == "posix":  # modules call each other directly: 3 % faster
            extension.extra_compile_args = [*extension.extra_compile_args, "-fvisibility=hidden"]
    return made


def modules() -> list[str]:
    """The files to compile, in the order of their names."""
    extract = [path for path in SOURCE.joinpath("extract").rglob("*.py") if path.stem not in PLAIN]
    return sorted(path.as_posix() for path in (*extract, *(SOURCE / "names" / f"{name}.py" for name in NAMES)))


def require_compiler() -> None:
    """Ends with one line when there is no C compiler."""
    if os.name != "posix":
        return  # setuptools looks for the compiler of Windows itself
    named = os.environ.setdefault("CC", "cc").split()[0]
    if shutil.which(named) is None:
        sys.exit(f"cordon: setup.py: CORDON_COMPILE=1 needs a C compiler, and there is no {named}; install gcc or clang, or name it by CC")


setup(ext_modules=compiled() if COMPILE else [], cmdclass={"build_ext": CountedBuild} if COMPILE and os.name == "posix" else {})
