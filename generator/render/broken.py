"""Pages of records that cannot be read, so that a preview has somewhere to show why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from generator.library import Library
from generator.render.page import Page, Printed
from generator.site import Site, address


def broken_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print an empty page for each record whose file has an error; a published site has none."""
    for key, each in library.broken.items():
        yield Page(address(key), key.type, site.strings, partial(_broken, key.id), each.path)


def _broken(id: str) -> Printed:
    return Printed(id, "", Markup("<h1>{}</h1>").format(id))
