"""For which equipment, binding whom, which dealing: the scope codes that the words near an act give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from cordon.extract.grammar.main_clauses import main_clause
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.records.describing import describes
from cordon.extract.records.scope_words import ScopeWords
from cordon.model.scope import ScopeCode
from cordon.names import NameKind, Names

_NAMED: Final = frozenset({NameKind.VENDOR, NameKind.COMPANY, NameKind.PRODUCT})
_BUT_NOT: Final = frozenset({"but", "not"})


def codes_in(made: Parse, first: int, last: int, words: ScopeWords, beside: Sequence[range] = ()) -> list[str]:
    """The scope codes of `tokens[first:last]`, each once, in order, without those of what is told `beside`."""
    found = marks(made, words)
    return list(dict.fromkeys(code for at, code in found if first <= at < last and not any(at in told for told in beside)))


def told_beside(made: Parse, k: int) -> list[range]:
    """The tokens of clauses that tell more of a vendor or firm between commas ("Norcom, which makes phones, was", "Norcom, the firm that
    sells masts, was"), but for one in which act k stands."""
    found: list[range] = []
    for q in (q for q in range(2, len(made.chunks)) if made.kinds[q] in "WS"):
        if made.kinds[q] == "S" and (made.chunks[q].lemma != "that" or made.kinds[q - 1] != "n"):
            continue
        comma = q - 2 if made.kinds[q - 1] == "n" else q - 1
        name = made.tokens[made.chunks[comma - 1].last - 1].mention if made.kinds[comma] == "," and comma else None
        if name is None or name.kind not in _NAMED:
            continue
        ends = [i for i in range(q + 1, len(made.chunks)) if made.kinds[i] in ",;—"] or [len(made.chunks) - 1]
        end = next((i for i in ends if made.kind(i + 1) == "v"), ends[0])
        if not q < k < end:
            found.append(range(made.chunks[q].first, made.chunks[end].first))
    return found


def marks(made: Parse, words: ScopeWords) -> list[tuple[int, str]]:
    """Each scope phrase of the sentence: its first token and its code. The sentence is walked once, however many acts ask."""
    if made.scopes is None:
        out = _left_out(made)
        made.scopes = [found for found in (*_marks(made, words), *_of_holders(made, words)) if found[0] not in out]
    return made.scopes


def _left_out(made: Parse) -> range:
    """The tokens of what a sentence leaves out: "from the core, but not the masts"."""
    if not made.spellings >= _BUT_NOT:
        return range(0)
    at = next((i for i, low in enumerate(made.spelled[:-1]) if low == "but" and made.spelled[i + 1] == "not"), -1)
    end = next((c.first for c in made.chunks if c.first > at and c.kind in "v,;."), len(made.tokens))
    return range(at, end) if at >= 0 else range(0)


def codes_near(made: Parse, k: int, end: int, words: ScopeWords) -> list[str]:
    """The codes in the main clause of chunk k and before chunk `end`, without those of what is told beside it."""
    part = main_clause(made, k)
    first, last = made.chunks[part[0]].first, made.chunks[min(part[1], end) - 1].last
    top, beside = _top(made, k, words), told_beside(made, k)
    marked = (m for m in marks(made, words) if first <= m[0] < last and not any(m[0] in told for told in beside))
    found = [(_chunk(made, at), code) for at, code in marked]
    near = [(_top(made, q, words), code) for q, code in found if not (code == _GOVERNMENT and _acts(made, q))]
    return list(dict.fromkeys(code for above, code in near if above == top or made.kind(above) != "v"))


def _acts(made: Parse, q: int) -> bool:
    """Whether a public body is who does something ("the federal government bans it"), not whom it binds ("agencies must remove it")."""
    above, relation = made.parent.get(q, (-1, ""))
    one = not made.tokens[made.chunks[q].last - 1].low.endswith("s")
    return one and relation == "subj" and not made.chunks[above].passive and not made.chunks[above].modal


def is_beside(made: Parse, k: int, words: ScopeWords) -> bool:
    """Whether a noun is told beside something else: "after the ban", "despite concerns"."""
    return made.kinds[k - 1] in "PS" and made.chunks[k - 1].lemma in words.beside


def _top(made: Parse, k: int, words: ScopeWords) -> int:
    """The chunk on which chunk k hangs in the end, without leaving what is told beside it ("after", "because", "despite")."""
    for _ in range(len(made.chunks)):
        above, relation = made.parent.get(k, (-1, ""))
        if above < 0 or relation in words.beside or made.marker.get(k, "") in words.beside:
            break
        k = above
    return k


def _chunk(made: Parse, token: int) -> int:
    return next(q for q, c in enumerate(made.chunks) if c.first <= token < c.last)


def _marks(made: Parse, words: ScopeWords) -> Iterator[tuple[int, str]]:
    free = 0
    for i in [i for i, spelled in enumerate(made.spelled) if spelled in words.by_first or " " in spelled]:
        spelled = made.spelled[i]
        low = spelled.rsplit(" ", 1)[-1] if " " in spelled else spelled  # "US government" is the government
        known = words.by_first.get(low)
        if known is None or i < free or describes(made, i, words):
            continue
        if low in made.lexicon.hedges["initials"] and not made.tokens[i].text.isupper():
            continue  # "the probation ran until May"
        for parts, code in known:
            if len(parts) == 1 or (low, *(t.low for t in made.tokens[i + 1 : i + len(parts)] if t.kind != "-")) == parts:
                yield i, code
                free = i + len(parts)
                break


def _of_holders(made: Parse, words: ScopeWords) -> Iterator[tuple[int, str]]:
    """ "state-owned and city-issued tablets", "the ministry's laptops": goods of a public body, with a word between as well."""
    if not made.holds(words.things):
        return
    for chunk in made.chunks:
        if chunk.kind == "n" and chunk.lemma in words.things:
            first = chunk.first if chunk.possessor < 0 else chunk.possessor - 1  # "the state-owned firm's devices" are a firm's
            for i in range(first, chunk.last - 1):
                if made.tokens[i].low.partition("-")[0] in words.holders:
                    yield i, "government"


PHONES: Final = "phones"
_GOVERNMENT: Final = "government"
_DEVICES: Final = frozenset({"device", "model"})
_OF_THE_GUIDE: Final = frozenset(ScopeCode) - {ScopeCode.DEVICES}  # a name for several of the guide's codes is none of them
_REMARKS: Final = frozenset({"prosecute", "retaliate", "accuse", "deny", "review"})
_BINDING: Final = frozenset({"ban", "remove", "limit", "advise", "allow", "fund"})
_ON_LISTS: Final = frozenset({"all", "network", "government", "public-funds", "investment", "research", "energy"})


def kind_codes(scene: Scene, hits: list[Hit], measure: str, words: ScopeWords) -> list[str]:
    """What a vendor of one kind of product makes, when nothing else is said: a ban on TikTok is about apps."""
    if measure in _REMARKS:
        return []
    found: list[str] = []
    for hit in hits:
        vendor = scene.rules.names.vendors.by_slug.get(hit.id)
        code = words.kinds.get(vendor.kind) if vendor is not None else None
        if not code:
            return []
        found += [code] if code not in found else []
    return found


def operator_codes(scene: Scene, measure: str, words: ScopeWords) -> list[str]:
    """What telecom operators are told, or paid for, is about their networks."""
    made = scene.made
    if measure not in _BINDING or not made.says(words.operators):
        return []
    return ["network"] if any(t.low in words.operators and _runs_network(made, i, words) for i, t in enumerate(made.tokens)) else []


def _runs_network(made: Parse, i: int, words: ScopeWords) -> bool:
    """ "operators", "phone operators", not "port operators" nor "operators of power plants"."""
    other = i > 0 and made.tags[i - 1].cls == "N" and made.tags[i - 1].lemma not in words.lines
    return not other and (i + 1 >= len(made.tokens) or made.tokens[i + 1].low != "of")


def product_codes(made: Parse, hits: list[Hit], names: Names) -> list[str]:
    """The scope of the products that are named; "Norcom devices" and "models" are phones where Norcom makes phones."""
    found: list[str] = []
    for hit in hits:
        mention = made.tokens[hit.token].mention
        if mention is not None and mention.candidates[0].kind is NameKind.PRODUCT:
            product = names.products.by_slug.get(mention.candidates[0].id)
            found += [code for code in (product.scope if product else ()) if code not in found and code in _OF_THE_GUIDE]
        elif hit.named and made.chunks[hit.chunk].lemma in _DEVICES and PHONES not in found and makes_phones(hit.id, names):
            found.append(PHONES)
    return found


def makes_phones(vendor: str, names: Names) -> bool:
    """Whether a vendor makes phones or what runs on them."""
    known = names.vendors.by_slug.get(vendor)
    return known is not None and (
        known.kind == PHONES or any(p.vendor == vendor and PHONES in p.scope for p in names.products.by_slug.values())
    )


def settle(codes: list[str], exporting: bool, measure: str) -> tuple[str, ...]:
    """What the codes mean together: a narrower network code replaces `network`; without a dealing in exports no `exports`."""
    kept = [c for c in codes if c != "exports"]
    if exporting:
        return ("exports",)
    if (
        set(kept) & {"5g", "4g", "core", "ran", "fixed", "routers", "cables", "cloud", "apps", "phones", "cameras", "drones"}
        and "network" in kept
        and "government" not in kept
    ):
        kept.remove("network")
    if PHONES in kept and "apps" in kept:
        kept.remove("apps")  # phones that have to do without an app: of an app the phones are left out before
    if measure in ("prosecute", "retaliate"):
        kept = []
    elif measure == "list":
        kept = [c for c in kept if c in _ON_LISTS]  # a list names makers: what they make is said beside it
    order = (
        "all",
        "network",
        "5g",
        "4g",
        "core",
        "ran",
        "fixed",
        "routers",
        "cables",
        "phones",
        "cameras",
        "drones",
        "energy",
        "apps",
        "cloud",
    )
    rest = [c for c in kept if c not in order]
    return tuple([c for c in order if c in kept] + rest)
