"""The addresses that records had under former ids: each leads on to where the record is now."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.library import Key, Library
from generator.model import BY_NAME
from generator.render.environment import template
from generator.render.view import View
from generator.site import File, Site, address


def redirects(library: Library, site: Site) -> Iterator[File]:
    """Print for each former id a small page at the old address, which works without JavaScript and from `file://`."""
    for path, key in moved(library):
        yield File(path, partial(_redirect, library, site, path, key))


def moved(library: Library) -> Iterator[tuple[str, Key]]:
    """Yield each former address with the record that was there, except where another record is there now.

    What shares its page with others has its former ids as anchors there.
    """
    for key, entry in library.entries.items():
        for id in () if BY_NAME[key.type].page else entry.record.formerly:
            former = Key(key.type, id)
            if former not in library.entries and former not in library.broken:
                yield address(former), key


def _redirect(library: Library, site: Site, path: str, key: Key) -> str:
    view = View(library, site, path)
    canonical = f"{site.url}{site.language}/{address(key)}" if site.url else ""
    return template("redirect.html").render(
        view=view, t=view.words, site=site, name=view.name(key), href=view.href(key), canonical=canonical
    )
