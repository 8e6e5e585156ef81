"""No mark of Markdown, of our prose or of a template is left over in what readers see or hear, on every page."""

from __future__ import annotations

import re
from pathlib import Path

LEFTOVER = re.compile(r"\[\^|\*\*|\]\(|\[\[|\[@|\{\{|\}\}")
UNSEEN = re.compile(r"<(script|style|code)\b.*?</\1>|<!--.*?-->", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
SPOKEN = re.compile(r'\b(?:title|content|alt|aria-label)="([^"]*)"')


def shown(html: str) -> str:
    """Return the text of a page, and what its attributes say."""
    html = UNSEEN.sub("", html)
    return " ".join((TAG.sub("", html), *SPOKEN.findall(html)))


def test_no_mark_is_left_over_on_any_page(site: Path) -> None:
    pages = {path.relative_to(site).as_posix(): shown(path.read_text()) for path in site.rglob("*.html")}
    assert pages
    assert {path: found[0] for path, text in sorted(pages.items()) if (found := LEFTOVER.search(text))} == {}
