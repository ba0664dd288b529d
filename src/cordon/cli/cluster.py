"""Groups news by story: a line in, its story out, one at a time, so that a new text is placed without redoing the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import typer

from cordon.cli.jsonl import answer_file
from cordon.cli.options import Common
from cordon.corroborate import ClusterRule, NewsText, common_words, story_index


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon cluster` takes."""

    jsonl: Annotated[str, typer.Option("--jsonl", metavar="FILE", help="Texts, one JSON object a line; - for standard input.")]


def run(options: Options) -> int:
    """Print the story of each text: the id of the first text of the story."""
    index = story_index(common_words(), ClusterRule())

    def placed(line: Mapping[str, object]) -> Mapping[str, object]:
        return {"cluster": index.place(NewsText.of(line))}

    return answer_file(options.jsonl, placed)
