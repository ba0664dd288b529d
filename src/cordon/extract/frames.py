"""Finds the acts in a parsed sentence: which verb or noun names a measure, and whom it hits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from cordon.extract.lexicon import Lexicon
from cordon.extract.skeleton import Parse, Run
from cordon.extract.targets import Hit
from cordon.names import NameKind

_WITHIN = frozenset({"of", "from", "by", "including", "like", "such as"})
_ADJUNCTS = frozenset(
    [
        "after",
        "before",
        "because",
        "amid",
        "despite",
        "over",
        "following",
        "citing",
        "while",
        "since",
        "until",
        "given",
        "as",
        "regarding",
        "during",
        "without",
    ]
)
_SUPPLY = frozenset(["sell", "supply", "export", "ship", "provide", "license", "licence", "trade", "deliver", "transfer", "furnish"])
_BUY = frozenset(["buy", "purchase", "acquire", "obtain", "get", "access", "use", "import", "receive", "source"])
_BUSINESS = frozenset(["trade", "work", "deal", "partner", "cooperate", "collaborate"])
RESTRICTING = frozenset({"exclude", "limit", "list", "remove"})


@dataclass(slots=True)
class Frame:
    """One act: its chunk, its class, its targets (`hits`), the run of chunks it covers, and how it deals with the vendor."""

    k: int
    means: str
    hits: list[Hit]
    last: int
    exports: bool = False
    inner: int = -1
    negative: bool = False
    flipped: bool = False
    why: list[str] = field(default_factory=list)


def domain_end(made: Parse, k: int) -> int:
    """The first chunk after k that is no longer said of it."""
    chunks = made.chunks
    n = len(chunks)
    q = k + 1
    starts = {
        run[0] for v, run in made.subject.items() if run[0] > k and chunks[v].form == "fin" and made.parent.get(v, (0, ""))[1] != "rel"
    }
    while q < n:
        chunk = chunks[q]
        kind = chunk.kind
        if kind in "SW;:—" or q in starts:
            return q
        if kind == "v" and chunk.form == "fin":
            return q
        if kind == "P" and chunk.lemma in _ADJUNCTS and not (chunk.lemma == "as" and q == k + 1):
            return q
        if kind == "C" and q + 1 < n and chunks[q + 1].kind == "v":
            return q
        if kind == "," and _comma_ends(made, q):
            return q
        q += 1
    return n


def _comma_ends(made: Parse, q: int) -> bool:
    chunks = made.chunks
    if q + 1 >= len(chunks):
        return True
    after = chunks[q + 1]
    if after.kind == "v":
        return True
    return after.kind in "SWC" and not (after.kind == "C" and q + 2 < len(chunks) and chunks[q + 2].kind == "n")


def find_frames(made: Parse, hits: Sequence[Hit], lexicon: Lexicon) -> list[Frame]:
    """Every act with a target in its reach, in the order of the sentence."""
    found: list[Frame] = []
    for k, chunk in enumerate(made.chunks):
        frame = None
        if chunk.kind == "v":
            frame = _verb_frame(made, k, hits, lexicon)
            frame = frame or _unwanted(made, k, hits) or _must_go(made, k, hits) or _delivered(made, k, hits, lexicon)
        elif chunk.kind == "n" and chunk.nouns:
            frame = _noun_frame(made, k, hits, lexicon)
        if frame is not None:
            found.append(frame)
    return found


def _unwanted(made: Parse, k: int, hits: Sequence[Hit]) -> Frame | None:
    """ "Huawei should not be in our networks", "ZTE should have no role": the vendor is to stay out."""
    chunk = made.chunks[k]
    if chunk.lemma not in ("be", "have", "play") or chunk.modal not in ("should", "must") or k not in made.subject:
        return None
    after = made.chunks[k + 1] if k + 1 < len(made.chunks) else None
    no_role = after is not None and after.negated and after.lemma in ("role", "place", "part")
    inside = chunk.negated and chunk.lemma == "be" and after is not None and after.kind == "P"
    found = within(hits, made.subject[k])
    return Frame(k, "unwanted", found, domain_end(made, k)) if found and (no_role or inside) else None


_GO = frozenset(["leave", "go", "disappear", "vanish"])
_DUTIES = frozenset({"must", "is to", "has to", "shall", "will"})


def _must_go(made: Parse, k: int, hits: Sequence[Hit]) -> Frame | None:
    """ "Huawei equipment must leave the networks", "… must be gone by 2025"."""
    chunk = made.chunks[k]
    gone = chunk.lemma == "be" and k + 1 < len(made.chunks) and made.chunks[k + 1].lemma in ("gone", "out")
    gone = gone or (chunk.lemma == "go" and chunk.tense in ("participle", "present") and chunk.modal in _DUTIES)
    if chunk.modal not in _DUTIES or chunk.negated or chunk.passive or not (chunk.lemma in _GO or gone) or k not in made.subject:
        return None
    run = made.subject[k]
    found = within(hits, (run[0], run[0] + 1)) or ([] if made.chunks[run[0]].lemma else within(hits, run))
    return Frame(k, "go", found, domain_end(made, k)) if found else None


def _delivered(made: Parse, k: int, hits: Sequence[Hit], lexicon: Lexicon) -> Frame | None:
    """ "Huawei will build part of its network", "ZTE supplies the operator": the vendor is the subject, its customer chooses it."""
    chunk = made.chunks[k]
    if chunk.lemma not in lexicon.delivers or chunk.passive or chunk.negated or chunk.form not in ("fin", "base") or k not in made.subject:
        return None
    run = made.subject[k]
    found = within(hits, run)
    whole = all(made.tags[made.chunks[h.chunk].last - 1].cls == "e" for h in found)
    return Frame(k, "deliver", found, domain_end(made, k)) if found and whole else None


def _classes(made: Parse, k: int, lexicon: Lexicon) -> tuple[tuple[str, ...], int]:
    """The classes of a verb with its particle, near or behind its object; and the chunk of a far particle."""
    chunk = made.chunks[k]
    if chunk.particle:
        return lexicon.verb_classes.get(f"{chunk.lemma} {chunk.particle}") or (), -1
    wanted = lexicon.particles.get(chunk.lemma)
    if wanted and k in made.objects:
        q = made.objects[k][1]
        if q < len(made.chunks) and made.chunks[q].kind in "PR" and made.chunks[q].lemma in wanted:
            classes = lexicon.verb_classes.get(f"{chunk.lemma} {made.chunks[q].lemma}")
            if classes:
                return classes, q
    if wanted and chunk.lemma + " " + _follower(made, k) in lexicon.verb_classes:
        return lexicon.verb_classes[chunk.lemma + " " + _follower(made, k)], k + 1
    return lexicon.verb_classes.get(chunk.lemma, ()), -1


def _follower(made: Parse, k: int) -> str:
    if k + 1 >= len(made.chunks):
        return ""
    after = made.chunks[k + 1]
    return after.lemma if after.kind in "PRv" else ""


def within(hits: Sequence[Hit], run: Run) -> list[Hit]:
    """The hits in chunks [first, last)."""
    return [h for h in hits if run[0] <= h.chunk < run[1]]


def _verb_frame(made: Parse, k: int, hits: Sequence[Hit], lexicon: Lexicon) -> Frame | None:
    end = domain_end(made, k)
    phrase = _phrase(made, k, end, hits, lexicon)
    if phrase is not None:
        return phrase
    classes, _ = _classes(made, k, lexicon)
    if not classes or (_only_governs(made, k, lexicon) and not within(hits, made.objects.get(k, (0, 0)))):
        return None
    inner = restriction(made, k, lexicon)
    means = classes[0]
    if inner >= 0 and ("ease" in classes or means == "review"):
        return Frame(
            k, "ease" if means != "review" else "reconsider", _noun_hits(made, inner, hits), max(end, domain_end(made, inner)), inner=inner
        )
    if means == "ease":
        if len(classes) == 1:
            return None
        means = classes[1]
    if means in ("limit", "exclude") and (inner >= 0 or _other_object(made, k, lexicon)):
        return None
    found = _direct_hits(made, k, end, hits)
    if means in ("use", "shun", "remove") and not _close(made, k, found, end):
        found = []
    if not found and means == "fund":
        found = within(hits, (k, len(made.chunks)))
    if not found and means == "use":
        found = _partners(made, k, hits)
    if not found:
        return None
    if means == "list" and made.chunks[k].lemma not in ("designate",) and _barred_from(made, k, end):
        means = "exclude"
    return Frame(k, means, found, end)


def _other_object(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "block the deal", "bar the bill": what is stopped is no product."""
    run = made.objects.get(k, made.subject.get(k, (0, 0)) if made.chunks[k].passive else (0, 0))
    return any(made.chunks[q].lemma in lexicon.not_products for q in range(*run))


