"""The only state that a sentence names as more than a place, for acts whose doer it leaves out."""

from __future__ import annotations

from cordon.extract.parties.scene import Scene
from cordon.extract.words.actor_words import Party
from cordon.model.act import ORIGIN
from cordon.names import NameKind


def lone_state(scene: Scene) -> list[Party]:
    """The only state that the sentence names as more than a place: "The curbs came after Oslo complained …"."""
    if not scene.lone:
        scene.lone.append(tuple(_find_lone(scene)))
    return list(scene.lone[0])


def _find_lone(scene: Scene) -> list[Party]:
    made = scene.made
    origins = {scene.rules.names.origin(h.id) for h in scene.hits if h.named}
    makers = {h.token for h in scene.hits if h.id.startswith(ORIGIN)}
    whose = set() if any(h.named for h in scene.hits) else makers  # "told not to use Norlandic gear"
    found: dict[str, Party] = {}
    beside = False
    for k, chunk in enumerate(made.chunks):
        if chunk.kind != "n":
            continue
        before = made.chunks[k - 1] if k else None
        if before is not None and before.kind == "P":
            beside = before.lemma not in ("by", "from", "of")
        elif before is None or before.kind not in "C,":
            beside = False
        governor = made.parent.get(k, (-1, ""))[0]
        if beside or (governor >= 0 and made.chunks[governor].lemma in made.lexicon.sets.breaking):
            continue
        for i in range(chunk.first, chunk.last):
            mention = made.tokens[i].mention
            if (
                i not in whose
                and mention is not None
                and mention.place
                and mention.place not in origins
                and mention.kind is not NameKind.GROUP
            ):
                found[mention.place] = Party("state", mention.place, mention.place, i)
    return list(found.values()) if len(found) == 1 else []
