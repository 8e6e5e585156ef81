"""What a template sees of the library: names, links, dates and prose in the language of its tree."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeVar

from babel import Locale, UnknownLocaleError
from markupsafe import Markup

from generator.library import Key, Library
from generator.model import Article, Claim, Event, Outlet, called
from generator.model.citation import Citation
from generator.model.edtf import EdtfDate
from generator.model.scalars import UNKNOWN
from generator.render.environment import html, joined
from generator.site import Site, address, relative
from generator.text.citations import article_name, chip_text
from generator.text.dates import date_attribute, date_in_words

T = TypeVar("T")


class View:
    """The library seen from one page. It remembers which sentence anchors the page has given out already.

    What was worked out for one page and holds for others is kept: most names, links and sentences stand on several.
    """

    def __init__(self, library: Library, site: Site, path: str) -> None:
        self.library = library
        self.site = site
        self.path = path
        self.words = site.strings
        self.anchors: set[str] = set()
        self.folder = path[: path.rfind("/") + 1]
        self._kept = _kept(library, site)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what `make` returns, which is the same on every page of this tree and is made once."""
        if key not in self._kept:
            self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def text(self, texts: Mapping[str, str]) -> Markup:
        """Return a text in this tree's language; another language is marked as such."""
        language = self.language_of(texts)
        if language == self.site.language:
            return Markup.escape(texts[language])
        return html('<span lang="%s">%s</span>', language, texts[language])

    def plain(self, texts: Mapping[str, str]) -> str:
        """Return a text in this tree's language, or in the first that has it."""
        return texts[self.language_of(texts)]

    def language_of(self, texts: Mapping[str, object]) -> str:
        """Return the language in which a text is shown here."""
        return first_language(texts, self.site.fallbacks)

    def name(self, key: Key, language: str = "") -> str:
        """Return what a record is called, in this tree's language or another; a broken one is called by its id."""
        return self.once((key, language), lambda: self._name(key, language))

    def _name(self, key: Key, language: str) -> str:
        entry = self.library.entries.get(key)
        record, languages = entry.record if entry else None, (language, *self.site.fallbacks)
        if isinstance(record, Article):
            return article_name(record, languages, self.words)
        name = called(record)
        return name[first_language(name, languages)] if isinstance(name, Mapping) else str(name or key.id)

    def href(self, key: Key) -> str:
        """Return the link to a record's page."""
        return self.to(address(key))

    def to(self, path: str) -> str:
        """Return the link to another page of this tree."""
        return relative(path, self.path)

    def link(self, key: Key, label: str = "") -> Markup:
        """Return a link to a record, by its name where no label is given."""
        return self.once(
            ("link", self.folder, key, label),
            lambda: html('<a href="%s">%s</a>', self.href(key), label or self.name(key)),
        )

    def link_to(self, record_type: str, id: str) -> Markup:
        """Return a link to the record that a field names, or the id alone where there is none."""
        key = self.library.find(id, (record_type,))
        return self.link(key) if key else html('<span class="ds-mention--broken">%s</span>', id)

    def alleged(self, event: Event) -> tuple[Key, Claim] | None:
        """Return the claim that says an event happened, where that is not certain."""
        key = Key("claim", event.alleged_in or "")
        claim = self.library.record(key, Claim)
        return (key, claim) if claim else None

    def outlet_name(self, article: Article) -> str:
        """Return who published an article, or that nobody knows."""
        known = article.outlet != UNKNOWN
        return self.name(Key("outlet", article.outlet)) if known else self.words("article.outlet-unknown")

    def origin_name(self, outlet: Key) -> str:
        """Return what an outlet is called as an origin: by its name as an actor, which is in this tree's language."""
        record = self.library.record(outlet, Outlet)
        actor = Key("actor", (record.actor if record else None) or "")
        return self.name(actor if actor in self.library.entries else outlet)

    def date(self, date: EdtfDate) -> Markup:
        """Return a date in words with its precision, and for machines where HTML has a form for it."""
        words, attribute = date_in_words(date, self.site.language), date_attribute(date)
        if not attribute:
            return Markup.escape(words)
        return html('<time datetime="%s">%s</time>', attribute, words)

    def word(self, words: str, word: str) -> str:
        """Return the word of a closed list, such as an event's kind."""
        return self.words(f"{words}.{word}")

    def country(self, code: str) -> str:
        """Return the name of a country by its ISO 3166-1 code (Unicode CLDR)."""
        return str(Locale.parse(self.site.language).territories.get(code, code))

    def language_name(self, tag: str) -> str:
        """Return the name of a language by its BCP 47 tag (Unicode CLDR)."""
        try:
            return Locale.parse(tag, sep="-").get_display_name(self.site.language) or tag
        except (UnknownLocaleError, ValueError):
            return tag

    def chips(self, citations: Iterable[Citation]) -> Markup:
        """Return citations as chips that name outlet and date and lead to the article."""
        return joined(" ", (self.chip(each) for each in citations))

    def chip(self, citation: Citation) -> Markup:
        """Return one citation as a chip; an article that cannot be read is shown by its id."""
        return self.once(("chip", self.folder, citation.article, citation.locator), lambda: self._chip(citation))

    def _chip(self, citation: Citation) -> Markup:
        key = Key("article", citation.article)
        article = self.library.record(key, Article)
        text = chip_text(citation, article, self.outlet_name(article), self.words) if article else citation.article
        if key not in self.library.entries and key not in self.library.broken:
            return html('<span class="ds-cite ds-cite--broken">%s</span>', text)
        if article and article.state:
            text = f"{text} · {self.word('article-state', article.state)}"
        changed = " ds-cite--changed" if article and article.state else ""
        return html('<a class="ds-cite%s" href="%s" title="%s">%s</a>', changed, self.href(key), self.name(key), text)


@lru_cache(maxsize=2)
def _kept(library: Library, site: Site) -> dict[Hashable, Any]:
    return {}


def first_language(texts: Mapping[str, object], languages: Iterable[str]) -> str:
    """Return the first of these languages that a text has, or the first that it has at all."""
    for each in languages:
        if each in texts:
            return each
    return next(iter(texts), "")