def _only_governs(made: Parse, k: int, lexicon: Lexicon) -> bool:
    """ "ruled out deploying", "ordered providers to cut off": the verb only governs the act behind it."""
    chunk = made.chunks[k]
    effect = lexicon.verb_effects.get(f"{chunk.lemma}-{chunk.particle}" if chunk.particle else chunk.lemma)
    if effect not in ("plan", "command", "urge", "refuse", "weigh", "propose"):
        return False
    last = min(made.objects[k][1] if k in made.objects else k + 1, len(made.chunks) - 1)
    return any(made.chunks[q].kind == "v" and made.parent.get(q) == (k, "comp") for q in range(k + 1, min(last + 4, len(made.chunks))))


def _partners(made: Parse, k: int, hits: Sequence[Hit]) -> list[Hit]:
    """ "Norcom and Huawei have partnered": a vendor among several subjects of a verb of working together."""
    run = made.subject.get(k)
    if made.chunks[k].lemma not in _BUSINESS | {"sign", "team"} or run is None or run[1] - run[0] < 3:
        return []
    return within(hits, run)


def _close(made: Parse, k: int, found: Sequence[Hit], end: int) -> bool:
    """Whether the target is the object (or passive subject) itself, or behind the verb's own preposition."""
    if made.chunks[k].lemma in _BUSINESS:
        with_object = made.objects.get(k, (0, 0)) if made.chunks[k].particle == "with" else (0, 0)
        return any(made.chunks[h.chunk - 1].lemma == "with" or with_object[0] <= h.chunk < with_object[1] for h in found if h.chunk)
    if k in made.objects and not made.chunks[k].passive:
        run = made.objects[k][0], _with_phrases(made, made.objects[k][1], end)
        return any(run[0] <= h.chunk < run[1] for h in found)
    return True


