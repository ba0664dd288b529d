"""Addresses in pages: of the live server, or relative in a site that opens from a folder."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol


class Links(Protocol):
    """How a page points to others. Paths are those of `cordon.publish.address`."""

    live: bool

    def page(self, path: str, query: str = "") -> str:
        """The page of a path, with a query where that can be answered."""
        ...

    def form(self, path: str, form: str, query: str = "") -> str:
        """The same view in another form: `csv`, `json`, `atom`, `svg`."""
        ...

    def file(self, path: str) -> str:
        """A file to download, by its path with its ending."""
        ...

    def asset(self, name: str) -> str:
        """A file of the style or the scripts."""
        ...

    def has(self, path: str) -> bool:
        """Whether the path has a page here."""
        ...


class LiveLinks:
    """Addresses of the server: absolute paths, any query."""

    live = True

    def __init__(self, prefix: str = "", stamp: str = "") -> None:
        self.prefix = prefix
        self.stamp = stamp

    def page(self, path: str, query: str = "") -> str:
        """`/huawei?as_of=2020-07-14`."""
        return f"{self.prefix}{path}{'?' + query if query else ''}"

    def form(self, path: str, form: str, query: str = "") -> str:
        """`/huawei.csv?as_of=2020-07-14`."""
        name = "/index" if path == "/" else path
        return f"{self.prefix}{name}.{form}{'?' + query if query else ''}"

    def file(self, path: str) -> str:
        """`/data/cordon.zip`."""
        return f"{self.prefix}{path}"

    def asset(self, name: str) -> str:
        """With a stamp, so that an old copy isn't used after an update."""
        return f"{self.prefix}/static/{name}{'?v=' + self.stamp if self.stamp else ''}"

    def has(self, path: str) -> bool:
        """The server answers every path that the pages build."""
        return True


class StaticLinks:
    """Relative addresses for the pages at one depth. A query that has no page of its own leads to the data file of the view.

    A path that has none (a vendor in a place where no act names it) leads to the nearest page above it: the place.
    """

    live = False

    def __init__(self, depth: int, pages: Collection[str]) -> None:
        self.up = "../" * depth
        self.pages = pages

    def page(self, path: str, query: str = "") -> str:
        """`../huawei.html`; with a query the data file."""
        if query:
            return self.form(path, "csv")
        head, mark, anchor = path.partition("#")
        if head not in self.pages:
            above = self._above(head)
            head, mark, anchor = (above, "", "") if above else (head, mark, anchor)
        return f"{self.up}{file_of(head)}{mark}{anchor}"

    def form(self, path: str, form: str, query: str = "") -> str:
        """`../huawei.csv`."""
        return f"{self.up}{file_of(path, form)}"

    def file(self, path: str) -> str:
        """`../data/cordon.zip`."""
        return f"{self.up}{path.lstrip('/')}"

    def asset(self, name: str) -> str:
        """Beside the pages."""
        return f"{self.up}static/{name}"

    def has(self, path: str) -> bool:
        """Whether the site holds the page."""
        return path in self.pages

    def _above(self, path: str) -> str:
        """The nearest page above a path, empty where there is none."""
        while path and path not in self.pages:
            path = path.rpartition("/")[0]
        return path


def file_of(path: str, form: str = "html") -> str:
    """The file of a path in a static site, relative to its root."""
    ending = f"{form}.html" if form == "embed" else form
    return f"{'index' if path == '/' else path.lstrip('/')}.{ending}"


def depth_of(path: str) -> int:
    """How many folders deep the page of a path lies."""
    return max(path.count("/") - 1, 0)
