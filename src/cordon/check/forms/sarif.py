"""A report as SARIF 2.1.0: one result an item, at the row of the inventory; ids and fingerprints stay the same between runs."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import quote

from cordon.check.forms.summary import WORDS, history
from cordon.check.outcome import Outcome
from cordon.check.report import Case, Group, Item, Report, fingerprint, maker_name, pairs

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Outcome.PROHIBITED: "error", Outcome.RESTRICTED: "warning", Outcome.CANNOT_TELL: "note"}
_LEAST_URI = "inventory"
Row = dict[str, object]


def as_sarif(report: Report) -> Row:
    """The log, ready for `json.dumps`."""
    listed = report.of(*_LEVELS)
    rules = list({group.case.rule: group.case for group in listed}.values())
    at = {case.rule: number for number, case in enumerate(rules)}
    driver = {
        "name": "cordon",
        "version": report.versions.program,
        "semanticVersion": report.versions.program,
        "rules": [_rule(report, case) for case in rules],
    }
    run = {
        "tool": {"driver": driver},
        "artifacts": [{"location": {"uri": _uri(report)}, "length": report.source.size, "hashes": {"sha-256": report.source.sha256}}],
        "results": [_result(report, group, item, at[group.case.rule]) for group, item in pairs(listed)],
        "columnKind": "unicodeCodePoints",
        "properties": {
            "asOf": report.options.as_of.isoformat(),
            "as": report.options.whose.value,
            "for": report.options.purpose.value,
            "ledger": report.versions.ledger,
        },
    }
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _rule(report: Report, case: Case) -> Row:
    place = report.name(case.where.place) if case.where.place else "an untold place"
    text = f"{maker_name(case) if case.maker else 'An untold maker'} in {place}: {WORDS[case.outcome]}"
    return {
        "id": case.rule,
        "shortDescription": {"text": text},
        "fullDescription": {"text": case.reason},
        "defaultConfiguration": {"level": _LEVELS[case.outcome]},
    }


def _result(report: Report, group: Group, item: Item, rule: int) -> Row:
    case = group.case
    last = f" Last day: {history(case)}." if case.deadline else ""
    text = f"{item.name or 'Item'}: {maker_name(case)}: {WORDS[case.outcome]}: {case.reason}.{last}"
    line, column = report.source.spot(item)
    region = {"startLine": line} if column == 1 else {"startLine": line, "startColumn": column}
    return {
        "ruleId": case.rule,
        "ruleIndex": rule,
        "level": _LEVELS[case.outcome],
        "message": {"text": text},
        "locations": [
            {
                "physicalLocation": {"artifactLocation": {"uri": _uri(report), "index": 0}, "region": region},
                "logicalLocations": [{"name": item.name or f"row {item.row}", "kind": "item"}],
            }
        ],
        "partialFingerprints": {"cordonItem/v1": fingerprint(group.customer, item)},
    }


def _uri(report: Report) -> str:
    """The bare name of the input as a relative address."""
    name = PurePath(report.source.name.replace("\\", "/")).name
    return quote(name) or _LEAST_URI
