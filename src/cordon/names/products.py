"""Product families: whose they are and which equipment they are (`Mate 10` is a phone of Huawei's)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.spelling import slug
from cordon.names.tables import Source, rows


@dataclass(frozen=True, slots=True)
class Product:
    """A family of products. `scope` holds scope codes of the guide."""

    slug: str
    name: str
    vendor: str
    scope: tuple[str, ...]
    aliases: tuple[str, ...]
    lookup: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Products:
    """All families by slug (vendor and name), and an index of their names."""

    by_slug: Mapping[str, Product]
    index: Index

    def find(self, text: str) -> Product | None:
        """The family of that name, or `None`."""
        found = self.index.first(text)
        return self.by_slug[found] if found else None


@lru_cache(maxsize=8)
def load_products(source: Source) -> Products:
    """Reads `products.csv`."""
    found = {}
    for row in rows(source, "products.csv"):
        ident = f"{row.text('vendor')}/{slug(row.text('name'))}"
        found[ident] = Product(ident, row.text("name"), row.text("vendor"), row.many("scope"), row.many("aliases"), row.many("lookup"))
    names = ((name, item.slug) for item in found.values() for name in (item.name, *item.aliases, *item.lookup))
    return Products(found, Index.of(names))