def _barred_from(made: Parse, k: int, end: int) -> bool:
    """ "blacklisted from supplying" shuts out."""
    return any(made.chunks[q].kind == "v" and made.marker.get(q) == "from" for q in range(k + 1, end))


def _direct_hits(made: Parse, k: int, end: int, hits: Sequence[Hit]) -> list[Hit]:
    """The targets of a verb: of a passive its subject, else its object, else what else it reaches."""
    chunk = made.chunks[k]
    if chunk.passive and k in made.subject:
        found = within(hits, made.subject[k])
        further = within(hits, (k, end))
        if found and not (further and all(not h.named for h in found) and _acts_itself(made, k + 1, end)):
            return found
        if further:
            return further
    if k in made.objects:
        run = made.objects[k]
        found = within(hits, (run[0], _with_phrases(made, run[1], end)))
        further = within(hits, (run[1], end))
        if found and not (further and all(not h.named for h in found) and _acts_itself(made, run[1], end)):
            return found
        if further:
            return further
    return within(hits, (k, end))


def _acts_itself(made: Parse, last: int, end: int) -> bool:
    """Whether the object goes on to do something: "bar US companies from selling", "allow US firms to supply"."""
    return any(made.chunks[q].kind == "v" for q in range(last, min(last + 2, end)))


