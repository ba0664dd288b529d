"""House rules that are told without who made them: "staff have been told not to use it", "employees were asked to delete it"."""

from __future__ import annotations

from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR


def binds_staff(scene: Scene, verb: int) -> bool:
    """Whether the passive verb tells the staff of a firm what to leave; not "government staff"."""
    made = scene.made
    if verb < 0 or made.kind(verb) != "v" or not made.chunks[verb].passive:
        return False
    lists = made.lexicon.told
    run = made.subject.get(verb, (verb, verb))
    told = {n for c in made.chunks[slice(*run)] for n in c.nouns}
    lows = {low for q in range(*run) for low in made.lows(q)}
    places = any(t.mention is not None and t.mention.place for t in made.tokens[made.chunks[run[0]].first : made.chunks[run[1] - 1].last])
    return bool(told & lists["staff"]) and not places and told.isdisjoint(scene.rules.actors.state) and lows.isdisjoint(lists["public"])


def house_of(scene: Scene, verb: int) -> list[Party]:
    """Whose staff it is: the firm of their phrase, or the last one before that did something; else a firm without a name."""
    made = scene.made
    near = made.subject[verb]
    runs = [near, *(made.subject[v] for v in range(verb - 1, -1, -1) if v in made.subject)]
    for run in runs:
        for k in range(*run) if run == near else range(run[0], run[0] + 1):
            found = [p for p in parties(made, (k, k + 1), scene.rules.actors, scene.context) if p.kind == "company"]
            if found and found[0].id != UNKNOWN_ACTOR:
                return found
    return [Party("company", UNKNOWN_ACTOR)]
