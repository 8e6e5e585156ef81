"""Pages of figures, and the drawings of them that other pages show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.library import Key, Library
from generator.model import Figure
from generator.render.articles import cited_articles
from generator.render.drawing import Draw, Drawing, Sign
from generator.render.key import key_of
from generator.render.lines import draw_lines
from generator.render.page import Page, Printed
from generator.render.points import Reading, readings
from generator.render.records import record_page, record_pages
from generator.render.rows import draw_bars, draw_ranges
from generator.render.view import View
from generator.site import Site

CHARTS: Mapping[str, Draw] = {"lines": draw_lines, "bars": draw_bars, "ranges": draw_ranges}
SECTIONS = ("drawn", "numbers", "articles")


@dataclass(frozen=True)
class Shown:
    """A figure as it is shown: the drawing, the key to it, and the same numbers as a table."""

    key: Key
    record: Figure
    readings: tuple[Reading, ...]
    drawing: Drawing
    signs: tuple[Sign, ...]
    description: str


def figure_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what is counted, the drawing, and each number with who said it, when, and the articles that say so."""
    return record_pages(library, site, Figure, _figure)


def _figure(view: View, key: Key, figure: Figure) -> Printed:
    found = shown_figure(view, key, figure)
    articles = cited_articles(view.library, key)
    page = record_page(view, key, sections=SECTIONS, figure=found, articles=articles)
    return replace(page, description=f"{view.plain(figure.title)}. {found.description}")


def shown_figure(view: View, key: Key, figure: Figure) -> Shown:
    """Return a figure with its drawing; words in it are in the language of the tree."""
    found = readings(view, figure)
    drawing = CHARTS.get(figure.chart, draw_ranges)(found, view.words)
    signs = key_of(figure.chart, found, view.words)
    return Shown(key, figure, found, drawing, signs, _description(view, figure, found))


def _description(view: View, figure: Figure, found: tuple[Reading, ...]) -> str:
    """Say in a sentence what the drawing shows, for those who cannot see it; the numbers stand in the table."""
    parties = ", ".join(dict.fromkeys(each.who for each in found))
    count = view.words.count("figure.numbers-count", len(found))
    return view.words("figure.about", numbers=count, unit=view.plain(figure.unit), parties=parties)
