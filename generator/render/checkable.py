"""The articles whose quotations readers can check on a page, with a text of the article that they have at hand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.evidence.quotations import Quoted, quotations
from generator.library import Key, Library
from generator.model import Article
from generator.render.view import View


@dataclass(frozen=True, slots=True)
class Checkable:
    """An article to check: its headline, where that was seen, what it is called, and how many quotations are from it.

    What is quoted twice in the same words, from the same paragraphs, is one quotation.
    """

    key: Key
    title: str
    name: str
    count: int


def checkable(view: View, page: Key) -> tuple[Checkable, ...]:
    """Return the articles to check on the page of a record: those that it quotes, or, on its own page, the article.

    A quotation from a text that we have not seen is among them, because a reader may have it; one that we translated
    is not, because its words are ours.
    """
    found: defaultdict[Key, set[tuple[str, tuple[int, ...]]]] = defaultdict(set)
    for each in _by_page(view.library).get(page, ()):
        if each.source.language == view.site.language:
            found[each.article].add((each.quotation.text, each.at))
    cited = ((key, view.library.record(key, Article), len(quoted)) for key, quoted in found.items())
    return tuple(Checkable(key, each.title or "", _name(view, key, each), count) for key, each, count in cited if each)


def _name(view: View, key: Key, article: Article) -> str:
    return f"{view.outlet_name(article)}: {view.name(key)}"


@lru_cache(maxsize=2)
def _by_page(library: Library) -> Mapping[Key, list[Quoted]]:
    """Sort all quotations in the articles' words by the pages on which they stand."""
    found: defaultdict[Key, list[Quoted]] = defaultdict(list)
    for each in quotations(library):
        if each.verdict.state != "translated":
            for page in (each.source.key, each.article):
                found[page].append(each)
    return found
