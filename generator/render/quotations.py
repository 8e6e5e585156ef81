"""Quotations on the pages: what is known of each, in a word that leads to what the word means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from markupsafe import Markup

from generator.evidence.quotations import Quoted, quotations
from generator.library import Key
from generator.model.sentence import Sentence
from generator.render.environment import html
from generator.render.view import View, first_language
from generator.site import address

STATES = ("verified", "attested", "unchecked", "translated", "failed")


class Listed(NamedTuple):
    """A quotation on the page of its article; `href` leads to where it stands, `paragraphs` are told in words."""

    quoted: Quoted
    href: str
    name: str
    paragraphs: str


def by_sentence(view: View) -> Mapping[int, tuple[Quoted, ...]]:
    """Return the quotations of each sentence, under the identity that it has in the library."""

    def group() -> Mapping[int, tuple[Quoted, ...]]:
        found: dict[int, tuple[Quoted, ...]] = {}
        for each in quotations(view.library):
            found[id(each.sentence)] = (*found.get(id(each.sentence), ()), each)
        return found

    return view.once(("quotations",), group)


def around(view: View, sentence: Sentence) -> Iterator[tuple[int, int, Markup]]:
    """Yield what goes before and behind each quotation of a sentence, and where in its text."""
    for each in by_sentence(view).get(id(sentence), ()):
        text = each.quotation.text
        if "](" not in text and text.count("*") % 2 == text.count("_") % 2 == 0:
            start, end = each.quotation.start - 1, each.quotation.end + 1
            yield start, start, html("<span %s>", attributes(each))
            yield end, end, Markup("</span>") + state(view, each)


def attributes(quoted: Quoted) -> Markup:
    """Return the attributes by which a reader's own check finds a quotation and its article."""
    classes = html('class="ds-quote ds-quote--%s"', quoted.verdict.state)
    if quoted.verdict.state == "translated":
        return classes
    at = " ".join(map(str, quoted.at))
    given = ' data-article="%s" data-quotation="%s" data-at="%s"'
    return classes + html(given, quoted.article.id, quoted.quotation.text, at)


def state(view: View, quoted: Quoted) -> Markup:
    """Return the word for what is known of a quotation; a translation has a mark of its own already."""
    name = quoted.verdict.state
    if name == "translated" and quoted.is_marked:
        return Markup()
    href = f"{view.href(quoted.article)}#quotations"
    link = '<a class="ds-state ds-state--%s" href="%s" title="%s">%s</a>'
    return html(link, name, href, view.words(f"quotation-meaning.{name}"), view.words(f"quotation-state.{name}"))


def quoted_from(view: View, article: Key) -> tuple[Listed, ...]:
    """Return the quotations from an article, each place once, in the language that its page shows here."""
    found = (each for each in quotations(view.library) if each.article == article and _is_shown(view, each))
    return tuple(_listed(view, each) for each in found)


def _is_shown(view: View, quoted: Quoted) -> bool:
    present = view.library.languages_at(quoted.source) or (quoted.source.language,)
    return quoted.source.language == first_language(dict.fromkeys(present), view.site.fallbacks)


def _listed(view: View, quoted: Quoted) -> Listed:
    key, anchor = quoted.source.key, f"#{quoted.sentence.anchor}" if quoted.source.sentence else ""
    return Listed(quoted, view.to(address(key)) + anchor, view.name(key), _paragraphs(view, quoted))


def _paragraphs(view: View, quoted: Quoted) -> str:
    numbers = quoted.verdict.paragraphs
    if not numbers:
        return ""
    if numbers == (0,):
        return view.words("quotation.headline")
    return view.words("locator.paragraph", value="–".join(map(str, numbers)))