def _with_phrases(made: Parse, last: int, end: int) -> int:
    """The end of a noun phrase with the "of"-phrases and "such as"-lists behind it."""
    while last + 1 < end:
        mark = last + 1 if made.chunks[last].kind == "," and last + 2 < end else last
        if made.chunks[mark].kind != "P" or made.chunks[mark].lemma not in _WITHIN or made.chunks[mark + 1].kind != "n":
            break
        last = mark + 2
        while last + 1 < end and made.chunks[last].kind in "C," and made.chunks[last + 1].kind == "n":
            last += 2
    return last


def restriction(made: Parse, k: int, lexicon: Lexicon) -> int:
    """The object of the verb that itself names a restriction ("lift the ban"), or -1."""
    chunk = made.chunks[k]
    runs = [made.objects[k]] if k in made.objects else []
    if chunk.passive and k in made.subject:
        runs.insert(0, made.subject[k])
    for run in runs:
        for q in range(run[0], run[1]):
            found = made.chunks[q]
            if found.kind == "n" and found.nouns and lexicon.noun_classes.get(found.nouns[-1], "") in (*RESTRICTING, "prosecute"):
                return q
    return -1


def _phrase(made: Parse, k: int, end: int, hits: Sequence[Hit], lexicon: Lexicon) -> Frame | None:
    """Verb + noun: "put on a blacklist", "cut ties with"."""
    chunk = made.chunks[k]
    for phrase in lexicon.phrases.get(chunk.lemma, ()):
        for q in range(k + 1, end):
            found = made.chunks[q]
            if found.kind != "n" or not found.nouns:
                continue
            is_object = k in made.objects and made.objects[k][0] <= q < made.objects[k][1]
            if phrase.objects and (is_object or (chunk.passive and q == k)) and found.nouns[-1] in phrase.objects:
                if phrase.negated and not found.negated:
                    continue
                reach = within(hits, (k, len(made.chunks) if phrase.negated else end))
                if not reach and phrase.means == "use":
                    reach = _partners(made, k, hits)
                if phrase.with_only:
                    reach = [h for h in reach if made.chunks[h.chunk - 1].lemma in phrase.preps]
                if phrase.means == "retaliate":
                    reach = list(hits)
                if reach:
                    return Frame(k, phrase.means, reach, end, negative=phrase.negated)
            if (
                phrase.nouns
                and found.nouns[-1] in phrase.nouns
                and made.chunks[q - 1].kind == "P"
                and made.chunks[q - 1].lemma in phrase.preps
            ):
                reach = _direct_hits(made, k, q, hits) or (_just_before(made, k, hits) if phrase.means == "ease" else [])
                if reach:
                    return Frame(k, phrase.means, reach, end)
    return None


def _just_before(made: Parse, k: int, hits: Sequence[Hit]) -> list[Hit]:
    """The one that an infinitive is about: "help ZTE get back into business"."""
    return within(hits, (max(0, k - 5), k))


def _noun_frame(made: Parse, k: int, hits: Sequence[Hit], lexicon: Lexicon) -> Frame | None:
    chunk = made.chunks[k]
    means = lexicon.noun_classes.get(chunk.nouns[-1], "")
    if not means or means in ("use", "supply", "take-part"):
        return None
    if _elsewhere(made, k, means):
        return None
    found = _noun_hits(made, k, hits) or _suffered(made, k, hits)
    if not found and means == "fund":
        found = within(hits, (k, len(made.chunks)))
    return Frame(k, means, found, domain_end(made, k)) if found else None


_BREAKS = frozenset(["violate", "flout", "evade", "breach", "circumvent", "skirt", "dodge", "bust", "defy"])


def _elsewhere(made: Parse, k: int, means: str) -> bool:
    """Sanctions on a state, or rules that somebody breaks, are no measure against the vendor."""
    if means not in RESTRICTING:
        return False
    p, relation = made.parent.get(k, (-1, ""))
    if p >= 0 and made.chunks[p].lemma in _BREAKS:
        return True
    if p >= 0 and relation in ("of", "against") and made.chunks[p].lemma in ("violation", "breach", "evasion"):
        return True
    if k + 2 >= len(made.chunks) or made.chunks[k + 1].kind != "P" or made.chunks[k + 1].lemma not in ("on", "against"):
        return False
    whom = made.chunks[k + 2]
    if k + 3 < len(made.chunks) and made.chunks[k + 3].kind == "v":
        return False
    return made.tags[whom.last - 1].cls == "e" and _is_place(made, whom.last - 1)


