"""The words of a sentence -> safe HTML: emphasis and links, everything else as typed.

Python-Markdown makes the tags, nh3 keeps an explicit list of them; our own tags are put in afterwards, in the places
that the caller has marked with `slot`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import nh3
from markdown import Markdown
from markupsafe import Markup, escape

from generator.model.scalars import is_link_target

_SPECIAL = re.compile(r"[*_\[<\\]")
_SLOT = re.compile("\ue000(\\d+)\ue001")
_LINK = re.compile(r"<a [^>]*>.*?</a>", re.DOTALL)
_OWN_PAGE = re.compile(r'(<a [^>]*href="[^":]+)\.md(#[^"]*)?"')
_OUTSIDE = re.compile(r'<a (?=[^>]*href="https?:)')
_TAGS = re.compile(r"<[^>]*>")


def slot(number: int) -> str:
    """Return the mark for the place where fragment `number` goes."""
    return f"\ue000{number}\ue001"


def inline(text: str, fragments: Sequence[Markup] = ()) -> Markup:
    """Return the HTML of inline Markdown; raw HTML, entities, code and images are plain characters in it.

    Within a link fragments lose their tags, since links cannot be nested.
    """
    if not _SPECIAL.search(text):
        return _filled(str(escape(text)), fragments)
    marked = _markdown().reset().convert(text.replace("&", "&amp;"))
    clean = nh3.clean(
        marked.removeprefix("<p>").removesuffix("</p>"),
        tags={"a", "em", "strong"},
        attributes={"a": {"href", "title"}},
        attribute_filter=_only_safe_links,
        link_rel=None,
    )
    return _filled(_OUTSIDE.sub('<a rel="noopener external" ', _OWN_PAGE.sub(r'\1.html\2"', clean)), fragments)


def _only_safe_links(tag: str, attribute: str, value: str) -> str | None:
    return value if attribute != "href" or is_link_target(value) else None


def _filled(html: str, fragments: Sequence[Markup]) -> Markup:
    def fill(match: re.Match[str]) -> str:
        number = int(match[1])
        return fragments[number] if number < len(fragments) else match[0]

    def fill_plainly(match: re.Match[str]) -> str:
        return _SLOT.sub(lambda inner: _TAGS.sub("", fill(inner)), match[0])

    return Markup(_SLOT.sub(fill, _LINK.sub(fill_plainly, html) if "<a " in html else html))  # noqa: S704  # cleaned above


# Blocks are ours (model/prose.py): a sentence that starts with "#" or "1." is a sentence.
_BLOCKS = ("empty", "indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote", "reference")
_INLINE = ("backtick", "html", "entity", "automail", "image_link", "image_reference", "short_image_ref")


@cache
def _markdown() -> Markdown:
    markdown = Markdown(output_format="html")
    markdown.preprocessors.deregister("html_block")
    for name in _BLOCKS:
        markdown.parser.blockprocessors.deregister(name)
    for name in _INLINE:
        markdown.inlinePatterns.deregister(name)
    return markdown
