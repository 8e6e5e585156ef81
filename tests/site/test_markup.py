"""No mark of Markdown, of our prose or of a template is left over in what readers see, on every page of the site."""

from __future__ import annotations

import re
from pathlib import Path

LEFTOVER = re.compile(r"\[\^|\*\*|\]\(|\[\[|\[@|\{\{|\}\}")
UNSEEN = re.compile(r"<(script|style|code)\b.*?</\1>|<!--.*?-->|<[^>]*>", re.DOTALL)


def test_no_mark_is_left_over_on_any_page(site: Path) -> None:
    pages = {path.relative_to(site).as_posix(): UNSEEN.sub("", path.read_text()) for path in site.rglob("*.html")}
    assert {path: found[0] for path, text in sorted(pages.items()) if (found := LEFTOVER.search(text))} == {}
    assert len(pages) > 3000
