"""The skeleton of a sentence: each verb with its subject, its objects and what governs it; each noun phrase with what it hangs on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from cordon.extract.chunks import Chunk, chunk
from cordon.extract.lexicon import Lexicon
from cordon.extract.tagging import Tag, tag
from cordon.extract.tokens import Token

Run = tuple[int, int]
"""Chunks [first, last)."""
_LOOK = 24  # chunks that a search goes back or forth: sentences are windows, so time stays linear
CONDITIONS = frozenset({"if", "unless", "provided", "lest", "in-case"})
_SKIP = frozenset("tR")
_TAKES_CLAUSE = frozenset(
    [
        "say",
        "think",
        "believe",
        "indicate",
        "hope",
        "fear",
        "claim",
        "suggest",
        "announce",
        "report",
        "add",
        "warn",
        "insist",
        "argue",
        "tell",
        "know",
        "hear",
        "show",
        "mean",
        "find",
        "ensure",
        "acknowledge",
    ]
)


@dataclass(slots=True)
class Parse:
    """A parsed sentence. Keys and values are numbers of chunks; `-1` is none. Filled by `parse`, then only read.

    `parent[k]` is what governs chunk k, and how: `obj`, `subj`, `comp` (a clause or infinitive), `rel` (a relative clause of a noun), `adv`
    (under a subordinator), `conj`, or the preposition.
    """

    tokens: Sequence[Token]
    tags: Sequence[Tag]
    chunks: Sequence[Chunk]
    subject: dict[int, Run] = field(default_factory=dict)
    objects: dict[int, Run] = field(default_factory=dict)
    parent: dict[int, tuple[int, str]] = field(default_factory=dict)
    marker: dict[int, str] = field(default_factory=dict)
    governing: frozenset[str] = frozenset()
    pressing: frozenset[str] = frozenset()

    def lows(self, k: int) -> list[str]:
        """The words of a chunk in lower case."""
        found = self.chunks[k]
        return [t.low for t in self.tokens[found.first : found.last]]

    def span(self, first: int, last: int) -> tuple[int, int]:
        """The place of chunks [first, last) in the document."""
        return self.tokens[self.chunks[first].first].start, self.tokens[self.chunks[last - 1].last - 1].end


def parse(tokens: Sequence[Token], lexicon: Lexicon) -> Parse:
    """Tags, groups and links the words of one sentence."""
    tags = tag(tokens, lexicon)
    made = Parse(tokens, tags, chunk(tokens, tags, lexicon), governing=frozenset(lexicon.noun_effects) | lexicon.relief | lexicon.light)
    made.pressing = lexicon.pressing
    made.chunks = _share_forms(made.chunks)
    verbs = [k for k, c in enumerate(made.chunks) if c.kind == "v"]
    for k in verbs:
        if made.chunks[k].form in ("fin", "base"):
            _find_subject(made, k)
    _settle_participles(made, verbs)
    for k in verbs:
        _find_objects(made, k)
    for k in verbs:
        _find_parent(made, k)
    for k, c in enumerate(made.chunks):
        if c.kind == "n" and k not in made.parent:
            _attach_noun(made, k)
    return made


def _share_forms(chunks: Sequence[Chunk]) -> list[Chunk]:
    """ "plans to follow and avoid", "will bar and order": a bare verb behind "and" shares the infinitive or the modal before it."""
    found = list(chunks)
    for k, chunk in enumerate(found):
        if chunk.kind == "v" and chunk.form == "base" and _bare(found, k):
            found[k] = replace(chunk, form="inf")
            continue
        if chunk.kind != "v" or chunk.form != "base" or not _joined(found, k):
            continue
        before = next((found[q] for q in range(k - 1, max(-1, k - _LOOK), -1) if found[q].kind == "v" and found[q].form != "ger"), None)
        if before is not None and before.form == "inf":
            found[k] = replace(chunk, form="inf")
        elif before is not None and before.modal:
            found[k] = replace(chunk, form="fin", modal=before.modal, negated=before.negated)
    return found


def _bare(chunks: Sequence[Chunk], k: int) -> bool:
    """ "help ZTE get back": an infinitive without "to"."""
    q = k - 1
    while q >= 0 and chunks[q].kind in 'R"':
        q -= 1
    return q >= 1 and chunks[q].kind == "n" and chunks[q - 1].kind == "v" and chunks[q - 1].lemma in _HELPS


_HELPS = frozenset({"help", "let", "make", "have", "see", "watch"})


def _joined(chunks: Sequence[Chunk], k: int) -> bool:
    q = k - 1
    while q >= 0 and chunks[q].kind == "R":
        q -= 1
    return q >= 0 and chunks[q].kind in "C,"


def _back(made: Parse, k: int) -> int:
    """The chunk before k, times and adverbs left out; -1 at the start."""
    k -= 1
    while k >= 0 and made.chunks[k].kind in _SKIP:
        timed = (
            made.chunks[k].kind == "t"
            and k
            and made.chunks[k - 1].kind == "P"
            and made.chunks[k - 1].lemma in ("in", "on", "since", "at", "by", "of")
        )
        k -= 2 if timed else 1
    return k


def _week_of(made: Parse, k: int) -> bool:
    """ "the week of March 25, 2019,": a date set off by a comma."""
    return made.tags[made.chunks[k].last - 1].cls == "0"


def _noun_run(made: Parse, last: int) -> Run:
    """The noun phrase that ends with chunk `last`, with the phrases it has before it: "officials in the US government", "A and B"."""
    chunks = made.chunks
    first = last
    while first >= 2:
        before, earlier = chunks[first - 1], chunks[first - 2]
        if (earlier.kind == "n" and before.kind == "P") or (
            earlier.kind == "n" and (before.kind == "C" or before.kind == ",") and _coordinates(made, first)
        ):
            first -= 2
        elif first >= 3 and before.kind == "C" and earlier.kind == "," and chunks[first - 3].kind == "n" and _coordinates(made, first - 1):
            first -= 3
        else:
            break
    return first, last + 1


def _coordinates(made: Parse, first: int) -> bool:
    """Whether the noun before chunks[first - 1] can be one of several subjects: it is no object of a verb before it."""
    before = first - 3
    while before >= 0 and made.chunks[before].kind in "R":
        before -= 1
    if before < 0:
        return made.chunks[first - 1].kind == "C" or first < 6
    return made.chunks[before].kind in 'S":;—,' and made.chunks[first - 1].kind == "C"


def _find_subject(made: Parse, k: int) -> None:
    chunks = made.chunks
    p = _back(made, k)
    if p > 0 and chunks[p].kind == "," and chunks[p - 1].kind == "t" and _week_of(made, p - 1):
        p = _back(made, p)
    if p < 0:
        return
    kind = chunks[p].kind
    if (
        kind in ',"'
        and chunks[k].lemma in _TAKES_CLAUSE
        and k + 1 < len(chunks)
        and chunks[k + 1].kind == "n"
        and chunks[k].tense in ("past", "present")
    ):
        made.subject[k] = (k + 1, k + 2)
        return
    if kind == "n":
        run = _noun_run(made, p)
        verb = _earlier_verb(made, run[0])
        if verb >= 0 and _object_of(made, verb, run):
            owner = made.subject.get(verb)
            if owner is not None and made.parent.get(verb, (0, ""))[1] == "rel":
                run = owner
            elif chunks[verb].form in ("ger", "pp", "inf"):
                earlier = _back(made, verb)
                run = _noun_run(made, earlier) if earlier >= 0 and chunks[earlier].kind == "n" else run
        made.subject[k] = run
        if run[0] and chunks[run[0] - 1].kind == "n" and _leaves_object_out(made, k):
            made.parent[k] = (run[0] - 1, "rel")
    elif kind in ",—)":
        _after_parenthesis(made, k, p)
    elif kind == "W" or (kind == "S" and chunks[p].lemma == "that" and p and chunks[p - 1].kind == "n"):
        q = p - 1 if p and chunks[p - 1].kind != "," else p - 2
        if q >= 0 and chunks[q].kind == "P":
            q -= 1
        if q >= 0 and chunks[q].kind == "n":
            made.subject[k] = (q, q + 1)
            made.parent[k] = (q, "rel")
    elif kind in "CS" and kind == "C":
        _shared_subject(made, k, p)
    elif kind == '"':
        _after_quote(made, k, p)


def _leaves_object_out(made: Parse, k: int) -> bool:
    """ "restrictions his administration has placed on": no object behind the verb, so the noun before is it."""
    return k + 1 >= len(made.chunks) or made.chunks[k + 1].kind in "P.,v"


def _earlier_verb(made: Parse, first: int) -> int:
    """The verb whose object the phrase at `first` could be: right before it."""
    p = _back(made, first)
    if p >= 0 and made.chunks[p].kind == "v":
        return p
    if p >= 1 and made.chunks[p].kind == "P" and made.chunks[p - 1].kind == "v":
        return p - 1
    return -1


def _object_of(made: Parse, verb: int, run: Run) -> bool:
    found = made.chunks[verb]
    if found.lemma in _TAKES_CLAUSE:
        return False
    return found.lemma != "be" or True


def _after_parenthesis(made: Parse, k: int, p: int) -> None:
    """ "Huawei, which …, said": the subject stands before the comma that opened the parenthesis."""
    chunks = made.chunks
    opener = {")": "(", "—": "—", ",": ","}[chunks[p].kind]
    for q in range(p - 1, max(-1, p - _LOOK), -1):
        if chunks[q].kind == opener and q and chunks[q - 1].kind == "n" and _could_open(made, q, k):
            made.subject[k] = _noun_run(made, q - 1)
            return
    nearer = p - 1
    if nearer >= 0 and chunks[nearer].kind == '"':
        _after_quote(made, k, nearer)
    elif chunks[p].kind == ",":
        _shared_subject(made, k, p)


def _could_open(made: Parse, q: int, k: int) -> bool:
    inner = made.chunks[q + 1]
    if inner.kind in "WP" or (inner.kind == "v" and inner.form in ("pp", "ger")):
        return True
    if inner.kind == "n":
        return not any(
            made.chunks[i].kind == "v" and made.chunks[i].form == "fin" and made.chunks[i - 1].kind != "W" for i in range(q + 1, k)
        )
    return made.chunks[q].kind in "(—" or (inner.kind == "v" and inner.form == "fin")


def _shared_subject(made: Parse, k: int, p: int) -> None:
    """A coordinated verb has the subject of the verb before it."""
    for q in range(p - 1, max(-1, p - _LOOK), -1):
        if made.chunks[q].kind == "v" and q in made.subject:
            made.subject[k] = made.subject[q]
            if q in made.parent:
                made.parent[k] = made.parent[q]
            else:
                made.parent[k] = (q, "conj")
            return
        if made.chunks[q].kind in ";:":
            return


def _after_quote(made: Parse, k: int, p: int) -> None:
    """ "…," said Huawei: the subject stands behind."""
    if k + 1 < len(made.chunks) and made.chunks[k + 1].kind == "n":
        made.subject[k] = (k + 1, k + 2)


def _settle_participles(made: Parse, verbs: list[int]) -> None:
    """A bare -ed verb is a participle when its clause has another finite verb or nobody else can be its subject."""
    chunks = list(made.chunks)
    for k in verbs:
        found = chunks[k]
        if found.form != "fin" or found.tense != "past" or found.modal or made.chunks[k].last - made.chunks[k].first > 2:
            continue
        if _plain_past(made, k) and _is_participle(made, k):
            chunks[k] = _as_participle(found)
            made.subject.setdefault(k, (max(0, _back(made, k)), max(0, _back(made, k)) + 1))
    made.chunks = chunks


def _plain_past(made: Parse, k: int) -> bool:
    found = made.chunks[k]
    return all(made.tags[i].cls in "RV" or i >= found.first for i in range(found.first, found.last)) and made.tags[found.first].cls in "RV"


def _as_participle(found: Chunk) -> Chunk:
    return Chunk(
        "v",
        found.first,
        found.last,
        found.lemma,
        form="pp",
        tense="participle",
        negated=found.negated,
        passive=True,
        particle=found.particle,
    )


def _is_participle(made: Parse, k: int) -> bool:
    tag = next((t for t in made.tags[made.chunks[k].first : made.chunks[k].last] if t.cls == "V"), None)
    if tag is None or tag.form == "d":
        return False
    after = k + 1
    while after < len(made.chunks) and made.chunks[after].kind in _SKIP:
        after += 1
    follower = made.chunks[after] if after < len(made.chunks) else None
    if follower is not None and follower.kind == "P" and follower.lemma == "by":
        return True
    before = _back(made, k)
    if before >= 0 and made.chunks[before].kind in "P":
        return True
    takes_object = follower is not None and follower.kind == "n"
    if takes_object or k not in made.subject:
        return False
    run = made.subject[k]
    verb = _earlier_verb(made, run[0])
    object_there = verb >= 0 and made.chunks[verb].lemma not in _TAKES_CLAUSE
    later = next((i for i in range(k + 1, min(len(made.chunks), k + _LOOK)) if _opens(made.chunks[i]) or _finite(made.chunks[i])), -1)
    return object_there or (
        later >= 0 and _finite(made.chunks[later]) and made.chunks[later].form == "fin" and made.subject.get(later, run)[0] <= k
    )


def _opens(found: Chunk) -> bool:
    return found.kind in 'SW;:—"C,'


def _finite(found: Chunk) -> bool:
    return found.kind == "v" and found.form == "fin"


def _find_objects(made: Parse, k: int) -> None:
    chunks = made.chunks
    subjects = {run[0] for v, run in made.subject.items() if v > k and run[0] > k and made.parent.get(v, (0, ""))[1] != "rel"}
    q = k + 1
    while q < len(chunks) and (chunks[q].kind in _SKIP or chunks[q].kind == "!"):
        q += 1
    if q >= len(chunks) or chunks[q].kind not in 'n"':
        return
    if chunks[q].kind == '"':
        q += 1
    if q >= len(chunks) or chunks[q].kind != "n" or (q in subjects and not chunks[k].passive):
        return
    last = q + 1
    if last < len(chunks) and chunks[last].kind == "n" and last not in subjects and not chunks[k].passive:
        last += 1
    while last + 1 < len(chunks) and _goes_on(made, last, subjects):
        last += 2
    if (
        last + 2 < len(chunks)
        and chunks[last].kind == ","
        and chunks[last + 1].kind == "C"
        and chunks[last + 2].kind == "n"
        and last + 2 not in subjects
    ):
        last += 3
    made.objects[k] = (q, last)
    for i in range(q, last):
        if chunks[i].kind == "n":
            made.parent.setdefault(i, (k, "obj"))


def _goes_on(made: Parse, last: int, subjects: set[int]) -> bool:
    mark, following = made.chunks[last], made.chunks[last + 1]
    if following.kind != "n" or last + 1 in subjects:
        return False
    return mark.kind == "C" or (mark.kind == "," and last + 2 < len(made.chunks) and made.chunks[last + 2].kind in "C,")


def _find_parent(made: Parse, k: int) -> None:
    """What governs the verb."""
    if k in made.parent:
        return
    found = made.chunks[k]
    if found.form in ("inf", "ger", "pp"):
        _govern_nonfinite(made, k)
        return
    start = made.subject[k][0] if k in made.subject and made.subject[k][0] < k else k
    p = start - 1
    while p >= 0 and made.chunks[p].kind in _SKIP:
        p -= 1
    if p < 0:
        return
    before = made.chunks[p]
    if before.kind == "S":
        made.marker[k] = before.lemma
        q = p - 1
        while q >= 0 and made.chunks[q].kind in _SKIP | {",", '"'}:
            q -= 1
        if q >= 0 and before.lemma in ("that", "whether", "if", "how", "why", "what"):
            _complement(made, k, q, before.lemma)
        elif q >= 0:
            made.parent.setdefault(k, (_verb_before(made, q), "adv"))
    elif before.kind == "W" and before.lemma in ("what", "which", "who"):
        made.marker[k] = before.lemma
    elif before.kind == "v":
        made.parent[k] = (p, "comp")
    elif before.kind == "n" and p and made.chunks[p].kind == "n" and _verb_tells(made, p):
        made.parent[k] = (_verb_before(made, p), "comp")
    elif before.kind == "C" and p and start < k:
        q = _verb_before(made, p - 1)
        if q >= 0:
            made.parent[k] = (q, "and")


def _verb_tells(made: Parse, p: int) -> bool:
    verb = _verb_before(made, p)
    return verb >= 0 and made.chunks[verb].lemma in ("tell", "say", "inform", "assure", "warn") and p - verb <= 4


def _complement(made: Parse, k: int, q: int, marker: str) -> None:
    before = made.chunks[q]
    if before.kind == "n":
        holder = made.parent.get(q)
        verb = _verb_before(made, q)
        if (
            marker != "if"
            and verb >= 0
            and holder is not None
            and holder == (verb, "obj")
            and made.chunks[verb].lemma in ("tell", "warn", "inform", "assure", "convince", "persuade", "remind")
        ):
            made.parent[k] = (verb, "comp")
        elif marker == "if":
            made.parent[k] = (verb, "adv")
        else:
            made.parent[k] = (
                q,
                "rel" if marker == "that" and _leaves_object_out(made, k) and before.lemma not in made.governing else "comp",
            )
    elif before.kind == "v":
        made.parent[k] = (
            q,
            "comp" if marker != "if" or made.chunks[q].lemma in ("ask", "decide", "know", "see", "consider", "wonder", "say") else "adv",
        )
    elif before.kind in "PA!CI":
        verb = _verb_before(made, q)
        if verb >= 0:
            made.parent[k] = (verb, "comp" if marker != "if" else "adv")
    elif marker == "if":
        made.parent[k] = (-1, "adv")


def _verb_before(made: Parse, p: int) -> int:
    for q in range(p, max(-1, p - _LOOK), -1):
        if made.chunks[q].kind == "v":
            return q
        if made.chunks[q].kind in ";":
            return -1
    return -1


def _govern_nonfinite(made: Parse, k: int) -> None:
    chunks = made.chunks
    p = _back(made, k)
    while p >= 0 and chunks[p].kind == '"':
        p = _back(made, p)
    if p > 0 and chunks[p].kind in ",—)" and chunks[k].form == "inf":
        p = _before_parenthesis(made, k, p)
    if p < 0:
        return
    before = chunks[p]
    if before.kind in ("S", "W"):
        made.marker[k] = before.lemma
        p = _back(made, p)
        if p < 0:
            return
        before = chunks[p]
        if before.kind == "P":
            p = _back(made, p)
            before = chunks[p] if p >= 0 else before
    if before.kind == "v":
        made.parent[k] = (p, "comp")
    elif before.kind == "n":
        made.parent[k] = _noun_or_verb(made, k, p)
    elif before.kind == "A":
        verb = _verb_before(made, p)
        made.parent[k] = (verb, "comp") if verb >= 0 else (-1, "adv")
    elif before.kind == "P":
        _govern_gerund(made, k, p)
    elif before.kind == "C":
        _govern_coordinated(made, k, p)
    elif before.kind in ",—":
        if p and chunks[p - 1].kind == "C":
            _govern_coordinated(made, k, p - 1)
        elif chunks[k].form == "inf":
            made.parent[k] = (_verb_before(made, p), "purpose")
        elif chunks[k].form == "pp" and p and chunks[p - 1].kind == "n":
            made.parent[k] = (p - 1, "rel")
            made.subject[k] = (p - 1, p)
        else:
            made.parent[k] = (_verb_before(made, p), "with")


def _before_parenthesis(made: Parse, k: int, p: int) -> int:
    """ "lobbying its allies - including the UK - to shun": what stands before the parenthesis; p itself if there is none."""
    opener = {")": "(", "—": "—", ",": ","}[made.chunks[p].kind]
    for q in range(p - 1, max(0, p - _LOOK), -1):
        if made.chunks[q].kind == "v" and made.chunks[q].form == "fin":
            break
        if made.chunks[q].kind == opener and made.chunks[q - 1].kind in "nv" and made.chunks[q + 1].kind in "PnW":
            return q - 1
    return p


def _govern_coordinated(made: Parse, k: int, p: int) -> None:
    for q in range(p - 1, max(-1, p - _LOOK), -1):
        if made.chunks[q].kind == "v" and made.chunks[q].form in (made.chunks[k].form, "inf" if made.chunks[k].form == "base" else ""):
            if q in made.parent:
                made.parent[k] = made.parent[q]
            if q in made.subject:
                made.subject[k] = made.subject[q]
            if q in made.marker:
                made.marker[k] = made.marker[q]
            return
    verb = _verb_before(made, p - 1)
    if verb >= 0:
        made.parent[k] = (verb, "conj")


def _noun_or_verb(made: Parse, k: int, p: int) -> tuple[int, str]:
    """An infinitive behind a noun hangs on the noun ("a decision to bar") or on the verb whose object the noun is ("urged Canada to bar")."""
    chunks = made.chunks
    run = _phrase_start(made, p)
    verb = _verb_before(made, run)
    if chunks[k].form == "inf":
        for q in range(p, run - 1, -2):
            if chunks[q].lemma in made.governing:
                return q, "comp"
        held = made.objects.get(verb, (-1, -1))
        pressed = verb >= 0 and (
            chunks[verb].lemma in made.pressing
            or chunks[verb].lemma in ("help", "let")
            or (chunks[verb].lemma in _HELPS and made.tokens[chunks[k].first].low != "to")
        )
        if verb >= 0 and held[0] <= run < held[1] and (pressed or any(_controls_object(made, q) for q in range(held[0], held[1]))):
            return verb, "comp"
        return run, "comp"
    return p, "rel"


def _controls_object(made: Parse, run: int) -> bool:
    head = made.chunks[run]
    if head.kind != "n":
        return False
    return any(made.tags[i].cls == "e" for i in range(head.first, head.last)) or head.lemma in _PEOPLE


_PEOPLE: frozenset[str] = frozenset(
    [
        "government",
        "ally",
        "country",
        "nation",
        "operator",
        "company",
        "firm",
        "carrier",
        "lawmaker",
        "official",
        "minister",
        "authority",
        "regulator",
        "telco",
        "provider",
        "member",
        "it",
        "they",
        "them",
        "him",
        "us",
        "carrier",
        "supplier",
        "agency",
        "department",
        "counterpart",
        "partner",
        "state",
        "bank",
        "university",
        "employee",
        "contractor",
        "buyer",
        "user",
        "customer",
    ]
)


def _phrase_start(made: Parse, p: int) -> int:
    """The head of "pressure on European countries" seen from its end."""
    while p >= 2 and made.chunks[p - 1].kind == "P" and made.chunks[p - 2].kind == "n":
        p -= 2
    return p


def _govern_gerund(made: Parse, k: int, p: int) -> None:
    """ "accused of spying", "a ban on selling", "without banning"."""
    chunks = made.chunks
    made.marker[k] = chunks[p].lemma
    q = p - 1
    while q >= 0 and chunks[q].kind in _SKIP:
        q -= 1
    if q < 0 or chunks[q].kind in ',"C':
        made.parent[k] = (_verb_before(made, q) if q >= 0 else -1, "with")
    elif chunks[q].kind == "v":
        made.parent[k] = (q, "comp")
    elif chunks[q].kind == "n":
        holder = made.parent.get(q)
        run = _phrase_start(made, q)
        holder = holder if holder is not None else made.parent.get(run)
        if holder is not None and holder[1] == "obj" and (chunks[p].lemma == "from" or chunks[holder[0]].lemma in _JOINING):
            made.parent[k] = (holder[0], "comp")
        else:
            made.parent[k] = (q, chunks[p].lemma)
    else:
        made.parent[k] = (_verb_before(made, q), "comp")


def _governing_before(made: Parse, q: int) -> int:
    """ "pressure from Norland for a ban": the phrase hangs on the noun that leads to an act, not on the one right before it."""
    at = q
    for _ in range(3):
        if made.chunks[at].lemma in made.governing:
            return at
        if at < 2 or made.chunks[at - 1].kind != "P" or made.chunks[at - 2].kind != "n":
            return q
        at -= 2
    return q


_JOINING = frozenset({"join", "follow"})


def _attach_noun(made: Parse, k: int) -> None:
    """A noun phrase that is no object: a subject, or behind a preposition."""
    for verb in range(k + 1, min(len(made.chunks), k + _LOOK)):
        if (
            made.chunks[verb].kind == "v"
            and verb in made.subject
            and made.subject[verb][0] <= k < made.subject[verb][1]
            and made.chunks[k - 1].kind != "P"
        ):
            made.parent[k] = (verb, "obj" if made.chunks[verb].passive else "subj")
            return
    if k and made.chunks[k - 1].kind == "P":
        q = k - 2
        while q >= 0 and made.chunks[q].kind in _SKIP:
            q -= 1
        if q >= 0 and made.chunks[q].kind == "n":
            holder = made.parent.get(q, (-1, ""))
            asked = holder[1] == "obj" and made.chunks[holder[0]].lemma in made.pressing and made.chunks[k - 1].lemma == "for"
            made.parent[k] = (holder[0] if asked else _governing_before(made, q), made.chunks[k - 1].lemma)
        elif q >= 0 and made.chunks[q].kind == "v":
            made.parent[k] = (q, made.chunks[k - 1].lemma)
        elif q >= 0:
            made.parent[k] = (_verb_before(made, q), made.chunks[k - 1].lemma)
    elif k >= 2 and made.chunks[k - 1].kind in "C," and made.chunks[k - 2].kind == "n" and k - 2 in made.parent:
        made.parent[k] = made.parent[k - 2]
