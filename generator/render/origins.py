"""How many origins stand behind a number of citations, in words: five links to one dispatch are one origin."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from markupsafe import Markup

from generator.evidence.origins import Origins, origins
from generator.library import Key
from generator.model.citation import Citation
from generator.render.environment import html
from generator.text.strings import Strings

if TYPE_CHECKING:
    from generator.render.view import View

_MOST_NAMES = 5


def told(words: Strings, name: Callable[[Key], str], found: Origins) -> str:
    """Return reports, agencies and origins as one run of words; the origins by name while they are few."""
    unknown, count = len(found.unknown), len(found.origins)
    names = ", ".join(name(key) for key in found.origins) if count <= _MOST_NAMES else ""
    parts = [words.count("origins.reports", len(found.reports))]
    parts += [words.count("origins.agencies", len(found.agencies))] if found.agencies else []
    parts += [words.count("origins.known", count) + (f" ({names})" if names else "")] if count else []
    parts += [words.count("origins.unknown", unknown)] if unknown and count else []
    parts += [words("origins.none")] if found.reports and not count else []
    return ", ".join(parts)


def banner(view: View, found: Origins, silent: Iterable[str] = ()) -> str:
    """Return what is told above a record's evidence, with the names of those of whom the articles hold nothing."""
    names = ", ".join(view.name(Key("actor", id)) for id in dict.fromkeys(silent))
    parts = [told(view.words, view.origin_name, found)] if found.reports else []
    parts += [view.words("origins.silent", names=names)] if names else []
    return f"{'; '.join(parts)}.{_closing(view, found)}" if parts else ""


def _closing(view: View, found: Origins) -> str:
    """Return the sentence that says aloud when everything goes back to one place, or to state media."""
    if len(found.reports) > 1 and len(found.origins) == 1 and not found.unknown:
        return " " + view.words("origins.all-one-state-media" if found.is_state_media else "origins.all-one")
    return " " + view.words.count("origins.state-media", len(found.origins)) if found.is_state_media else ""


def note(view: View, citations: tuple[Citation, ...]) -> Markup:
    """Return the origins behind a sentence that cites several articles, short, with the whole count on pointing."""
    if len(citations) < 2:
        return Markup()
    return view.once(("origins", *map(_sign, citations)), lambda: _note(view, citations))


def _note(view: View, citations: tuple[Citation, ...]) -> Markup:
    found, words = origins(view.library, citations), view.words
    if len(found.reports) < 2:
        return Markup()
    if not found.origins:
        short = words("origins.none")
    else:
        one = f": {view.origin_name(found.origins[0])}" if len(found.origins) == 1 else ""
        more = words("origins.and-unknown", count=len(found.unknown)) if found.unknown else ""
        short = words.count("origins.known", len(found.origins)) + one + more
    return html(' <span class="ds-origin" title="%s">%s</span>', told(words, view.origin_name, found), short)


def _sign(citation: Citation) -> tuple[str, str]:
    return citation.article, citation.via
