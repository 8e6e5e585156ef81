"""What a claim or sentence rests on in the end: chains that lead somewhere, origins that are counted once."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Note, Severity
from generator.evidence.origins import origins
from generator.library import Library
from generator.model import Article, Claim
from generator.model.claim import SUPPORTING


def circular_chain(library: Library) -> Iterator[Diagnostic]:
    """A chain of `via` names each outlet once, and never the one that published the article.

    Nobody is the source of himself: a chain that comes back to where it began has no origin.

    Codes: circular-chain

    Wrong:
        # seeds/report-2022.yml
        outlet: dpa
        via: [kcna, dpa]

    Right:
        # seeds/report-2022.yml
        outlet: dpa
        via: [kcna]
    """
    for key, article in library.of_type(Article):
        for index, each in enumerate(article.via):
            if each in (article.outlet, *article.via[:index]):
                span, hint = library.entries[key].file.span(("via", index)), "name each outlet once, the origin last"
                if article.via == (article.outlet,):
                    hint = "write [own] for own reporting"
                yield Diagnostic("circular-chain", f'the chain comes back to "{each}"', span, hint)


def too_few_origins(library: Library) -> Iterator[Diagnostic]:
    """What is called confirmed rests on two known origins, over the positions that assert or confirm it.

    Five outlets that print one dispatch are one origin. Who says so in the end stands in the `via` of an article.

    Codes: too-few-origins

    Wrong:
        # dossiers/claims/treaty-plan.yml
        status: confirmed

    Right:
        # dossiers/claims/treaty-plan.yml
        status: reported
    """
    for key, claim in library.of_type(Claim):
        known = [each.id for each in origins(library, claim.cites(SUPPORTING)).origins]
        if claim.status == "confirmed" and len(known) < 2:
            count = f"one origin ({known[0]}), not two" if known else "no known origin"
            hint = "add an article of another origin, or set status: reported"
            span = library.entries[key].file.span(("status",))
            yield Diagnostic("too-few-origins", f'"confirmed" rests on {count}', span, hint)


def article_changed(library: Library) -> Iterator[Diagnostic]:
    """No sentence or position rests on an article that its outlet has corrected or withdrawn, without a second look.

    What the article said when the sentence was written may be what was wrong. Whoever has read it again writes down in
    `ignore` that the sentence still holds.

    Codes: article-changed

    Wrong:
        # seeds/report-2022.yml
        state: corrected

    Right:
        # seeds/report-2022.yml
        access: full
    """
    for link in library.links:
        article = library.record(link.target, Article) if link.target and link.label == "cited" else None
        if article and link.target and article.state in {"corrected", "retracted"}:
            message = f'"{link.to}" was {article.state} by its outlet'
            hint = "read it again: correct the sentence, cite another article, or ignore this with the reason"
            note = Note(library.entries[link.target].file.span(("state",)), "it says so here")
            yield Diagnostic("article-changed", message, library.span(link), hint, Severity.WARNING, (note,))
