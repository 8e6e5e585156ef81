"""Pages of articles, and the articles that a record rests on."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator.evidence.origins import chain
from generator.evidence.quotations import digest_of
from generator.library import Key, Library
from generator.model import Article
from generator.model.scalars import UNKNOWN
from generator.render.checkable import checkable
from generator.render.page import Page, Printed
from generator.render.quotations import STATES, attributes, quoted_from, state
from generator.render.records import record_page, record_pages
from generator.render.view import View
from generator.site import Site

SECTIONS = ("chain", "quotations", "find", "check")


def cited_articles(library: Library, key: Key) -> tuple[tuple[Key, Article], ...]:
    """Return the articles that a record cites, each once, the oldest first, those of unknown date last."""
    links = library.outgoing.get(key, ())
    keys = dict.fromkeys(link.target for link in links if link.target and link.target.type == "article")
    found = [(each, article) for each in keys for article in [library.record(each, Article)] if article]
    return tuple(sorted(found, key=by_date))


def by_date(pair: tuple[Key, Article]) -> tuple[bool, object, Key]:
    """Sort articles by date, those of unknown date last."""
    published = pair[1].published
    return (published is None, published.sort_key if published else (), pair[0])


def article_pages(library: Library, site: Site) -> Iterator[Page]:
    """Print what is known of an article, the chain that it relies on, and every sentence that cites it."""
    return record_pages(library, site, Article, _article)


def _article(view: View, key: Key, article: Article) -> Printed:
    outlet = None if article.outlet == UNKNOWN else Key("outlet", article.outlet)
    via = tuple(Key("outlet", each) for each in article.via if each != "own")
    quoted = quoted_from(view, key)
    return record_page(
        view,
        key,
        sections=SECTIONS,
        outlet=outlet,
        via=via,
        single=_single_origins(view, key, article),
        quotations=quoted,
        states=[name for name in STATES if any(each.quoted.verdict.state == name for each in quoted)],
        digest=digest_of(view.library, key.id),
        attributes=attributes,
        to_check=checkable(view, key),
        state=partial(state, view),
    )


def _single_origins(view: View, key: Key, article: Article) -> tuple[Key, ...]:
    """Return the origins that single citations of an article name, where these are not its own."""
    sources = (link.source for link in view.library.backlinks.get(key, ()))
    cited = (cite for each in sources if each.sentence for cite in each.sentence.citations if cite.article == key.id)
    own = chain(view.library, article)
    found = (chain(view.library, article, cite.via)[-1:] for cite in cited if cite.via)
    return tuple(dict.fromkeys(each[0] for each in found if each and each != own[-1:]))
