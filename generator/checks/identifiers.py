"""Ids are reserved for ever: what an address once led to, no other record takes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note, Span
from generator.library import Library
from generator.model import BY_NAME, RECORD_TYPES
from generator.model.rejection import quoted


def former_id_taken(library: Library) -> Iterator[Diagnostic]:
    """A former id belongs to one record alone, and no record bears it now.

    Its old address leads to the record that had it. If another one has it now, or had it too, readers who kept the
    address would end up with the wrong one.

    Codes: former-id-taken

    Wrong:
        # dossiers/actors/vladimir-putin.yml
        formerly: [kim-jong-un]

    Right:
        # dossiers/actors/vladimir-putin.yml
        formerly: [wladimir-putin]
    """
    first: dict[tuple[str, str], Span] = {}
    for key, entry in library.entries.items():
        for index, id in enumerate(entry.record.formerly):
            span = entry.file.span(("formerly", index))
            namespace = BY_NAME[key.type].namespace
            holder = _holder(library, id, namespace)
            earlier = first.setdefault((namespace, id), span)
            if holder:
                yield _taken(id, span, Note(Span(holder), "the record that bears it now"))
            elif earlier != span:
                yield _taken(id, span, Note(earlier, "the other one that had it"))


def _taken(id: str, span: Span, note: Note) -> Diagnostic:
    message = f"the former id {quoted(id)} is taken by {note.span.path}"
    return Diagnostic("former-id-taken", message, span, "delete it here, or there", notes=(note,))


def _holder(library: Library, id: str, namespace: str) -> str:
    """Return the path of the record that bears an id, sound or broken; nothing where none does."""
    key = library.find(id, tuple(each.name for each in RECORD_TYPES if each.namespace == namespace))
    found = (library.entries.get(key) or library.broken.get(key)) if key else None
    return found.path if found else ""
