"""Builds the static site: pages, forms, whole tables, search; then the gate; then the swap. The last good build stays until then."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from multiprocessing.process import BaseProcess
from pathlib import Path

from cordon.model.errors import CordonError
from cordon.model.identity import content_hash
from cordon.publish.desk import Desk
from cordon.publish.edition import Edition
from cordon.publish.pages.router import paths
from cordon.publish.render import WEB, Imprint
from cordon.publish.site.gate import check
from cordon.publish.site.manifest import Manifest, last_manifest
from cordon.publish.site.options import BuildOptions
from cordon.publish.site.search_index import search_index
from cordon.publish.site.share import shares
from cordon.publish.site.swap import drop, new_folder, put_in_place
from cordon.publish.site.write import Writer
from cordon.publish.takeaway.cite import Citation
from cordon.publish.takeaway.package import package_files, zipped
from cordon.publish.takeaway.sqlite_file import sqlite_bytes
from cordon.publish.takeaway.whole import whole


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What was built. `rows` are those of the whole tables."""

    build: str
    data_version: str
    pages: int
    files: int
    rows: dict[str, int]


def build(edition: Edition, out: Path, options: BuildOptions) -> BuildReport:
    """Write the site to a folder. What was lost against the last build there is a LedgerError, and the last build stays."""
    desk = Desk(edition, options.today)
    imprint = imprint_of(desk, options)
    last = last_manifest(out)
    folder = new_folder(out)
    try:
        manifest = _filled(desk, imprint, folder, options)
        if not options.accept_losses:
            check(last, manifest)
        put_in_place(folder, out)
    except BaseException:
        drop(folder)
        raise
    return BuildReport(imprint.build, imprint.data_version, len(manifest.pages), manifest.files, dict(manifest.rows))


def _filled(desk: Desk, imprint: Imprint, folder: Path, options: BuildOptions) -> Manifest:
    """Everything in the folder, and what it is."""
    known = list(paths(desk))
    running = _started(Writer(desk, imprint, frozenset(known), folder), known, options.workers)
    try:
        rows = _write_whole(desk, imprint, folder)
        shutil.copytree(WEB / "static", folder / "static")
        (folder / "static" / "search-index.js").write_text(search_index(desk), encoding="utf-8")
    except BaseException:
        for process in running:
            process.terminate()
        raise
    finally:
        for process in running:
            process.join()
    if any(process.exitcode for process in running):
        raise CordonError("a page could not be written", mend="build with one worker to see which")
    manifest = Manifest.of((imprint.build, imprint.data_version), {place for place, _ in desk.pairs}, rows, known)
    files = sum(len(names) for _, _, names in os.walk(folder)) + 1
    manifest = replace(manifest, files=files, merged=dict(desk.edition.redirects))
    manifest.write(folder)
    return manifest


def imprint_of(desk: Desk, options: BuildOptions) -> Imprint:
    """What the pages say about themselves. The same data, day and program give the same build id."""
    parts = f"{desk.data_version}\n{options.today.isoformat()}\n{options.version}\n{options.home}"
    return Imprint.of(desk, content_hash(parts.encode())[:10], options.home)


def _started(writer: Writer, known: Sequence[str], workers: int) -> list[BaseProcess]:
    """Starts writing the pages. With several workers each is a copy of this process that has all answers found so far."""
    if workers < 2 or sys.platform != "linux":
        writer.write_all(known)
        return []
    context = multiprocessing.get_context("fork")
    running: list[BaseProcess] = [context.Process(target=writer.write_all, args=(share,)) for share in shares(known, workers) if share]
    for process in running:
        process.start()
    return running


def _write_whole(desk: Desk, imprint: Imprint, folder: Path) -> dict[str, int]:
    tables = whole(desk)
    files = package_files(tables, Citation("All data", imprint.data_version, imprint.today, imprint.home))
    about = {"data_version": imprint.data_version, "build": imprint.build, "as_of": imprint.today.isoformat(), "note": "not legal advice"}
    files["cordon.db"] = sqlite_bytes(tables, about)
    files["cordon.zip"] = zipped({name: data for name, data in files.items() if name != "cordon.db"})
    (folder / "data").mkdir()
    for name, data in files.items():
        (folder / "data" / name).write_bytes(data)
    return {name: len(table.rows) for name, table in tables.items()}
