"""German and English readers get the same."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.library import Library
from generator.load import Entry
from generator.model.pairing import Unpaired, translations, unpaired
from generator.model.prose import Prose
from generator.model.walk import Localised
from generator.yamlfile import Loc, Style, YamlFile


def missing_translation(library: Library) -> Iterator[Diagnostic]:
    """Every text for readers stands in every language of the site.

    A missing one is shown in the other language and marked as such, which no reader wants to meet often.

    Codes: missing-translation

    Wrong:
        # dossiers/events/2024-06-19-treaty.yml
        title: {de: Vertrag von Pjöngjang}

    Right:
        # dossiers/events/2024-06-19-treaty.yml
        title: {de: Vertrag von Pjöngjang, en: Treaty of Pyongyang}
    """
    for entry in library.shown.values():
        for found in entry.fields:
            if isinstance(found, Localised):
                for language in library.languages:
                    if language not in found.texts:
                        name = found.loc[-1] if isinstance(found.loc[-1], str) else found.loc[-2]
                        message = f'"{name}" is missing in the language "{language}"'
                        hint = _hint(entry.file, found, library.languages, language)
                        span = entry.file.key_span(found.loc)
                        yield Diagnostic("missing-translation", message, span, hint, Severity.WARNING)


def stale_translation(library: Library) -> Iterator[Diagnostic]:
    """The sentences of a translation pair with those of the original: as many, each with the same articles.

    Where they do not, one of the two was changed alone. The original is the site's default language. Texts with a
    sentence that is uncited, cannot be read or cites what does not exist are left alone until that is mended.

    Codes: stale-translation

    Wrong:
        # dossiers/events/2024-06-19-treaty.yml
        summary:
          de: |
            In [[pyongyang]] unterzeichneten beide einen Vertrag. [@report-2024]
            Seither gilt er. [@report-2024]

    Right:
        # dossiers/events/2024-06-19-treaty.yml
        summary:
          de: |
            In [[pyongyang]] unterzeichneten beide einen Vertrag. [@report-2024]
    """
    for entry, loc, original, language, translation in _translated(library):
        parting = unpaired(original, translation)
        if parting and _is_sound(library, original) and _is_sound(library, translation):
            first, span = library.languages[0], entry.file.key_span((*loc, language))
            hint = f"bring the two into line, sentence by sentence; the original is in {first}"
            message = f'"{language}" does not pair with "{first}": {_difference(parting)}'
            yield Diagnostic("stale-translation", message, span, hint, Severity.WARNING)


def _translated(library: Library) -> Iterator[tuple[Entry, Loc, Prose, str, Prose]]:
    first = library.languages[0]
    for entry in library.shown.values():
        for found in entry.fields:
            texts = dict(found.prose) if isinstance(found, Localised) and found.prose else {}
            for original, language in translations(texts, library.languages) if texts else ():
                if original == first:
                    yield entry, found.loc, texts[first], language, texts[language]


def _is_sound(library: Library, prose: Prose) -> bool:
    cited = {cite.article for sentence in prose.sentences for cite in sentence.citations}
    is_read = all(sentence.is_supported and not sentence.problems for sentence in prose.sentences)
    return bool(prose.sentences) and is_read and all(library.find(article, ("article",)) for article in cited)


def _difference(parting: Unpaired) -> str:
    there, here = (_counted(each) for each in parting[1:])
    return f"{f'sentence {parting.sentence} cites ' if parting.sentence else ''}{there} there, {here} here"


def _counted(found: int | tuple[str, ...]) -> str:
    if isinstance(found, int):
        return f"{found} sentence{'' if found == 1 else 's'}"
    return " and ".join(found) or "nothing"


def _hint(file: YamlFile, found: Localised, languages: tuple[str, ...], language: str) -> str:
    if not found.prose:
        return f"write {{{', '.join(f'{each}: …' for each in languages)}}}"
    if file.node(found.loc).style is Style.MAPPING:
        return f'add "{language}: |" below it, and the text on the next lines'
    blocks = " and ".join(f'"{each}: |"' for each in languages)
    return f"write {blocks} below it, each with its text on the next lines"
