"""What the pages of all record types have in common: head, facts, sections, and what leads there."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import partial
from typing import Any

from generator.library import Key
from generator.model.prose import Prose
from generator.render.backlinks import quoting, referring
from generator.render.environment import block
from generator.render.page import Page, Section, sections_of
from generator.render.prose import prose_html, sentence_alone
from generator.render.view import View

BACKLINKS = ("references", "mentions")


def record_page(
    view: View,
    key: Key,
    *,
    sections: Iterable[str | Section],
    title: str = "",
    shown: Collection[str] = (),
    **context: Any,
) -> Page:
    """Print the page of a record with blocks of `<type>.html`; `shown` are backlinks that a section shows itself."""
    entry, template = view.library.entries[key], f"{key.type}.html"
    context |= {"view": view, "t": view.words, "record": entry.record, "prose": partial(prose_html, view)}
    leading = {"references_here": referring(view, key, shown=shown), "mentions_here": quoting(view, key)}
    head, facts = block(template, "head", **context), block(template, "facts", **context)
    own = tuple(sections_of(key.type, sections, context))
    return Page(
        path=view.path,
        kind=key.type,
        title=title or view.name(key),
        description=_description(view, entry.record),
        head=head,
        facts=facts,
        sections=(*own, *sections_of("backlinks", BACKLINKS, context | leading)),
        source=entry.path,
        words=view.words,
    )


def _description(view: View, record: object) -> str:
    """Return the first sentence of a record, for search results and previews."""
    texts: dict[str, Prose] = getattr(record, "summary", None) or getattr(record, "answer", None) or {}
    language = view.language_of(texts)
    sentences = texts[language].sentences if texts else ()
    return " ".join(sentence_alone(view, sentences[0], language).striptags().split()) if sentences else ""
