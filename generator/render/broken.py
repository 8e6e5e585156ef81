"""Pages of records that cannot be read, so that a preview has somewhere to show why."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup

from generator.library import Library
from generator.render.page import Page
from generator.site import Site, address


def broken_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print an empty page for each record whose file has an error; a published site has none."""
    for key, each in library.broken.items():
        head = Markup("<h1>{}</h1>").format(key.id)
        yield Page(address(key), key.type, key.id, "", head, (), source=each.path, words=site.strings)
