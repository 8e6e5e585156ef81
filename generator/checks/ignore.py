"""A record's `ignore` list silences warnings in that record, each for a written reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.library import Library
from generator.load import Entry


def without_ignored(library: Library, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Whoever ignores a warning in a record writes the reason beside it, and only while there is something to ignore.

    Without a reason the warning is silent all the same, so that the reason is all that is left to write. Errors cannot
    be ignored: they break a promise to readers.

    Codes: ignore-without-reason, idle-ignore, ignored-error

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        name: {de: Kim Jong Un}
        ignore:
          - {check: missing-translation}
          - {check: article-older-than-event, because: Die Erstausgabe erschien früher}
          - {check: uncited-sentence, because: Das weiß jeder}
        summary:
          de: |
            Er lebt in [[pyongyang]].

    Right:
        # dossiers/actors/kim-jong-un.yml
        name: {de: Kim Jong Un}
        ignore:
          - {check: missing-translation, because: Der Name ist in beiden Sprachen gleich}
    """
    listed = tuple(diagnostics)
    ignoring = [entry for entry in library.entries.values() if entry.record.ignore]
    silenced = {(entry.path, each.check) for entry in ignoring for each in entry.record.ignore}
    yield from (each for each in listed if each.is_error or (each.span.path, each.code) not in silenced)
    for entry in ignoring:
        yield from _about(entry, [each for each in listed if each.span.path == entry.path])


def _about(entry: Entry, here: list[Diagnostic]) -> Iterator[Diagnostic]:
    for index, each in enumerate(entry.record.ignore):
        span = entry.file.span(("ignore", index, "check"))
        found = [diagnostic for diagnostic in here if diagnostic.code == each.check]
        if any(diagnostic.is_error for diagnostic in found):
            message, hint = f'"{each.check}" is an error and cannot be ignored', "correct what it points at"
            yield Diagnostic("ignored-error", message, span, hint, Severity.WARNING)
        elif not found:
            message, hint = f'"{each.check}" is not found in this record any more', "delete this entry of ignore"
            yield Diagnostic("idle-ignore", message, span, hint, Severity.WARNING)
        elif each.because is None:
            message, hint = f'"{each.check}" is ignored without a reason', "add because: … with the reason"
            yield Diagnostic("ignore-without-reason", message, span, hint, Severity.WARNING)
