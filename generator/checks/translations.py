"""German and English readers get the same."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.library import Library
from generator.model.walk import Localised, walk
from generator.yamlfile import Style, YamlFile


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
                        hint = _hint(entry.file, found, library.languages, language)
                        span = entry.file.key_span(found.loc)
                        yield Diagnostic("missing-translation", message, span, hint, Severity.WARNING)


def _hint(file: YamlFile, found: Localised, languages: tuple[str, ...], language: str) -> str:
    if not any(found.prose):
        return f"write {{{', '.join(f'{each}: …' for each in languages)}}}"
    if file.nodes[found.loc].style is Style.MAPPING:
        return f'add "{language}: |" below it, and the text on the next lines'
    blocks = " and ".join(f'"{each}: |"' for each in languages)
    return f"write {blocks} below it, each with its text on the next lines"