def _is_place(made: Parse, i: int) -> bool:
    mention = made.tokens[i].mention
    return mention is not None and mention.kind is NameKind.PLACE


def _suffered(made: Parse, k: int, hits: Sequence[Hit]) -> list[Hit]:
    """ "Huawei is under scrutiny", "ZTE faces a ban": the subject suffers the act."""
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0 or made.chunks[p].kind != "v" or made.chunks[p].lemma not in ("be", "face", "come", "remain", "risk", "suffer", "get"):
        return []
    return within(hits, made.subject[p]) if p in made.subject and relation in ("obj", "under", "subj") else []


def _noun_hits(made: Parse, k: int, hits: Sequence[Hit]) -> list[Hit]:
    """The targets of a noun: in its phrases, as a modifier ("Huawei ban"), else the last one before ("the ban")."""
    found = within(hits, (k, domain_end(made, k)))
    behind = [h for h in found if h.chunk > k]
    if behind:
        verb = next((q for q in range(k + 1, behind[-1].chunk) if made.chunks[q].kind == "v"), -1)
        after = [h for h in behind if h.chunk > verb]
        return after if verb >= 0 and after and all(not h.named for h in behind if h.chunk < verb) else behind
    if found:
        return found
    behind = _relative_hits(made, k, hits)
    if behind:
        return behind
    if made.chunks[k].definite or _talked_of(made, k):
        before = [h for h in hits if h.chunk < k]
        return [h for h in before if h.chunk == before[-1].chunk] if before else list(hits[:1])
    return []


def _talked_of(made: Parse, k: int) -> bool:
    """ "pressure for an outright ban": what is talked of is the matter of the sentence."""
    p = made.parent.get(k, (-1, ""))[0]
    return p >= 0 and made.chunks[p].kind == "n" and made.chunks[p].lemma in made.lexicon.governing


def _relative_hits(made: Parse, k: int, hits: Sequence[Hit]) -> list[Hit]:
    """ "a trade ban that Norland imposed on Huawei"."""
    for verb in range(k + 1, min(k + 8, len(made.chunks))):
        if made.parent.get(verb) == (k, "rel"):
            return within(hits, (verb, domain_end(made, verb)))
    return []


def exports(made: Parse, frame: Frame) -> bool:
    """Whether the dealing is supplying the vendor with something ("from selling chips to Huawei", "bar ZTE from buying American parts")."""
    targets = {h.token for h in frame.hits}
    if frame.last <= frame.k + 1 and made.chunks[frame.k].kind == "v":
        return False
    for q in range(frame.k, frame.last):
        chunk = made.chunks[q]
        if chunk.kind == "v" and q > frame.k and _dealing_verb(made, q, frame, targets):
            return True
        if chunk.kind == "n" and set(chunk.nouns) & {"sale", "export", "shipment", "supply", "chip"} and q > frame.k:
            after = [t for t in targets if t >= chunk.last]
            if after and made.tokens[chunk.last].low == "to":
                return True
    return False


def _dealing_verb(made: Parse, q: int, frame: Frame, targets: set[int]) -> bool:
    chunk = made.chunks[q]
    after = sorted(t for t in targets if t >= chunk.last)
    if chunk.lemma in _SUPPLY and after:
        between = {t.low for t in made.tokens[chunk.last : after[0]]}
        return "to" in between or after[0] <= chunk.last + 1
    if chunk.lemma in _BUSINESS or (chunk.lemma in ("do", "conduct") and "business" in made.lows(min(q + 1, len(made.chunks) - 1))):
        return bool(after)
    if chunk.lemma in _BUY and not after and not chunk.passive and q in made.objects:
        return any(t < chunk.first for t in targets)
    return False


def exports_to(made: Parse, frame: Frame) -> bool:
    """Whether the verb itself supplies the vendor: "sell equipment to Huawei"."""
    return _dealing_verb(made, frame.k, frame, {h.token for h in frame.hits})
