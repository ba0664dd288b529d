"""Pages -> HTML: one set of templates, everything escaped, for the live server and the static site alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from jinja2.runtime import Macro
from markupsafe import Markup

from cordon.model.codes import Status
from cordon.model.event import Event
from cordon.model.position import Answer
from cordon.publish.address import (
    company_path,
    document_path,
    event_path,
    evidence_path,
    instrument_path,
    place_path,
    source_path,
    vendor_path,
)
from cordon.publish.bounded import Bounded
from cordon.publish.calendar_words import day_words, iso, since_phrase
from cordon.publish.desk import Desk
from cordon.publish.linked.script import script_of
from cordon.publish.links import Links
from cordon.publish.listing import COLUMNS
from cordon.publish.map.families import EXPLAINED, WORDS, Family, family_of
from cordon.publish.pages.page import Page
from cordon.publish.told import Told, actor_name, tell
from cordon.publish.words import SCOPE_WORDS, STATUS_WORDS, binds_words, scope_words

_MOST = 60_000  # pieces of pages kept
FORM_WORDS = {"csv": "CSV", "json": "JSON", "atom": "Atom feed", "svg": "SVG", "embed": "HTML to embed"}
WEB = Path(__file__).resolve().parents[1] / "data" / "web"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What every page says about itself. `home` is the permanent address of the site, "" where none is known.

    `recorded` is the day of the oldest record, `changed` that of the newest; `checked` that on which sources were last looked at.
    """

    build: str
    data_version: str
    today: date
    checked: date | None = None
    home: str = ""
    recorded: date | None = None
    changed: date | None = None

    @classmethod
    def of(cls, desk: Desk, build: str, home: str = "") -> Imprint:
        """What the pages of a desk say."""
        days = (desk.first_recorded, desk.last_recorded)
        return cls(build, desk.data_version, desk.today, desk.edition.checked, home.rstrip("/"), *days)


class _Paths:
    """The addresses of pages, by what they are of."""

    vendor = staticmethod(vendor_path)
    place = staticmethod(place_path)
    evidence = staticmethod(evidence_path)
    company = staticmethod(company_path)
    event = staticmethod(event_path)
    document = staticmethod(document_path)
    instrument = staticmethod(instrument_path)
    source = staticmethod(source_path)


def environment(folder: Path = WEB / "templates") -> Environment:
    """The templates, with the words and addresses that they use."""
    loader = FileSystemLoader(folder)
    env = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, auto_reload=False)
    env.filters |= {"day": day_words, "iso": iso, "family": family_of, "status": lambda status: STATUS_WORDS[status], "scope": scope_words}
    env.globals |= {
        "since_phrase": since_phrase,
        "binds": binds_words,
        "scope_words": SCOPE_WORDS,
        "columns": COLUMNS,
        "form_words": FORM_WORDS,
        "families": list(Family),
        "family_words": WORDS,
        "family_explained": EXPLAINED,
        "statuses": list(Status),
        "tone": tone,
        "paths": _Paths,
    }
    return env


def tone(answer: Answer) -> str:
    """The tone of a buy or keep line, for its colour: the words always stand beside it."""
    if answer.until is not None:
        return "until"
    return {"yes": "yes", "no": "no", "with approval": "approval"}.get(answer.word, "none")


class Press:
    """Renders the pages of one desk. What pages share is rendered once for each kind of links."""

    def __init__(self, desk: Desk, imprint: Imprint, env: Environment | None = None) -> None:
        self.desk = desk
        self.imprint = imprint
        self.env = env or environment()
        self._told: Bounded[Event, Told] = Bounded(_MOST)
        self._items: Bounded[tuple[Links, Event, str], Markup] = Bounded(_MOST)
        self._fragments: Bounded[tuple[Links, str, int, tuple[object, ...]], tuple[object, Markup]] = Bounded(_MOST)
        self._looks: Bounded[tuple[Links, str, Hashable], Markup] = Bounded(_MOST)
        self._parts: Template = self.env.get_template("item.html")

    def html(self, page: Page, links: Links) -> str:
        """The whole page."""
        template = self.env.get_template(page.template)
        return template.render(
            **page.context,
            page=page,
            link=links,
            imprint=self.imprint,
            item=self._item(links),
            fragment=self._fragment(links),
            alike=self._alike(links),
            told=self.told,
            actor=lambda actor: actor_name(self.desk, actor),
            place_name=self.desk.edition.place_name,
            vendor_name=self.desk.edition.vendor_name,
            company_name=self.desk.edition.company_name,
            linked=Markup("".join(script_of(row) for row in page.linked)),
        )

    def told(self, event: Event) -> Told:
        """The event in words, kept."""
        found = self._told.get(event)
        if found is None:
            found = self._told[event] = tell(self.desk, event)
        return found

    def _fragment(self, links: Links) -> Callable[..., Markup]:
        """Renders a macro for something that many pages show, once. The thing is known by itself, not by what it equals."""

        def fragment(macro: Macro, thing: object, *more: object) -> Markup:
            """The macro is called with the thing, the links and the rest."""
            key = (links, macro.name, id(thing), more)
            made = self._fragments.get(key)
            if made is None:
                made = self._fragments[key] = (
                    thing,
                    Markup(macro(thing, links, *more)),
                )  # its id is only given again when the thing is gone
            return made[1]

        return fragment

    def _alike(self, links: Links) -> Callable[..., Markup]:
        """Renders a macro for a thing, once for all that look alike."""

        def alike(macro: Macro, thing: object, looks: Hashable) -> Markup:
            key = (links, macro.name, looks)
            made = self._looks.get(key)
            if made is None:
                made = self._looks[key] = Markup(macro(thing))
            return made

        return alike

    def _item(self, links: Links) -> Callable[..., Markup]:
        def item(event: Event, style: str = "item") -> Markup:
            key = (links, event, style)
            made = self._items.get(key)
            if made is None:
                macro: Callable[..., Markup] = getattr(self._parts.module, style)
                made = self._items[key] = macro(self.told(event), links)
            return made

        return item
