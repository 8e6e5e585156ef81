"""What stands between quotation marks is what the cited article says, and not too much of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Span
from generator.evidence.digest import from_json
from generator.evidence.quotation import readings
from generator.evidence.quotations import Quoted, digest_of, quotations
from generator.library import Key, Library
from generator.model.rejection import quoted

MOST_WORDS, MOST_SHARE, LONGEST_RUN = 60, 0.15, 30


def quotation_failed(library: Library) -> Iterator[Diagnostic]:
    """A quotation stands in its article, word for word; quotation marks, dashes and […] are no difference.

    It is compared with the fingerprints of the article, which are kept without its text. An article of which there are
    none leaves it unchecked. What is too short for a fingerprint needs a seal, which is made from the text once.

    Codes: quotation-failed

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            „Unsere Freundschaft wird in vielen Bereichen weiter wachsen“, schrieb er. [@report-2022]

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            „Unsere Freundschaft wird in allen Bereichen weiter wachsen und gedeihen“, schrieb er. [@report-2022]
    """
    for each in quotations(library):
        if each.verdict.state == "failed":
            said = each.verdict.said
            otherwise = "quote word for word; […] stands for what is left out, [words] for what is put in"
            hint = f'the article says: "{said}"' if said else otherwise
            message = f"this quotation is not in the article {quoted(each.article.id)}"
            yield Diagnostic("quotation-failed", message, _span(library, each), hint)


def quotation_unsealed(library: Library) -> Iterator[Diagnostic]:
    """A quotation that is too short for a fingerprint, or part of a clause, has a seal that others can check.

    The text of the article lies on one disk only; the seal is made from it, and published without it.

    Codes: quotation-unsealed

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Von Waffen war „nicht die Rede“. [@report-2022]

        # seeds/captures/report-2022.txt
        Von Waffen ist darin nicht die Rede.

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Von Waffen war nicht die Rede. [@report-2022]
    """
    for each in quotations(library):
        if not each.is_sealed:
            message = "only the text on your disk shows this quotation, so that nobody else can check it"
            hint = f"seal it: dossier capture {each.article.id}"
            yield Diagnostic("quotation-unsealed", message, _span(library, each), hint)


def wrong_paragraph(library: Library) -> Iterator[Diagnostic]:
    """A quotation stands in the paragraph that its citation names.

    Paragraph 1 is the first of the article's body; the headline, subheadings and captions are not counted.

    Codes: wrong-paragraph

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            „Die Grundlage legten beide bei ihrem Treffen in Wladiwostok“, hieß es. [@report-2022, Abs. 2]

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            „Die Grundlage legten beide bei ihrem Treffen in Wladiwostok“, hieß es. [@report-2022, Abs. 3]
    """
    for each in quotations(library):
        missed = [number for number in each.verdict.paragraphs if number not in each.at]
        if each.at and missed:
            label = "Abs." if each.source.language == "de" else "para"
            where = f"paragraph {missed[0]}" if missed[0] else "the headline, a subheading or a caption"
            hint = f"write {each.article.id}, {label} {missed[0]}" if missed[0] else "leave the paragraph out"
            start, end = each.citation.start, each.citation.end
            yield Diagnostic(
                "wrong-paragraph", f"this stands in {where}", library.within(each.source, start, end), hint
            )


def translation_mark(library: Library) -> Iterator[Diagnostic]:
    """A quotation that we have translated is marked {tr}, and no other one is.

    Its words are ours, so nobody finds them in the article.

    Codes: translation-unmarked, translation-without-reason

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Er sprach von „Waffen für alle Freunde“. [@report-2024]
            Er sprach von „Waffen für alle Freunde“ {tr}. [@denial-2022]
          en: |
            He spoke of arms for all friends. [@report-2024]
            He spoke of arms for all friends. [@denial-2022]

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Er sprach von „Waffen für alle Freunde“ {tr}. [@report-2024]
            Er sprach von „Waffen für alle Freunde“. [@denial-2022]
          en: |
            He spoke of arms for all friends. [@report-2024]
            He spoke of arms for all friends. [@denial-2022]
    """
    for each in quotations(library):
        if each.source.sentence and each.is_foreign and not each.is_marked:
            message = f"the article {quoted(each.article.id)} is in another language than this text"
            hint = "write {tr} behind the closing quotation mark"
            yield Diagnostic("translation-unmarked", message, _span(library, each), hint)
        elif each.is_marked and not each.is_foreign:
            message = f"the article {quoted(each.article.id)} is in the language of this text, so nothing is translated"
            hint = "delete {tr}, or cite the article that the translation is from"
            yield Diagnostic("translation-without-reason", message, _span(library, each), hint)


def too_much_quoted(library: Library) -> Iterator[Diagnostic]:
    """At most 30 words in a row are quoted, and of an article 60 words or 15 in a hundred, whichever is more.

    A quotation proves what was said. More than that is the article itself, and belongs to those who wrote it.

    Codes: too-much-quoted, long-quotation

    Wrong:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            „Eins zwei drei vier fünf sechs sieben acht neun zehn, eins zwei drei vier fünf sechs sieben acht
              neun zehn, eins zwei drei vier fünf sechs sieben acht neun zehn und elf“ hieß es, später „zwei drei
              vier fünf sechs sieben acht neun zehn, eins zwei drei vier fünf sechs sieben acht neun zehn, eins
              zwei drei vier fünf sechs sieben acht neun zehn elf“. [@denial-2022]
          en: |
            Much was said. [@denial-2022]

    Right:
        # dossiers/actors/kim-jong-un.yml
        summary:
          de: |
            Ausführlich wurde aufgezählt, was „eins zwei drei vier“ ergibt. [@denial-2022]
          en: |
            Much was said. [@denial-2022]
    """
    spent: defaultdict[Key, dict[tuple[str, ...], None]] = defaultdict(dict)
    for each in quotations(library):
        parts = readings(each.quotation.text)[-1:] if each.verdict.state != "translated" else ()
        for part in parts[0] if parts else ():
            if len(part) > LONGEST_RUN:
                message = f"{len(part)} words in a row are quoted; at most {LONGEST_RUN} may be"
                yield Diagnostic("long-quotation", message, _span(library, each), "shorten it, or leave out with […]")
            if not any(_contains(known, part) for known in spent[each.article]):
                spent[each.article][part] = None
                allowed, total = _allowed(library, each.article), sum(map(len, spent[each.article]))
                if total > allowed >= total - len(part):
                    message = f"with this, {total} words of {quoted(each.article.id)} are quoted; {allowed} may be"
                    yield Diagnostic("too-much-quoted", message, _span(library, each), "say it in your own words")


def unreadable_digest(library: Library) -> Iterator[Diagnostic]:
    """The digest beside an article is what `dossier capture` has written, and belongs to that article.

    Nobody writes fingerprints by hand; one that was changed would let a false quotation pass.

    Codes: unreadable-digest, stray-digest

    Wrong:
        # seeds/report-2022.digest
        {"norm": 1}

        # seeds/nobody-2022.digest
        {"norm": 1}

    Right:
        # seeds/report-2022.yml
        access: full
    """
    for id, text in library.texts.digests.items():
        span = Span(f"seeds/{id}.digest")
        if not library.find(id, ("article",)):
            message, hint = f'no article has the id "{id}"', "rename it as its article was, or delete it"
            yield Diagnostic("stray-digest", message, span, hint)
            continue
        try:
            from_json(text)
        except ValueError as error:
            hint = f"write it anew: dossier capture {id}"
            yield Diagnostic("unreadable-digest", f"this digest cannot be read: {error}", span, hint)


def _span(library: Library, each: Quoted) -> Span:
    return library.within(each.source, each.quotation.start, each.quotation.end)


def _allowed(library: Library, article: Key) -> int:
    digest = digest_of(library, article.id)
    return max(MOST_WORDS, int(MOST_SHARE * digest.words)) if digest else MOST_WORDS


def _contains(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(whole)} "
