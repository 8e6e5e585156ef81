"""Pages of claims."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.evidence.origins import origins
from generator.library import MENTIONABLE, Key, Library
from generator.model import Claim
from generator.model.claim import DENYING, SUPPORTING
from generator.render.origins import banner
from generator.render.page import Page, Printed
from generator.render.positions import evidence, history, sides, silent
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site

SECTIONS = ("positions", "evidence", "history", "about")


def claim_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print a statement, its status, who says what about it, what speaks for and against it, and how that changed."""
    return record_pages(library, site, Claim, _claim)


def _claim(view: View, key: Key, claim: Claim) -> Printed:
    columns = sides(claim)
    about = (view.library.find(id, MENTIONABLE) for id in claim.about)
    page = record_page(
        view,
        key,
        sections=SECTIONS,
        sides=columns,
        banners=(
            banner(view, origins(view.library, claim.cites(SUPPORTING)), silent(claim)),
            banner(view, origins(view.library, claim.cites(DENYING))),
        ),
        evidence=tuple((each.name, evidence(view.library, each.positions)) for each in columns[:2]),
        history=history(claim),
        meaning=view.words.words.get(f"claim-status-meaning.{claim.status}", ""),
        about=_noted(view, (each for each in about if each)),
    )
    return replace(page, description=f"{view.words('claim.kicker')}, {view.word('claim-status', claim.status)}")


def _noted(view: View, keys: Iterable[Key]) -> tuple[tuple[Key, str], ...]:
    """Return records, each once, with what kind of record they are."""
    return tuple((key, view.words.words.get(f"{key.type}.kicker", "")) for key in dict.fromkeys(keys))
