"""A saved page, or text as it was copied -> the text of the article, with a blank line between its blocks.

Nothing that a page names is fetched, and nothing in it runs: it is read as a text with marks in it.
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

import regex

from generator.desk.gates import Refusal
from generator.evidence.normalise import words
from generator.evidence.split import pieces

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BEGINNING = 2000
_TAGS = "html|head|body|meta|title|link|script|main|article|section|header|nav|div|h[1-6]|p|br|span|a|ul|table|img"
_IS_PAGE = regex.compile(rf"<!doctype\s+html|<(?:{_TAGS})(?:\s[^<>]*)?/?>", regex.IGNORECASE)
_CHARSET = regex.compile(rb"<meta[^<>]*charset\s*=\s*[\"']?([\w-]+)", regex.IGNORECASE)
_BYTE_ORDER_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WHERE_NONE_IS_NAMED = "windows-1252"
_EMPTY_LINE = regex.compile(r"(?:<br\s*/?>\s*){2,}", regex.IGNORECASE)
_BLOCKS = frozenset({"head", "p", "quote", "list", "item", "code"})
_HEADLINES = ("//article//h1", "//main//h1", "//h1")

_NOT_TEXT = Refusal("this is no text in UTF-8", "save the article as a web page (HTML only), or as plain text in UTF-8")
_NO_ARTICLE = Refusal(
    "no article was found in this page", "copy its text, from the headline to the last paragraph, into a plain file"
)


def read(source: bytes) -> tuple[str, tuple[Refusal, ...]]:
    """Return the text of an article, whether it comes as HTML or plain, or why there is none."""
    text = _decoded(source)
    if text is None:
        return "", (_NOT_TEXT,)
    is_page = bool(_IS_PAGE.search(text[:_BEGINNING]))
    blocks = _in_page(text) if is_page else [each for each in pieces(text) if each]
    if is_page and not blocks:
        return "", (_NO_ARTICLE,)
    return "".join(f"{block}\n\n" for block in blocks)[:-1], ()


def _decoded(source: bytes) -> str | None:
    """Return the characters of a file: pages may name their encoding, plain text is UTF-8."""
    named = _CHARSET.search(source[:_BEGINNING])
    is_page = bool(_IS_PAGE.search(source[:_BEGINNING].decode("latin-1")))
    marked = next((name for mark, name in _BYTE_ORDER_MARKS if source.startswith(mark)), "utf-8")
    as_page = [named[1].decode()] if named else []
    for encoding in (marked, *([*as_page, _WHERE_NONE_IS_NAMED] if is_page else [])):
        try:
            text = source.decode(encoding)
            text.encode()  # some encodings can name characters that no file may hold
        except (UnicodeError, LookupError):
            continue
        return None if "\0" in text else text
    return None


def _in_page(page: str) -> list[str]:
    """Return headline, paragraphs and subheadings, without what surrounds them on a page."""
    import trafilatura  # noqa: PLC0415  # slow to import, and no other command needs it

    tree = trafilatura.load_html(_EMPTY_LINE.sub("</p><p>", page))
    if tree is None:
        return []
    headline = " ".join(_headline(tree).split())
    document = trafilatura.bare_extraction(tree, include_comments=False, include_tables=False)
    body = getattr(document, "body", None)
    blocks = [each for each in pieces(_text(body)) if words(each)] if body is not None else []
    return [headline, *blocks] if blocks and words(headline) and headline not in blocks else blocks


def _headline(tree: HtmlElement) -> str:
    found = (each.text_content() for path in _HEADLINES for each in tree.xpath(path))
    return next((text for text in found if text.strip()), "")


def _text(body: HtmlElement) -> str:
    """Return the text of an extracted article; of a line break alone no new block begins, as in its print."""
    for each in body.iter():
        if each.tag in _BLOCKS:
            each.text, each.tail = f"\n\n{each.text or ''}", f"\n\n{each.tail or ''}"
        elif each.tag == "lb":
            each.tail = f"\n{each.tail or ''}"
    return "".join(body.itertext())
