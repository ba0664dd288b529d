"""An invented edition that has something on every page: rules, buyers, pressure, replies, links between acts, and hostile texts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import lru_cache

from cordon.model.codes import ChangeKind
from cordon.model.event import Event, EventChange
from cordon.publish.desk import Desk
from cordon.publish.edition import Edition
from tests.publish.editions import edition, event

TODAY = date(2026, 6, 1)
SCRIPT = "<script>alert(1)</script>"
HANDLER = '"><img src=x onerror=alert(2)>'
FORMULA = "=cmd|' /C calc'!A0"
ADDRESS = "javascript:alert(3)"


def _events() -> tuple[Event, ...]:
    day = {"adopted": "2020-10-20"}
    ban = event("e-ban", "SE ban in-force SE huawei,zte 5g", day, "Two makers were kept out.", ("A|https://a.example/1", "B"))
    out = event("e-out", "SE remove in-force SE huawei 5g,core", {**day, "deadline": "2029-01-01"}, "It had them taken out.")
    allow = event("e-allow", "FI allow in-force FI huawei 5g", {"announced": "2019-06"}, "An agency saw no reason to act.")
    draft = event(
        "e-draft", "FI limit proposed FI high-risk-vendors network", {"announced": "2021-02"}, "A bill was laid before parliament."
    )
    law = replace(
        event("e-law", "FI limit in-force FI high-risk-vendors network", {"adopted": "2021-05-01"}, "The bill became law."),
        changes=(EventChange("e-draft", ChangeKind.REPLACES),),
        instrument=f"Act 12/2021 {HANDLER}",
    )
    return (
        ban,
        out,
        allow,
        draft,
        law,
        event("e-urge", "US ban urged FI huawei 5g", {"said": "2019-02"}, "A minister pressed for a ban."),
        event("e-fund", "US fund announced FI huawei 5g", {"said": "2020-02"}, "Money was offered for other makers."),
        event("e-no", "FI ban refused FI huawei 5g", {"said": "2019-03"}, "The government ruled a ban out."),
        event("e-accuse", "SE accuse in-force SE huawei -", {"said": "2019-12"}, "A service called the maker a risk."),
        event("e-deny", "org:huawei deny in-force SE huawei -", {"said": "2020-01"}, "The maker rejected it."),
        event("e-sue", "US prosecute in-force US huawei -", {"said": "2019-01"}, "Charges were brought."),
        event("e-use", "org:telia-norway choose in-force NO huawei 4g", {"said": "2019-03"}, "An operator uses it."),
        event("e-drop", "org:telia-norway drop announced NO huawei ran", {"announced": "2020-05", "deadline": "2027"}, "It will drop it."),
        event("e-cam", "AU remove in-force AU hikvision cameras,government", {"announced": "2023-02-09"}, "Cameras must go from offices."),
        event(
            "e-bad",
            "AT review in-force AT huawei 5g",
            {"said": "2021"},
            f"{SCRIPT} {HANDLER}",
            (f"{FORMULA}|{ADDRESS}", f"{SCRIPT}|https://b.example/2"),
        ),
        event("e-evil", "org:../../x choose in-force AT huawei phones", {"said": "2022"}, f"{FORMULA} {SCRIPT}"),
    )


@lru_cache(maxsize=1)
def world() -> Edition:
    """The edition."""
    return edition(*_events())


@lru_cache(maxsize=1)
def desk() -> Desk:
    """Its desk."""
    return Desk(world(), TODAY)
