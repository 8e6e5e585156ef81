"""The pages that list all records of a type."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from generator.library import Key, Library
from generator.model import Actor, Article, Change, Claim, CommonFields, Event
from generator.model.vocabulary import VOCABULARY
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.view import View
from generator.site import LISTED, Site, index_address
from generator.text.dates import date_in_words
from generator.text.spellings import alphabetical

GROUPED = frozenset({"actor", "outlet"})
UNDATED = "undated"


def index_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print a list for each type: actors and outlets by kind, articles by year, events by date, the rest by name.

    The glossary is a page of its own.
    """
    for name in LISTED:
        if name == "term":
            continue
        view = View(library, site, index_address(name))
        yield Page(view.path, "index", view.words, partial(_index, view, name))


class Listed(NamedTuple):
    """A record in a list: what stands behind its name, and the status of the claim that it is or rests on.

    `language` is that of an article's headline.
    """

    key: Key
    note: str
    status: str
    language: str


def _index(view: View, name: str) -> Printed:
    groups = _groups(view, name)
    count = sum(len(members) for members in groups.values())
    rule = view.words("timeline.rule", count=count) if name == "event" and count else ""
    context = {"view": view, "t": view.words, "type": name, "rule": rule}
    sections = (
        Section(
            f"k-{group or 'all'}",
            _heading(view, name, group),
            block("index.html", "listed", listed=[_listed(view, key) for key in members], **context),
        )
        for group, members in groups.items()
    )
    return Printed(
        title=view.words(f"index.{name}"),
        description=view.words(f"index-description.{name}"),
        head=block("index.html", "head", **context),
        sections=tuple(sections),
    )


def _groups(view: View, name: str) -> dict[str, list[Key]]:
    """Return the records of a type by group, people or the newest year first; within one, events by date."""
    groups = defaultdict[str, list[Key]](list)
    keys = (key for key in view.library.entries if key.type == name)
    for key in sorted(keys, key=partial(_within_group, view)):
        groups[_group(view, key)].append(key)
    return {group: groups[group] for group in sorted(groups, key=partial(_rank, view, name))}


def _group(view: View, key: Key) -> str:
    record = view.library.entries[key].record
    if isinstance(record, Article):
        return _year(record)
    return str(getattr(record, "kind", None) or "other") if key.type in GROUPED else ""


def _year(article: Article) -> str:
    first = article.published.lower if article.published else None
    return str(first.year) if first else UNDATED


def _heading(view: View, name: str, group: str) -> str:
    """Return the plural of a kind, or a year; words that a site adds have only the one form."""
    if name == "article":
        return view.words("timeline.undated") if group == UNDATED else group
    return view.words.words.get(f"{name}-kinds.{group}") or view.word(f"{name}-kind", group) if group else ""


def _listed(view: View, key: Key) -> Listed:
    record = view.library.entries[key].record
    claim = view.alleged(record) if isinstance(record, Event) else None
    status = record.status if isinstance(record, Claim) else claim[1].status if claim else ""
    language = record.language if isinstance(record, Article) and record.title else ""
    return Listed(key, _note(view, record), status, language)


def _note(view: View, record: CommonFields | None) -> str:
    """Return what stands behind a name in a list: a date, an actor's latest office, an article's outlet and date."""
    if isinstance(record, Event | Change):
        return date_in_words(record.date, view.site.language)
    if isinstance(record, Actor) and record.roles:
        return view.plain(record.roles[-1].title)
    if isinstance(record, Article):
        date = (
            date_in_words(record.published, view.site.language) if record.published else view.words("article.undated")
        )
        return f"{view.outlet_name(record)}, {date}"
    return ""


def _within_group(view: View, key: Key) -> tuple[object, str]:
    event = view.library.record(key, Event)
    return (event.date.sort_key if event else alphabetical(view.name(key)), key.id)


def _rank(view: View, name: str, group: str) -> tuple[int, str]:
    """Return the place of a group: kinds as their closed list has them and then by name, years backwards."""
    if name == "article":
        return (1 if group == UNDATED else -int(group), "")
    kinds = VOCABULARY.get(f"{name}-kind", ())
    return (kinds.index(group) if group in kinds else len(kinds), alphabetical(_heading(view, name, group)))
