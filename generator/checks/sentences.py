"""Every sentence can be read, is tied to articles, and links only to the web or to pages of this site."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.library import Library
from generator.model.rejection import quoted
from generator.model.scalars import is_link_target
from generator.model.walk import Localised


def uncited_sentence(library: Library) -> Iterator[Diagnostic]:
    """Every sentence cites an article or says that it is ours.

    A reader must be able to ask of any sentence: how do you know? One sentence stands on one line, so the answer
    belongs at its end.

    Codes: uncited-sentence

    Wrong:
        # dossiers/events/2024-06-19-treaty.yml
        summary:
          de: |
            Putin reiste nach Pjöngjang.

    Right:
        # dossiers/events/2024-06-19-treaty.yml
        summary:
          de: |
            Putin reiste nach Pjöngjang. [@report-2024]
    """
    for source in library.sentences:
        sentence = source.sentence
        if sentence and not sentence.is_supported and not sentence.problems:
            hint = (
                "add its citation, such as [@article-id], or {analysis} or {background} where the sentence is ours; "
                "a line indented further continues the one above"
            )
            message = f"this sentence cites no article: {quoted(sentence.plain)}"
            yield Diagnostic("uncited-sentence", message, library.within(source, 0, len(sentence.text)), hint)


def text_after_citation(library: Library) -> Iterator[Diagnostic]:
    """Nothing follows the last citation or mark of a sentence but its full stop.

    What stands behind it would look cited and is not.

    Codes: text-after-citation

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Er antwortete [[vladimir-putin]] [@report-2022] und reiste ab.

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Er antwortete [[vladimir-putin]] und reiste ab. [@report-2022]
    """
    for source in library.sentences:
        sentence = source.sentence
        if sentence and not sentence.problems and (tail := sentence.tail):
            message = f"behind the citation stands more text: {quoted(sentence.text[slice(*tail)])}"
            hint = "begin a new line with it, and cite it there; or move the citation to the end"
            yield Diagnostic("text-after-citation", message, library.within(source, *tail), hint)


def text_without_sentence(library: Library) -> Iterator[Diagnostic]:
    """Every text holds a sentence, and not only citations, marks or the signs of a list.

    Otherwise its heading stands on the page with nothing below it.

    Codes: text-without-sentence

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            [@report-2022]

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Er antwortete [[vladimir-putin]]. [@report-2022]
    """
    for entry in library.shown.values():
        for found in entry.fields:
            for language, prose in found.prose if isinstance(found, Localised) else ():
                if not any(sentence.has_words for sentence in prose.sentences):
                    span, hint = entry.file.span((*found.loc, language)), "write a sentence, or delete the field"
                    yield Diagnostic("text-without-sentence", "this text holds no sentence", span, hint)


def unreadable_mark(library: Library) -> Iterator[Diagnostic]:
    """Mentions, citations and locators are written so that they can be read.

    What cannot be read is never guessed: a locator is one of Abs., S., Min., para, p., min with a number.

    Codes: unknown-locator, citation-without-id, empty-mention, unclosed-mention, unclosed-citation, lone-locator

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          en: |
            [[]] answered [[vladimir-putin. [@report-2022, paragraph three]
            He wrote. [@, para 3]
            He waited. [@report-2022

        # seeds/outlets/kcna.yml
        reliability:
          cites:
            - Abs. 2

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          en: |
            He answered [[vladimir-putin]]. [@report-2022, para 3]
    """
    for source in library.sentences:
        for each in source.sentence.problems if source.sentence else ():
            yield Diagnostic(each.code, each.message, library.within(source, each.start, each.end), each.hint)


def unsafe_link(library: Library) -> Iterator[Diagnostic]:
    """Links in prose lead to http or https addresses, or to a hand-written page of this site.

    An address such as javascript:… would run in the reader's browser.

    Codes: unsafe-address

    Wrong:
        # dossiers/places/pyongyang.yml
        summary:
          en: |
            See [the method](javascript:alert(1)). {background}

    Right:
        # dossiers/places/pyongyang.yml
        summary:
          en: |
            See [the method](../method.md#origins). {background}
    """
    for source in library.sentences:
        for address, start, end in source.sentence.links if source.sentence else ():
            if not is_link_target(address):
                hint = "write the whole address, starting with https:// or http://, or a page such as ../method.md"
                message = f"{quoted(address)} is no web address"
                yield Diagnostic("unsafe-address", message, library.within(source, start, end), hint)
