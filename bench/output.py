"""What a build has written: how many pages, and how much stands in them."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import NamedTuple

_ARTICLE = re.compile(r"<article[ >].*</article>", re.DOTALL)
_LINK = re.compile(r"<a [^>]*href=")
_TAG = re.compile(r"<[^>]+>")


class Output(NamedTuple):
    """The pages of a site; text and links are means over the contents of all pages, without head and navigation."""

    pages: int
    text: float
    links: float


def output_of(folder: Path) -> Output:
    """Count what stands below a folder."""
    pages = sorted(folder.rglob("*.html"))
    contents = [_ARTICLE.search(page.read_text(encoding="utf-8")) for page in pages]
    articles = [each[0] for each in contents if each]
    text = sum(len(" ".join(unescape(_TAG.sub(" ", each)).split())) for each in articles)
    links = sum(len(_LINK.findall(each)) for each in articles)
    count = max(1, len(articles))
    return Output(len(pages), text / count, links / count)
