"""One thing has one record, and one id for ever: what an address once led to, no other record takes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note, Severity, Span
from generator.library import Library
from generator.load import Entry
from generator.model import BY_NAME, RECORD_TYPES
from generator.model.rejection import quoted
from generator.model.scalars import UNKNOWN


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


# What tells a record from all others of its type
_NAMED_BY = {
    "article": ("url",),
    "claim": ("statement",),
    "dossier": ("title",),
    "event": ("title", "date"),
    "figure": ("title",),
    "outlet": ("name", "country"),
}


def same_as_another(library: Library) -> Iterator[Diagnostic]:
    """No two records of a type have the same name; two events differ in title or date, two articles in address.

    Mostly one is a copy that was never finished, or somebody has written what was there already.

    Codes: same-as-another

    Wrong:
        # dossiers/actors/mongolia.yml
        name: {de: Wladimir Putin, en: Vladimir Putin}
        kind: state

    Right:
        # dossiers/actors/mongolia.yml
        name: {de: Mongolei, en: Mongolia}
        kind: state
    """
    first: dict[tuple[object, ...], Entry] = {}
    for key, entry in library.entries.items():
        fields = _NAMED_BY.get(key.type, ("name",))
        named = [getattr(entry.record, field, None) for field in fields]
        if named[0] in (None, UNKNOWN):
            continue
        other = first.setdefault((key.type, *map(str, named)), entry)
        if other is not entry:
            span, there = (each.file.span((fields[0],)) for each in (entry, other))
            message, hint = (
                f"another {key.type} has the same {fields[0]}",
                "name what this record is about, or delete it",
            )
            yield Diagnostic("same-as-another", message, span, hint, Severity.WARNING, (Note(there, "the other one"),))


def _taken(id: str, span: Span, note: Note) -> Diagnostic:
    message = f"the former id {quoted(id)} is taken by {note.span.path}"
    return Diagnostic("former-id-taken", message, span, "delete it here, or there", notes=(note,))


def _holder(library: Library, id: str, namespace: str) -> str:
    """Return the path of the record that bears an id, sound or broken; nothing where none does."""
    key = library.find(id, tuple(each.name for each in RECORD_TYPES if each.namespace == namespace))
    found = (library.entries.get(key) or library.broken.get(key)) if key else None
    return found.path if found else ""
