"""What was added, sharpened, corrected or withdrawn: on a page of its own, on the home page and beside each record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache, partial
from itertools import groupby
from typing import NamedTuple

from generator.library import MENTIONABLE, Key, Library
from generator.model import BY_NAME, Change
from generator.render.environment import block
from generator.render.page import Page, Printed, Section
from generator.render.view import View
from generator.site import Site

PATH = BY_NAME["change"].page


class Changed(NamedTuple):
    """A change and the records that it is about, as far as they exist."""

    key: Key
    change: Change
    about: tuple[Key, ...]


def changes_page(library: Library, site: Site) -> Iterator[Page]:
    """Print every change under its year, the newest first, each under the id of its record."""
    yield Page(PATH, "changes", site.strings, partial(_changes, View(library, site, PATH)))


@lru_cache(maxsize=2)
def newest_changes(library: Library) -> tuple[Changed, ...]:
    """Return all changes, the newest first; of one day in the order of their ids."""
    by_id = sorted(library.of_type(Change))
    found = sorted(by_id, key=lambda pair: pair[1].date.sort_key, reverse=True)
    return tuple(Changed(key, change, _found(library, change.about)) for key, change in found)


@lru_cache(maxsize=2)
def changes_by_record(library: Library) -> Mapping[Key, tuple[Changed, ...]]:
    """Return the changes that are about each record, the newest first; nothing for a record that has none."""
    found: defaultdict[Key, list[Changed]] = defaultdict(list)
    for each in newest_changes(library):
        for key in each.about:
            found[key].append(each)
    return {key: tuple(changes) for key, changes in found.items()}


def _found(library: Library, ids: Iterable[str]) -> tuple[Key, ...]:
    keys = (library.find(id, MENTIONABLE) for id in dict.fromkeys(ids))
    return tuple(key for key in keys if key)


def _changes(view: View) -> Printed:
    changes = newest_changes(view.library)
    context = {"view": view, "t": view.words, "count": len(changes)}
    sections = (
        Section(f"y-{year}", year, block("changes.html", "changes", changes=tuple(members), **context))
        for year, members in groupby(changes, key=_year)
    )
    return Printed(
        title=view.words("changes.title"),
        description=view.words("changes.description"),
        head=block("changes.html", "head", **context),
        sections=tuple(sections),
    )


def _year(each: Changed) -> str:
    first = each.change.date.first or each.change.date.last
    return str(first[0]) if first else each.change.date.text
