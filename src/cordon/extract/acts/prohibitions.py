"""What rules forbid, in the words of laws and orders: "no person may import", "shall not use", "it is unlawful to sell"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, is_input, within
from cordon.extract.grammar.act_classes import enters_market, verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.stage import is_nobody

MAY: Final = frozenset({"may", "can", "ca", "shall", "must"})
_NONE: Final = (0, 0)
_MONEY: Final = frozenset({"money", "fund"})  # classes of nouns
_ACTS: Final = frozenset({"exclude", "limit", "list", "remove", "advise", "prosecute", "probe", "ease"})  # classes of nouns
_MADE: Final = frozenset({"plan", "command", "do", "propose", "renew", "refuse", "suspend"})  # effects of nouns for what somebody lays down
_DEALINGS: Final = frozenset({"use", "supply", "take-part"})
_FREE: Final = frozenset({"free", "able", "welcome"})
_RUNNING: Final = frozenset({"fly", "run", "connect"})
_OVER_RELATIVE: Final = 12  # chunks: "bans firms that bid for it from using"
_BEHIND: Final = 4  # chunks between "is" and "unlawful"


def nobody_may(made: Parse, k: int) -> bool:
    """ "no agency may use": the subject of what is let is nobody."""
    run = made.subject.get(k)
    return run is not None and run[0] < k and made.chunks[k].modal in MAY and is_nobody(made, run[0])


def unlawful(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "it is unlawful to import Norcom radios", "Norcom is not eligible to bid", "the use of its gear is illegal"."""
    chunk = made.chunks[k]
    making = chunk.lemma == "make" and not chunk.passive and not chunk.negated and k in made.objects  # "made it illegal to import"
    if chunk.lemma not in ("be", "become", "remain") and not making:
        return None
    words = made.lexicon.hedges["lawful" if chunk.negated else "unlawful"]
    at = next((q for q in range(k + 1, min(k + _BEHIND, len(made.chunks))) if not words.isdisjoint(made.lows(q))), -1)
    if at < 0 or made.chunks[at].nouns:
        return None
    found = ([] if making else _subject_hits(made, k, hits)) or _infinitive_hits(made, at, hits)
    return Frame(k, "exclude", found, domain_end(made, k), negative=True, entry="hedges.toml:unlawful") if found else None


def forbids_doing(made: Parse, at: int) -> bool:
    """Whether the adjective at chunk `at` forbids what stands behind it: "illegal to buy", "unlawful for agencies to use"."""
    if made.lexicon.hedges["unlawful"].isdisjoint(made.lows(at)):
        return False
    near = range(at + 1, min(at + _BEHIND, len(made.chunks)))
    return any(made.parent.get(v) == (at, "comp") and made.chunks[v].form == "inf" for v in near)


def _subject_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendors that are the subject, or whose use is; a ban that is unlawful is no ban on anybody."""
    run = made.subject[k]
    found = within(hits, run)
    head = made.lexicon.noun_classes.get(made.chunks[run[0]].lemma, "")
    return found if head in _DEALINGS or any(h.chunk == run[0] and not head for h in found) else []


def _infinitive_hits(made: Parse, at: int, hits: list[Hit]) -> list[Hit]:
    """The targets of the dealing behind "it is unlawful": "to import Norcom radios", "for agencies to buy"."""
    verb = next((v for v in range(at + 1, min(at + _BEHIND, len(made.chunks))) if made.kind(v) == "v"), -1)
    if verb < 0 or made.chunks[verb].form != "inf" or made.chunks[verb].negated:
        return []
    classes = verb_classes(made, verb)
    deals = not _DEALINGS.isdisjoint(classes) or made.chunks[verb].lemma in made.lexicon.sets.buying
    return within(hits, (verb, domain_end(made, verb))) if deals else []


def users_shut_out(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "firms that use Norcom gear can no longer sell to the ministry", "are barred from bidding": its users are kept away for its sake."""
    chunk, run = made.chunks[k], made.subject.get(k)
    if run is None or run[0] > k or made.chunks[run[0]].lemma not in made.lexicon.actor_nouns["company"]:
        return None
    kept = chunk.passive and ("permit" if chunk.negated else "exclude") in verb_classes(made, k)
    unable = chunk.negated and chunk.modal in MAY and _trades(made, k)
    if not (kept or unable) or within(hits, (k, domain_end(made, k))):
        return None
    users = [v for v in range(run[0] + 1, k) if made.parent.get(v) == (run[0], "rel") and "use" in verb_classes(made, v)]
    found = within(hits, (users[0], k)) if users and not made.chunks[users[0]].negated else []
    means = "unwanted" if chunk.negated else "exclude"
    return Frame(k, means, found, domain_end(made, k), entry=f"verbs.toml:{chunk.lemma}") if found else None


