"""Who is meant: places, vendors, companies, bodies, people and outlets -> ids, with dated aliases and ownership, all from data files."""

from cordon.names.book import Names, load
from cordon.names.mentions import Candidate, Mention, NameKind

__all__ = ["Candidate", "Mention", "NameKind", "Names", "load"]
