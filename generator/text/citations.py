"""Citations in words: the chip behind a sentence, the name of an article, the bibliographic line."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model import Article
from generator.model.citation import Citation
from generator.text.dates import date_short
from generator.text.strings import Strings


def chip_text(citation: Citation, article: Article, outlet: str, words: Strings) -> str:
    """Return the text of a citation chip, such as "UN · 28. März 2024 · Abs. 3"."""
    parts = [outlet, date_short(article.published, words.language) if article.published else words("article.undated")]
    if citation.locator:
        parts.append(words(f"locator.{citation.locator.label}", value=citation.locator.value))
    return " · ".join(parts)


def article_name(article: Article, languages: Sequence[str], words: Strings) -> str:
    """Return what an article is called: its headline where it was seen, otherwise our description."""
    if article.title:
        return article.title
    texts = article.description or {}
    return next(
        (texts[each] for each in languages if each in texts), next(iter(texts.values()), words("article.nameless"))
    )
