"""Story clusters at 1,000, 10,000 and 100,000 invented texts: seconds, memory, B-cubed scores. Run: python -m bench.cluster."""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta

from cordon.corroborate.cluster import cluster, story_index
from cordon.corroborate.news import NewsText
from cordon.corroborate.wordlists import common_words
from cordon.model.partial_date import PartialDate
from evaluation.corroborate import bcubed

SIZES = (1_000, 10_000, 100_000)
_SYLLABLES = (
    "ba",
    "ke",
    "lo",
    "mi",
    "nu",
    "ra",
    "se",
    "ti",
    "vo",
    "zu",
    "dran",
    "fel",
    "gor",
    "hax",
    "jun",
    "pol",
    "quis",
    "tam",
    "wex",
    "yor",
)
_WORDS_A_TEXT = 260


def _word(rng: random.Random) -> str:
    return "".join(rng.choice(_SYLLABLES) for _ in range(rng.randint(2, 4)))


def texts(size: int, seed: int = 11) -> Iterator[tuple[NewsText, str]]:
    """Invented texts in order of day, each with its story: three to twelve reports over up to ten days, topics shared by many stories."""
    rng = random.Random(seed)
    background = [_word(rng) for _ in range(20_000)]
    topics = [[_word(rng) for _ in range(40)] for _ in range(300)]
    planned: list[tuple[int, int]] = []
    stories: list[tuple[list[str], list[str]]] = []
    while len(planned) < size:
        stories.append(([_word(rng).title() for _ in range(6)] + [_word(rng) for _ in range(14)], topics[rng.randrange(300)]))
        start = rng.randrange(max(30, size // 100))
        planned += [(start + rng.randrange(10), len(stories) - 1) for _ in range(rng.randint(3, 12))]
    planned.sort()
    for number, (day, story) in enumerate(planned[:size]):
        own, topic = stories[story]
        body = [_pick(rng, own, topic, background) for _ in range(_WORDS_A_TEXT)]
        title = " ".join(rng.sample(own, 4) + rng.sample(topic, 2))
        published = PartialDate.of(date(2020, 1, 1) + timedelta(days=day))
        yield NewsText(f"t{number}", " ".join(body), title, published), f"s{story}"


def _pick(rng: random.Random, own: list[str], topic: list[str], background: list[str]) -> str:
    turn = rng.random()
    if turn < 0.16:
        return rng.choice(own)
    if turn < 0.24:
        return rng.choice(topic)
    return background[min(int(rng.paretovariate(0.35)), len(background)) - 1]


def measure(size: int) -> tuple[float, float, float, float, float]:
    """Seconds on the clock and on the core, peak memory in MB, and B-cubed precision and recall for one size."""
    rows = list(texts(size))
    began, used = time.perf_counter(), time.process_time()
    found = dict(cluster((text for text, _ in rows), story_index(common_words())))
    seconds, core = time.perf_counter() - began, time.process_time() - used
    scores = bcubed(found, {text.id: story for text, story in rows})
    return seconds, core, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, scores.precision, scores.recall


def main() -> None:
    """Print one line a size."""
    print("texts  seconds  core s  texts/core s  peak MB  B3 precision  B3 recall")
    for size in [int(arg) for arg in sys.argv[1:]] or SIZES:
        seconds, core, memory, precision, recall = measure(size)
        print(f"{size:6}  {seconds:7.1f}  {core:6.1f}  {size / core:12.0f}  {memory:7.0f}  {precision:12.3f}  {recall:9.3f}", flush=True)


if __name__ == "__main__":
    main()
