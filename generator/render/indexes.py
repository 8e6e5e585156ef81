"""The pages that list all records of a type."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from generator.library import Key, Library
from generator.model import Actor, Article, Event
from generator.model.vocabulary import VOCABULARY
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.view import View
from generator.site import LISTED, Site, index_address
from generator.text.dates import date_in_words
from generator.text.spellings import alphabetical

GROUPED = frozenset({"actor", "outlet"})


def index_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print a list for each type: actors and outlets by kind, events by date, the rest by name; not the glossary."""
    for name in LISTED:
        if name == "term":
            continue
        view = View(library, site, index_address(name))
        yield Page(view.path, "index", view.words, partial(_index, view, name))


def _index(view: View, name: str) -> Printed:
    keys = sorted((key for key in view.library.entries if key.type == name), key=lambda key: _place(view, key))
    rule = view.words("timeline.rule", count=len(keys)) if name == "event" and keys else ""
    context = {"view": view, "t": view.words, "type": name, "rule": rule}
    sections = (
        Section(
            f"k-{group or 'all'}",
            _heading(view, name, group),
            block("index.html", "listed", listed=[(key, _note(view, key)) for key in members], **context),
        )
        for group, members in groupby(keys, key=lambda key: _group(view, key))
    )
    return Printed(
        title=view.words(f"index.{name}"),
        description=view.words(f"index-description.{name}"),
        head=block("index.html", "head", **context),
        sections=tuple(sections),
    )


def _group(view: View, key: Key) -> str:
    record = view.library.entries[key].record
    return str(getattr(record, "kind", None) or "other") if key.type in GROUPED else ""


def _heading(view: View, name: str, group: str) -> str:
    """Return the plural of a kind; words that a site adds have only the one form."""
    return view.words.words.get(f"{name}-kinds.{group}") or view.word(f"{name}-kind", group) if group else ""


def _note(view: View, key: Key) -> str:
    """Return what stands behind a name in a list: a date, an actor's latest office, an article's outlet."""
    record = view.library.entries[key].record
    if date := getattr(record, "date", None):
        return date_in_words(date, view.site.language)
    if isinstance(record, Actor) and record.roles:
        return view.plain(record.roles[-1].title)
    if isinstance(record, Article):
        return view.outlet_name(record)
    return ""


def _place(view: View, key: Key) -> tuple[int, str, object, str]:
    """Sort by group, people first, then events by date and everything else by name, whatever its script."""
    event, group, kinds = view.library.record(key, Event), _group(view, key), VOCABULARY.get(f"{key.type}-kind", ())
    within = event.date.sort_key if event else alphabetical(view.name(key))
    rank = kinds.index(group) if group in kinds else len(kinds)
    return (rank, alphabetical(_heading(view, key.type, group)), within, key.id)
