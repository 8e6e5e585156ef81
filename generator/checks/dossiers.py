"""A dossier holds together."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note, Severity
from generator.library import Library
from generator.model import Dossier
from generator.site import FIXED_ANCHORS
from generator.yamlfile import YamlFile

# What makes a dossier more than an article; figures and terms are for those that have some.
KEY_PARTS = ("who", "timeline", "disputed", "unknowns")


def section_id_taken(library: Library) -> Iterator[Diagnostic]:
    """The id of a section stands once on the page of its dossier.

    It is the address that others link to. Some ids belong to parts that every dossier has, such as `timeline`.

    Codes: section-id-taken

    Wrong:
        # dossiers/treaty.yml
        sections:
          - id: timeline
            title: {de: Die Vorgeschichte, en: What came before}
            text:
              de: Beide grüßten einander 2022. [@report-2022]
              en: The two exchanged greetings in 2022. [@report-2022]

    Right:
        # dossiers/treaty.yml
        sections:
          - id: before-the-treaty
            title: {de: Die Vorgeschichte, en: What came before}
            text:
              de: Beide grüßten einander 2022. [@report-2022]
              en: The two exchanged greetings in 2022. [@report-2022]
    """
    for key, dossier in library.of_type(Dossier):
        first: dict[str, int] = {}
        for index, section in enumerate(dossier.sections):
            earlier = first.setdefault(section.id, index)
            if section.id in FIXED_ANCHORS or earlier != index:
                yield _taken(library.entries[key].file, section.id, index, earlier)


def _taken(file: YamlFile, id: str, index: int, earlier: int) -> Diagnostic:
    span = file.span(("sections", index, "id"))
    if id in FIXED_ANCHORS:
        message = f'"{id}" is the id of a part that every dossier has'
        return Diagnostic("section-id-taken", message, span, "choose another id")
    note = Note(file.span(("sections", earlier, "id")), "the first one")
    message = f'a second section with the id "{id}"'
    return Diagnostic("section-id-taken", message, span, "choose another id", notes=(note,))


def missing_part(library: Library) -> Iterator[Diagnostic]:
    """A dossier says who appears in it, what happened when, what is disputed and what nobody knows.

    These parts set it apart from an article. Where one of them has nothing to say, ignore the warning and write why:
    that nothing is disputed is news as well.

    Codes: missing-part

    Wrong:
        # dossiers/treaty.yml
        unknowns: []

    Right:
        # dossiers/treaty.yml
        unknowns:
          - question: {de: "Gibt es Zusätze?", en: "Are there annexes?"}
            checked: 2024-07-01
            settled_by: {de: Eine Veröffentlichung, en: A publication}
    """
    for key, dossier in library.of_type(Dossier):
        entry = library.entries[key]
        missing = [part for part in KEY_PARTS if not getattr(dossier, part) and part not in entry.unread]
        if missing:
            message = f"this dossier lacks {', '.join(missing)}"
            hint = f"add {missing[0]}: …, or ignore this warning with the reason"
            yield Diagnostic("missing-part", message, entry.file.first_key(()), hint, Severity.WARNING)
