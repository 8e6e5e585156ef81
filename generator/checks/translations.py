"""German and English readers get the same."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.library import Library
from generator.model.walk import Localised, walk


def missing_translation(library: Library) -> Iterator[Diagnostic]:
    """Every text for readers stands in every language of the site.

    A missing one is shown in the other language and marked as such, which no reader wants to meet often.

    Codes: missing-translation

    Wrong:
        title: {de: Gipfel in Wladiwostok}

    Right:
        title: {de: Gipfel in Wladiwostok, en: Summit in Vladivostok}
    """
    for entry in library.entries.values():
        for found in walk(entry.record):
            if isinstance(found, Localised):
                for language in library.languages:
                    if language not in found.texts:
                        name = found.loc[-1] if isinstance(found.loc[-1], str) else found.loc[-2]
                        message = f'"{name}" is missing in the language "{language}"'
                        hint = f"add {language}: … below it"
                        span = entry.file.key_span(found.loc)
                        yield Diagnostic("missing-translation", message, span, hint, Severity.WARNING)
