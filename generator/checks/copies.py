"""No article is published with the records that cite it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.diagnostics import Diagnostic, Span
from generator.evidence.leaks import guarded, leaks
from generator.library import Library
from generator.model.rejection import quoted


def copied_text(library: Library, texts: Iterable[tuple[str, str]]) -> Iterator[Diagnostic]:
    """Nothing that is published repeats an article beyond its headline and what is quoted from it.

    An article belongs to those who wrote it. A sentence of eight words or more is recognised by its fingerprint; where
    its text lies on the disk, any eight words in a row are.

    Codes: copied-text

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Wie es mit den Plänen für einen Vertrag weitergeht, blieb an diesem Tag offen. [@report-2022]

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Über einen Vertrag stand an jenem Tag nichts fest. [@report-2022]
    """
    known = guarded(library)
    for path, text in texts:
        for start, end, article in leaks(text, known):
            hint = "say it in your own words, or put a short part of it into quotation marks"
            message = f"these words are those of the article {quoted(article)}: {quoted(text[start:end])}"
            yield Diagnostic("copied-text", message, _span(path, text, start, end), hint)


def _span(path: str, text: str, start: int, end: int) -> Span:
    first, last = text.count("\n", 0, start), text.count("\n", 0, end)
    columns = (at - (text.rfind("\n", 0, at) + 1) + 1 for at in (start, end))
    return Span(path, first + 1, next(columns), last + 1, next(columns))
