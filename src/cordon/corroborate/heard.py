"""Hearsay within one event: an outlet that tells an act "by reports", and elsewhere names whose report, has it from there each time."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cordon.corroborate.report import Report
from cordon.model.event import Evidence, same_outlet

_BY_REPORTS = re.compile(
    r"\b(?:reportedly|reports? (?:that|say|says|said|of|emerged|suggest)|(?:is|are|was|were) (?:reported|said|rumou?red) to"
    r"|follow\w* reports?)\b",
    re.I,
)


def evidence_of(ranked: Sequence[Report]) -> tuple[Evidence, ...]:
    """The evidence of the reports, hearsay traced to the origin that another report of the same outlet on the same act goes back to."""
    return tuple(_traced(report, ranked) for report in ranked)


def _traced(report: Report, ranked: Sequence[Report]) -> Evidence:
    evidence = report.evidence
    if evidence.origin != report.own_origin or not _BY_REPORTS.search((evidence.quote or "")[:2000]):
        return evidence
    for other in ranked:
        if other.own_origin == report.own_origin != other.evidence.origin and same_outlet(other.evidence, evidence):
            return replace(evidence, origin=other.evidence.origin)
    return evidence
