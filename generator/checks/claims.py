"""Who says what about a claim, and when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Note, Severity
from generator.library import Key, Library
from generator.model import Claim, Dossier
from generator.model.claim import DENYING, SILENT, SUPPORTING


def position_without_source(library: Library) -> Iterator[Diagnostic]:
    """A position says when it was taken and which articles say so.

    Only then can a reader see who changed his mind, and check it.

    Codes: position-without-date, position-without-cites

    Wrong:
        # dossiers/claims/treaty-plan.yml
        positions:
          - by: russia
            stance: denies
            text: {de: Es gibt keinen Plan, en: There is no plan}

    Right:
        # dossiers/claims/treaty-plan.yml
        positions:
          - by: russia
            stance: denies
            date: 2022-08-20
            text: {de: Es gibt keinen Plan, en: There is no plan}
            cites:
              - denial-2022
    """
    for key, claim in library.of_type(Claim):
        for index, position in enumerate(claim.positions):
            if position.stance == SILENT or (position.date and position.cites):
                continue
            span = library.entries[key].file.first_key(("positions", index))
            if not position.date:
                hint = "add date: … with the day it was said; for silence, write stance: silent and checked: …"
                yield Diagnostic("position-without-date", f'"{position.by}" has no date', span, hint)
            if not position.cites:
                hint = "add cites: and below it the articles that say so, each behind a dash"
                yield Diagnostic("position-without-cites", f'"{position.by}" has no article', span, hint)


_NEEDED = {"reported": SUPPORTING, "disputed": DENYING, "refuted": DENYING}


def status_without_position(library: Library) -> Iterator[Diagnostic]:
    """What a claim's status says is borne out by a position: somebody denies what is called disputed or refuted.

    Otherwise the page says one thing in its heading and another in the list of who says what. Where the other side has
    not been found yet, the claim is reported or open.

    Codes: status-without-position

    Wrong:
        # dossiers/claims/treaty-plan.yml
        status: disputed
        positions:
          - by: kcna
            stance: asserts
            date: 2022-08
            text: {de: Ein Vertrag ist geplant, en: A treaty is planned}
            cites: [report-2022]

    Right:
        # dossiers/claims/treaty-plan.yml
        status: reported
        positions:
          - by: kcna
            stance: asserts
            date: 2022-08
            text: {de: Ein Vertrag ist geplant, en: A treaty is planned}
            cites: [report-2022]
    """
    for key, claim in library.of_type(Claim):
        needed = _NEEDED.get(claim.status, ())
        if needed and not any(position.stance in needed for position in claim.positions):
            message = f'"{claim.status}", but no position {" or ".join(needed)} it'
            hint = f"add a position with stance: {needed[0]}, or set another status, such as {_instead(claim)}"
            yield Diagnostic(
                "status-without-position", message, library.entries[key].file.span(("status",)), hint, Severity.WARNING
            )


def _instead(claim: Claim) -> str:
    return "reported" if any(position.stance in SUPPORTING for position in claim.positions) else "open"


def silence_without_check(library: Library) -> Iterator[Diagnostic]:
    """A silent position says when an editor last looked for a statement.

    Nobody can cite a silence, but a reader must know how old it is.

    Codes: silence-without-check

    Wrong:
        # dossiers/claims/treaty-plan.yml
        status: open
        positions:
          - by: russia
            stance: silent
            text: {de: Moskau schweigt dazu, en: Moscow says nothing about it}

    Right:
        # dossiers/claims/treaty-plan.yml
        status: open
        positions:
          - by: russia
            stance: silent
            checked: 2024-07-01
            text: {de: Moskau schweigt dazu, en: Moscow says nothing about it}
    """
    for key, claim in library.of_type(Claim):
        for index, position in enumerate(claim.positions):
            if position.stance == SILENT and not position.checked:
                span = library.entries[key].file.first_key(("positions", index))
                hint = "add checked: … with the day on which an editor last looked for a statement"
                message = f'nothing says when the silence of "{position.by}" was checked'
                yield Diagnostic("silence-without-check", message, span, hint)


class _Sides(NamedTuple):
    """The articles of each side of a disputed claim; those that both cite belong to none."""

    key: Key
    supporting: frozenset[str]
    denying: frozenset[str]

    def one_sided(self, cited: frozenset[str]) -> frozenset[str]:
        """Return the other side's articles where all that is cited is of one side, and some of that side alone."""
        for own, other in ((self.supporting, self.denying), (self.denying, self.supporting)):
            if cited <= own and cited - other:
                return other - own
        return frozenset()


def disputed_as_fact(library: Library) -> Iterator[Diagnostic]:
    """No answer or key point states as a fact what is disputed.

    A sentence that cites the articles of one side alone tells half of the story: mention the claim, or cite the other
    side too. An article that both sides cite counts for neither, and a sentence that also cites other articles is
    left alone.

    Codes: disputed-as-fact

    Wrong:
        # dossiers/treaty.yml
        answer:
          de: |
            Der Vertrag war schon 2022 geplant. [@report-2022]
          en: |
            The treaty was already planned in 2022. [@report-2022]

    Right:
        # dossiers/treaty.yml
        answer:
          de: |
            Ob er schon 2022 geplant war, ist [[treaty-plan|strittig]]. [@report-2022]
          en: |
            Whether it was planned in 2022 is [[treaty-plan|disputed]]. [@report-2022]
    """
    claims = _by_article(library)
    for source in chain.from_iterable(library.sentences_of[key] for key, _ in library.of_type(Dossier)):
        if source.loc[0] in {"answer", "key_points"} and source.sentence:
            cited = frozenset(each.article for each in source.sentence.citations)
            mentioned = {each.to for each in source.sentence.mentions}
            for sides in claims.get(min(cited, default=""), ()):
                missing = sides.one_sided(cited) if sides.key.id not in mentioned else None
                if missing:
                    note = Note(library.entries[sides.key].file.span(("status",)), "the claim")
                    message = f'only one side of the disputed claim "{sides.key.id}"'
                    hint = f"mention it, [[{sides.key.id}]], or cite the other side too, such as [@{min(missing)}]"
                    span = library.within(source, 0, len(source.sentence.text))
                    yield Diagnostic("disputed-as-fact", message, span, hint, Severity.WARNING, (note,))


def _by_article(library: Library) -> Mapping[str, list[_Sides]]:
    """Return the disputed claims by each article of their sides; any that a one-sided sentence cites leads there."""
    found: defaultdict[str, list[_Sides]] = defaultdict(list)
    for key, claim in library.of_type(Claim):
        if claim.status == "disputed":
            sides = _Sides(key, _articles(claim, SUPPORTING), _articles(claim, DENYING))
            for article in sides.supporting | sides.denying:
                found[article].append(sides)
    return found


def _articles(claim: Claim, stances: tuple[str, ...]) -> frozenset[str]:
    return frozenset(
        cite.article for position in claim.positions if position.stance in stances for cite in position.cites
    )
