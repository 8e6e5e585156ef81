"""What the pages of all record types have in common: head, facts, sections, and what leads there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import partial
from typing import Any, TypeVar

from generator.library import Key, Library
from generator.model import CommonFields
from generator.model.prose import Prose
from generator.render.backlinks import quoting, referring
from generator.render.changes import changes_by_record
from generator.render.environment import Blocks
from generator.render.findable import marks
from generator.render.page import Page, Printed, Section, sections_from, sections_of
from generator.render.prose import prose_html, sentence_alone
from generator.render.view import View
from generator.site import Site, address

BACKLINKS = ("changes", "references", "mentions")


RecordT = TypeVar("RecordT", bound=CommonFields)


def record_pages(
    library: Library, site: Site, model: type[RecordT], draw: Callable[[View, Key, RecordT], Printed]
) -> Iterator[Page]:
    """Yield a page for each record of one class; `draw` prints it, seen from its own address."""
    for key, record in library.of_type(model):
        printing = partial(_draw, library, site, key, record, draw)
        yield Page(address(key), key.type, site.strings, printing, library.entries[key].path)


def _draw(
    library: Library, site: Site, key: Key, record: RecordT, draw: Callable[[View, Key, RecordT], Printed]
) -> Printed:
    return draw(View(library, site, address(key)), key, record)


def record_page(
    view: View,
    key: Key,
    *,
    sections: Iterable[str | Section],
    title: str = "",
    shown: Collection[str] = (),
    **context: Any,
) -> Printed:
    """Print a record with blocks of `<type>.html`; `shown` are backlinks that a section shows itself."""
    entry = view.library.entries[key]
    context |= {"view": view, "t": view.words, "record": entry.record, "prose": partial(prose_html, view)}
    leading = {
        "changes_here": changes_by_record(view.library).get(key, ()),
        "references_here": referring(view, key, shown=(*shown, "changes")),
        "mentions_here": quoting(view, key),
    }
    blocks = Blocks(f"{key.type}.html", context)
    head, facts = blocks("head"), blocks("facts")
    own = tuple(sections_from(blocks, key.type, sections, view.words))
    description = _description(view, entry.record)
    return Printed(
        title=title or view.name(key),
        description=description,
        head=head,
        sections=(*own, *sections_of("backlinks", BACKLINKS, context | leading)),
        facts=facts,
        marks=marks(view, key, description),
    )


def _description(view: View, record: object) -> str:
    """Return the first sentence of a record, for search results and previews."""
    texts: dict[str, Prose] = getattr(record, "summary", None) or getattr(record, "answer", None) or {}
    language = view.language_of(texts)
    sentences = texts[language].sentences if texts else ()
    return " ".join(sentence_alone(view, sentences[0], language).striptags().split()) if sentences else ""
