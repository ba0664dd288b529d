"""One act in a sentence: what names it and whom it hits."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.parties.targets import Hit


@dataclass(slots=True)
class Frame:
    """`k` is the chunk that names the act, `means` its class, `hits` its targets, `last` the chunk behind its reach, `entry` what in
    the lexicon names it ("verbs.toml:ban").

    `exports`: the dealing is supplying the vendor. `inner`: the restriction that it eases. `negative`: its negation belongs to its meaning
    ("found no evidence"). `flipped`: its negation made it the opposite ("not to use"). `own`: the vendor does it itself ("sued").
    `lasting`: it is no longer allowed, which is said of what applies now. `licence`: it is a licence that is needed or held.
    `host`: the chunk of the customer where a vendor is out of the running (-1: none).
    `before`: the chunk of the authority before which the vendor answers (-1: none).
    """

    k: int
    means: str
    hits: list[Hit]
    last: int
    exports: bool = False
    inner: int = -1
    negative: bool = False
    flipped: bool = False
    entry: str = ""
    own: bool = False
    lasting: bool = False
    licence: bool = False
    before: int = -1
    host: int = -1