def _trades(made: Parse, k: int) -> bool:
    """ "sell", "bid", "do business"."""
    sets = made.lexicon.sets
    trade = made.chunks[k].lemma in sets.dealing and any(made.chunks[q].lemma in sets.trade for q in range(*made.objects.get(k, (0, 0))))
    return trade or enters_market(made, k)


def their_makers(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "bars agencies from dealing with firms that use Norcom gear": whose gear the ones who are shut out use."""
    end = domain_end(made, k)
    opens = made.kind(end) in ("S", "W") and made.kind(end - 1) == "n" and made.kind(end + 1) == "v"
    uses = opens and "use" in made.lexicon.verb_classes.get(made.chunks[end + 1].lemma, ())
    return within(hits, (end, domain_end(made, end + 1))) if uses and end > k + 1 else []


def spends(made: Parse, k: int) -> bool:
    """Whether the verb at chunk k spends money: "use federal subsidies", "tapping the fund", "money may be spent"."""
    chunk = made.chunks[k]
    if chunk.kind != "v" or chunk.lemma not in made.lexicon.sets.disbursing:
        return False
    first, last = made.subject.get(k, _NONE) if chunk.passive else made.objects.get(k, _NONE)
    return first < last and made.lexicon.noun_classes.get(made.chunks[first].lemma) in _MONEY


def stopped_from(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "stop councils from buying Norcom cameras", "schools were kept from using it": who is kept from a dealing is forbidden it."""
    passive = made.chunks[k].passive
    run = made.subject.get(k) if passive else made.objects.get(k)
    far = run is not None and not passive and made.kind(run[1]) == "W"
    keeps = made.chunks[k].lemma in made.lexicon.sets.keeping_from
    if run is None or not (keeps or "exclude" in verb_classes(made, k)) or is_force(made, k):
        return None
    held = k + 1 if passive else run[1]
    reach = _OVER_RELATIVE if far or passive else _BEHIND
    verb = next((v for v in range(held, min(held + reach, len(made.chunks))) if made.parent.get(v) == (k, "comp")), -1)
    if verb < 0 or made.marker.get(verb) != "from" or not _deals(made, verb, hits) or stops_misuse(made, k):
        return None
    if not (keeps or far or spends(made, verb)):
        return None  # "barred from using": the verb's own frame
    found = within(hits, (verb, domain_end(made, verb))) or their_makers(made, verb, hits)
    vendors = within(hits, run) if passive else [h for h in within(hits, (run[0], verb)) if h.named or h.chunk < held]
    return _kept_out(made, k, (verb, found), vendors)


def _kept_out(made: Parse, k: int, dealing: tuple[int, list[Hit]], vendors: list[Hit]) -> Frame | None:
    """Who is shut out by verb k: the vendors whose goods nobody may deal in, or those that are kept from it ("firms like Norcom")."""
    verb, found = dealing
    entry, end = f"stage.toml:keeping_from:{made.chunks[k].lemma}", domain_end(made, k)
    if vendors and found and made.chunks[verb].lemma in made.lexicon.sets.buying and all(is_input(made, h) for h in found):
        return Frame(k, "exclude", vendors, end, exports=True, entry=entry)  # "stops Norcom from buying Norlandic chips"
    if any(h.named for h in vendors) and enters_market(made, verb):
        return Frame(k, "exclude", vendors, end, entry=entry)  # "stopped Norcom from entering the market"
    return Frame(k, "exclude", found, domain_end(made, verb), entry=entry) if found and not vendors else None


def is_force(made: Parse, verb: int) -> bool:
    """ "a storm kept carriers from buying it": whether what keeps them decides nothing."""
    chunk = made.chunks[verb]
    if chunk.passive:
        behind = range(verb + 1, domain_end(made, verb))
        return any(made.parent.get(q, (-1, ""))[1] == "by" and made.kind(q) == "n" and not may_rule(made, q) for q in behind)
    tells = verb in made.subject and chunk.form != "inf"  # not "fights for powers to keep it out"
    return tells and not may_rule(made, made.subject[verb][0])


def may_rule(made: Parse, q: int) -> bool:
    """Whether the phrase at chunk q can stand for somebody who decides, a rule or an act, unlike "a storm" or "a lack of chips"."""
    nouns, lexicon = made.chunks[q].nouns[-1:], made.lexicon
    last = made.tokens[made.chunks[q].last - 1]
    if not nouns or made.chunks[q].possessor >= 0 or last.mention is not None or (last.text[:1].isupper() and made.chunks[q].first > 0):
        return True
    rules = nouns[0] in lexicon.sets.rules or nouns[0] in lexicon.sets.binding or nouns[0] in lexicon.sets.court_papers
    if rules or lexicon.noun_classes.get(nouns[0]) in _ACTS or lexicon.noun_effects.get(nouns[0]) in _MADE:
        return True
    return any(nouns[0] in words for words in lexicon.actor_nouns.values()) or made.tags[made.chunks[q].last - 1].cls == "I"


def _deals(made: Parse, verb: int, hits: list[Hit]) -> bool:
    """ "from buying its masts", "from selling there", "from doing business with it", "from opening it", "from spending subsidies on it"."""
    held = made.objects.get(verb, (0, 0))
    off = made.kind(held[1]) == "P" and made.chunks[held[1]].lemma == "off"  # "from taking it off the list"
    handles = made.chunks[verb].lemma in made.lexicon.sets.handling and bool(within(hits, held)) and not off
    return handles or _trades(made, verb) or spends(made, verb) or not _DEALINGS.isdisjoint(verb_classes(made, verb)) or _agrees(made, verb)


def _agrees(made: Parse, verb: int) -> bool:
    """ "from signing a deal with it", "from striking an agreement": the verb and its noun name the dealing together."""
    phrases, first = made.lexicon.phrases.get(made.chunks[verb].lemma, ()), made.objects.get(verb, (0, 0))[0]
    return first > 0 and any(p.means in _DEALINGS and made.chunks[first].lemma in p.objects for p in phrases)


def stops_misuse(made: Parse, k: int) -> bool:
    """ "prevent Norland from using Norcom to spy": who is kept from doing harm with it is forbidden no dealing."""
    near = range(k + 1, min(k + _OVER_RELATIVE, len(made.chunks)))
    using = next((v for v in near if made.marker.get(v) == "from" and made.parent.get(v) == (k, "comp")), -1)
    behind = made.chunks[using + 1 : domain_end(made, using) + 1] if using >= 0 else []
    return any(c.kind == "v" and c.lemma in made.lexicon.sets.misuses for c in behind)


def handled(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "must not have it on their phones", "can no longer open the app", "not to bring its phones": what is denied is a use of any kind."""
    chunk = made.chunks[k]
    if chunk.lemma not in made.lexicon.sets.handling:
        return None
    p = made.parent.get(k, (-1, ""))[0]
    free = p >= 0 and not _FREE.isdisjoint(made.lows(p))  # "users remain free to open the app"
    denied = (chunk.negated or nobody_may(made, k)) and (chunk.modal in MAY | {"should"} or chunk.form == "inf")
    if not (free or denied):
        return None
    suffers = chunk.passive or (chunk.lemma in _RUNNING and k not in made.objects)  # "Norcom drones may not fly over bases"
    run = made.subject.get(k, (0, 0)) if suffers else made.objects.get(k, (k, k))
    found = [h for h in within(hits, run) if made.chunks[h.chunk].lemma not in made.lexicon.sets.no_goods]
    if not found and chunk.lemma == "log":
        found = within(hits, (k + 1, domain_end(made, k)))  # "log in to Norcom"
    return Frame(k, "use", found, domain_end(made, k), entry=f"verbs.toml:handling:{chunk.lemma}") if found else None
