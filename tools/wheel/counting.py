"""Compiles with gcc twice: how often each branch is taken on our own sentences tells the second time what to lay out for speed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from copy import copy
from pathlib import Path

from setuptools import Extension
from setuptools.command.build_ext import build_ext

_COUNTS = Path("build/counts").absolute()
_READER = Path(__file__).with_name("reading.py")
# Two threads never read at once here, and plain counters are cheap. mypyc's `-Werror` would stop at what nobody has counted.
_COUNT = (f"-fprofile-generate={_COUNTS}", "-fprofile-update=single", "-w", "-Wno-error")
_USE = (f"-fprofile-use={_COUNTS}", "-freorder-functions", "-freorder-blocks-and-partition", "-w", "-Wno-error")


class CountedBuild(build_ext):
    """`build_ext` on all cores; with gcc the library, which is the extension of more than one file, is built by its counts."""

    def finalize_options(self) -> None:
        """Every file is compiled anew, for what lies in `build` may come from another step."""
        super().finalize_options()
        self.force = True
        self.parallel = os.cpu_count() or 1

    def build_extensions(self) -> None:
        """All of it, and the library once more when it has been counted."""
        libraries = [extension for extension in self.extensions if len(extension.sources) > 1]
        if not is_gcc(self.compiler.compiler[0]):
            super().build_extensions()
            return
        given = [(library, library.extra_compile_args, library.extra_link_args) for library in libraries]
        for library, compiled, linked in given:
            library.extra_compile_args, library.extra_link_args = [*compiled, *_COUNT], [*linked, *_COUNT]
        super().build_extensions()
        self._count()
        for library, compiled, linked in given:
            library.extra_compile_args, library.extra_link_args = [*compiled, *_USE], linked
            self.build_extension(library)

    def build_extension(self, ext: Extension) -> None:
        """One extension; setuptools by itself compiles its files one after the other."""
        with ThreadPoolExecutor(self.parallel) as pool:
            compiled = list(pool.map(lambda source: self._compile(ext, source), sorted(ext.sources)))
        linked = copy(ext)
        linked.sources, linked.extra_objects = [], [file for files in compiled for file in files]
        super().build_extension(linked)

    def _compile(self, ext: Extension, source: str) -> list[str]:
        made: list[str] = self.compiler.compile(
            [source], output_dir=self.build_temp, include_dirs=ext.include_dirs, extra_postargs=ext.extra_compile_args
        )
        return made

    def _count(self) -> None:
        """Reads our own sentences. The words of a set must have the same order each time, so that the same counts are made."""
        shutil.rmtree(_COUNTS, ignore_errors=True)
        path = os.pathsep.join([str(Path(self.build_lib).absolute()), *sys.path])
        settings = {**os.environ, "PYTHONPATH": path, "PYTHONHASHSEED": "0"}
        if subprocess.run([sys.executable, _READER], env=settings, check=False).returncode:
            sys.exit("cordon: counting.py: the library that counts could not read tests/extract/sentences; the lines above say why")


def is_gcc(compiler: str) -> bool:
    """Whether a compiler can count and use counts as gcc does; clang needs other tools for it."""
    told = subprocess.run([compiler, "--version"], capture_output=True, text=True, check=False).stdout
    return "Free Software Foundation" in told
