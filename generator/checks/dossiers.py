"""A dossier holds together."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note
from generator.library import Library
from generator.model import Dossier
from generator.site import FIXED_ANCHORS


def section_id_taken(library: Library) -> Iterator[Diagnostic]:
    """The id of a section stands once on the page of its dossier.

    It is the address that others link to. Some ids belong to parts that every dossier has, such as `timeline`.

    Codes: section-id-taken

    Wrong:
        sections:
          - id: timeline

    Right:
        sections:
          - id: the-year-2022
    """
    for key, dossier in library.of_type(Dossier):
        file = library.entries[key].file
        first: dict[str, int] = {}
        for index, section in enumerate(dossier.sections):
            span, earlier = file.span(("sections", index, "id")), first.setdefault(section.id, index)
            if section.id in FIXED_ANCHORS:
                message = f'"{section.id}" is the id of a part that every dossier has'
                yield Diagnostic("section-id-taken", message, span, "choose another id")
            elif earlier != index:
                note = Note(file.span(("sections", earlier, "id")), "the first one")
                message = f'a second section with the id "{section.id}"'
                yield Diagnostic("section-id-taken", message, span, "choose another id", notes=(note,))
