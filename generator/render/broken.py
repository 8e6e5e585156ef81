"""Pages of records that cannot be read, so that a preview has somewhere to show why."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from markupsafe import Markup

from generator.library import Library
from generator.model import BY_NAME
from generator.render.page import Page, Printed
from generator.site import Site, address


def broken_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print an empty page for each record whose file has an error; a published site has none.

    Where records share a page, that one is there without them.
    """
    for key, each in library.broken.items():
        if not BY_NAME[key.type].page:
            yield Page(address(key), key.type, site.strings, partial(_broken, key.id), each.path)


def _broken(id: str) -> Printed:
    return Printed(id, "", Markup("<h1>{}</h1>").format(id))
