"""Every record has its place among the others."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity, Span
from generator.library import Library

_HOW_TO_REFER = {
    "article": "cite it in a sentence: [@{id}]",
    "outlet": "name it in the outlet or via of an article",
    "event": "mention it, or let a dossier list it in its timeline",
    "claim": "mention it, or list it in the disputed of a dossier",
    "figure": "list it in the figures of a dossier",
    "series": "name it in the series of its events",
    "term": "mention it, or list it in the terms of a dossier",
}


def unreferenced_record(library: Library) -> Iterator[Diagnostic]:
    """Some other record refers to each record, dossiers and changes excepted.

    Nobody finds a page to which nothing leads, and an article that no sentence cites proves nothing. While a record
    cannot be read in full, nothing is reported, because it may be the one that refers to others.

    Codes: unreferenced-record

    Wrong:
        # dossiers/actors/mongolia.yml
        name: {de: Mongolei, en: Mongolia}
        kind: state

    Right:
        # dossiers/actors/mongolia.yml
        name: {de: Mongolei, en: Mongolia}
        kind: state

        # dossiers/treaty.yml
        who: [vladimir-putin, kim-jong-un, mongolia]
    """
    if library.broken or any(entry.unread for entry in library.entries.values()):
        return
    for key in library.unreferenced:
        hint = _HOW_TO_REFER.get(key.type, "mention it in a text: [[{id}]]").format(id=key.id)
        message = f"no other record refers to this {key.type}"
        span = Span(library.entries[key].path)
        yield Diagnostic("unreferenced-record", message, span, hint, Severity.WARNING)


def self_reference(library: Library) -> Iterator[Diagnostic]:
    """No field of a record names the record itself.

    An event is not related to itself, and nobody has a relation with himself: another id was meant.

    Codes: self-reference

    Wrong:
        # dossiers/events/2022-08-15-letters.yml
        related: [2022-08-15-letters]

    Right:
        # dossiers/events/2022-08-15-letters.yml
        related: [2024-06-19-treaty]
    """
    for link in library.links:
        if link.source.sentence is None and link.target == link.source.key:
            message = f'"{link.source.loc[0]}" names this {link.source.key.type} itself'
            hint = "write the id that is meant, or delete it"
            yield Diagnostic("self-reference", message, library.span(link), hint)
