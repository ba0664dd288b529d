"""One state of the ledger with all that the site shows of it: what build and serve answer from."""

from __future__ import annotations

from cordon.cli.database import reading
from cordon.cli.edition import told_at
from cordon.cli.options import Common
from cordon.names import load
from cordon.publish.edition import Edition
from cordon.publish.opened import edition_of


def published(options: Common) -> Edition:
    """The edition of the database that the options name, with its documents and figures. Earlier days are looked up anew."""
    with reading(options) as reader:
        return edition_of(reader, load(), lambda day: told_at(options, day))
