"""How to cite a view or the whole: text, BibTeX, and what stands beside every download."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LICENCE = "CC-BY-4.0"
LICENCE_TITLE = "Creative Commons Attribution 4.0"
LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"


@dataclass(frozen=True, slots=True)
class Citation:
    """What is cited: a title, the version of the data, the day, and the permanent address ("" where none is known)."""

    title: str
    data_version: str
    today: date
    address: str = ""

    @property
    def text(self) -> str:
        """One line."""
        where = f" {self.address}" if self.address else ""
        return f"Cordon, “{self.title}”, data version {self.data_version}, as of {self.today.isoformat()}.{where}"

    @property
    def bibtex(self) -> str:
        """An entry for a bibliography. Braces of the title are left out: they would end it."""
        title = self.title.replace("{", "").replace("}", "").replace("\\", "")
        lines = [
            f"@misc{{cordon-{self.data_version},",
            f"  title = {{{title}}},",
            "  author = {{Cordon}},",
            f"  year = {{{self.today.year}}},",
            f"  note = {{Data version {self.data_version}, as of {self.today.isoformat()}}},",
            *([f"  howpublished = {{\\url{{{self.address}}}}},"] if self.address else []),
            "}",
        ]
        return "\n".join(lines)
