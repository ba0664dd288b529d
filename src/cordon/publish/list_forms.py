"""The list as text, Markdown, an embeddable piece of HTML, CSV and JSON: five forms of one listing."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from cordon.model.codes import Status
from cordon.publish.cells import csv_text
from cordon.publish.chips import chips
from cordon.publish.listing import Entry, Listing
from cordon.publish.rows import Row, position_row, stance_row
from cordon.publish.updates import Update
from cordon.publish.words import date_words

CSV_COLUMNS = (
    *("letter", "heading", "kind", "key", "status", "in_part", "stance", "chips"),
    *("date", "text", "sources", "links", "event", "confirmed", "noted"),
)


def as_text(listing: Listing, title: str) -> str:
    """Plain text, letter by letter."""
    lines = [title, "=" * len(title), ""]
    for letter in listing.letters:
        lines += [_letter_name(letter), "-" * len(_letter_name(letter)), ""]
        for entry in _under(listing, letter):
            lines.append(f"{entry.heading}  [{' · '.join(chips(entry))}]" if chips(entry) else entry.heading)
            lines += [f"  - {date_words(update.when)}: {update.words} {update.credit}" for update in entry.updates]
            lines.append("")
    return "\n".join(lines)


def as_markdown(listing: Listing, title: str) -> str:
    """Markdown; everything from documents is escaped."""
    lines = [f"# {title}", ""]
    for letter in listing.letters:
        lines += [f"## {_letter_name(letter)}", ""]
        for entry in _under(listing, letter):
            lines += [f"### {_md(entry.heading)}", ""]
            if chips(entry):
                lines += [f"**{_md(' · '.join(chips(entry)))}**", ""]
            lines += [f"- {date_words(update.when)}: {_md(update.words)} {_md(update.credit)}" for update in entry.updates]
            lines.append("")
    return "\n".join(lines)


def as_html(listing: Listing, title: str) -> str:
    """One `<section>` to embed in a page: no script, no style of its own, everything from documents escaped."""
    parts = [f'<section class="cordon-list"><h2>{escape(title)}</h2>']
    for letter in listing.letters:
        parts.append(f"<h3>{escape(_letter_name(letter))}</h3>")
        for entry in _under(listing, letter):
            parts.append(f'<article id="{escape(entry.key, quote=True)}"><h4>{escape(entry.heading)}</h4>')
            parts.append("".join(f'<span class="cordon-chip">{escape(chip)}</span> ' for chip in chips(entry)))
            parts.append("<ul>" + "".join(_html_update(update) for update in entry.updates) + "</ul></article>")
    return "\n".join([*parts, "</section>", ""])


def as_csv(listing: Listing) -> str:
    """One row an update; a cell that a spreadsheet would run as a formula is quoted with an apostrophe."""
    rows = [_csv_row(entry, update) for entry in listing.entries for update in entry.updates]
    return csv_text([CSV_COLUMNS, *rows])


def as_rows(listing: Listing) -> Row:
    """The JSON form: the query, the entries with positions or stance, and their updates."""
    query = listing.query
    return {
        "vendor": query.vendor,
        "as_of": query.as_of.isoformat(),
        "known_at": query.known_at.isoformat() if query.known_at else None,
        "scope": list(query.scope.ordered),
        "entries": [_entry_row(entry) for entry in listing.entries],
    }


def _under(listing: Listing, letter: str) -> Iterator[Entry]:
    return (entry for entry in listing.entries if entry.letter == letter)


def _letter_name(letter: str) -> str:
    return "Questions" if letter == "?" else letter


def _md(words: str) -> str:
    flat = " ".join(words.split()).replace("<", "&lt;").replace(">", "&gt;")
    return "".join(f"\\{ch}" if ch in "\\`*_[]#|" else ch for ch in flat)


def _html_update(update: Update) -> str:
    links = " ".join(
        f'<a href="{escape(link, quote=True)}" rel="nofollow noopener">source</a>'
        for link in update.links
        if link is not None and link.lower().startswith(("https://", "http://"))
    )
    return f"<li><time>{escape(date_words(update.when))}</time> {escape(update.words)} <small>{escape(update.credit)} {links}</small></li>"


def _csv_row(entry: Entry, update: Update) -> list[str]:
    overall, stance = entry.overall, entry.stance
    return [
        entry.letter,
        entry.heading,
        entry.kind.value,
        entry.key,
        overall.status.value if overall else "",
        ("yes" if overall.in_part else "no") if overall else "",
        stance.code.value if stance else "",
        " · ".join(chips(entry)),
        str(update.when) if update.when else "",
        update.words,
        "; ".join(update.sources),
        " ".join(link for link in update.links if link),
        update.event or "",
        "yes" if update.confirmed else "no",
        "yes" if update.noted else "no",
    ]


def _entry_row(entry: Entry) -> Row:
    overall = position_row(entry.overall) if entry.overall is not None else None
    brief = (
        {key: overall[key] for key in ("status", "in_part", "buy", "keep", "since", "since_kind", "deadline", "overdue")}
        if overall
        else None
    )
    return {
        "letter": entry.letter,
        "heading": entry.heading,
        "kind": entry.kind.value,
        "key": entry.key,
        "chips": chips(entry),
        "position": brief,
        "scopes": {str(chip.question.scope): _chip_row(chip.status, chip.in_part) for chip in entry.chips},
        "stance": {key: stance_row(entry.stance)[key] for key in ("stance", "since", "deadline")} if entry.stance is not None else None,
        "updates": [update.as_row() for update in entry.updates],
    }


def _chip_row(status: Status, in_part: bool) -> Row:
    return {"status": status.value, "in_part": in_part}
