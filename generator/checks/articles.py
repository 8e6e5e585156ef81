"""A citation record lets a reader find the article."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.library import Library
from generator.model import Article


def article_without_address(library: Library) -> Iterator[Diagnostic]:
    """An article has an address, an archived copy, or says that its address is unknown.

    Codes: article-without-address

    Wrong:
        # seeds/interview-2024.yml
        outlet: dpa
        published: 2024
        language: de
        title: Kim im Interview

    Right:
        # seeds/interview-2024.yml
        outlet: dpa
        published: 2024
        language: de
        title: Kim im Interview
        url: unknown
    """
    for key, _ in library.of_type(Article):
        entry = library.entries[key]
        if entry.keys.isdisjoint({"url", "archived"}):
            span = entry.file.first_key(())
            hint = "add url: https://… or archived: https://…; where neither is known, url: unknown"
            yield Diagnostic(
                "article-without-address", "neither url nor archived says where the article is", span, hint
            )


def article_without_name(library: Library) -> Iterator[Diagnostic]:
    """An article has its headline word for word, or a description in our own words, and not both.

    A headline that nobody has seen is never printed as one.

    Codes: article-without-name

    Wrong:
        # seeds/report-2022.yml
        title: Grüße aus Pjöngjang
        description: {de: Meldung über die Grüße, en: Dispatch on the greetings}

    Right:
        # seeds/report-2022.yml
        title: Grüße aus Pjöngjang
    """
    for key, _ in library.of_type(Article):
        entry = library.entries[key]
        file = entry.file
        if ("title" in entry.keys) == ("description" in entry.keys):
            if "title" in entry.keys:
                message = "both title and description"
                hint = "keep title if you have seen the headline word for word, otherwise description"
                span = file.key_span(("description",))
            else:
                message = "neither title nor description"
                hint = "add title: … if you have seen the headline word for word, otherwise description: …"
                span = file.first_key(())
            yield Diagnostic("article-without-name", message, span, hint)


def own_not_alone(library: Library) -> Iterator[Diagnostic]:
    """`own` stands alone in `via`: own reporting has no further chain.

    Codes: own-not-alone

    Wrong:
        # seeds/report-2022.yml
        via: [kcna, own]

    Right:
        # seeds/report-2022.yml
        via: [own]
    """
    for key, article in library.of_type(Article):
        if "own" in article.via and len(article.via) > 1:
            span = library.entries[key].file.span(("via", article.via.index("own")))
            hint = "write [own] for own reporting, or the chain of outlets without it"
            yield Diagnostic("own-not-alone", '"own" beside other outlets', span, hint)
