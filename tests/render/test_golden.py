"""What each page type prints for the sound corpus.

After a change on purpose: `GOLDEN=renew make test`, then read the difference as prose.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from generator.build import build
from tests.cases import SITE, checked

GOLDEN = Path(__file__).parent / "golden"
PAGES = {
    "home": "index.html",
    "dossier": "dossiers/treaty.html",
    "event": "events/2022-08-15-letters.html",
    "actor": "actors/vladimir-putin.html",
    "place": "places/pyongyang.html",
    "claim": "claims/letters-exchanged.html",
    "figure-bars": "figures/trade.html",
    "figure-lines": "figures/votes.html",
    "figure-ranges": "figures/letters.html",
    "disputes": "disputes.html",
    "article": "articles/report-2022.html",
    "outlet": "outlets/kcna.html",
    "series": "series/treaties.html",
    "term": "terms/assistance.html",
    "glossary": "terms/index.html",
    "changes": "changes.html",
    "coverage": "coverage.html",
    "data": "data.html",
    "timeline": "timeline.html",
    "code": "codes/article-without-name.html",
    "index": "actors/index.html",
    "search": "search.html",
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    found = checked(tmp_path_factory.mktemp("corpus"), {})
    return {page.path: page.content for page in build(found, SITE).pages}


@pytest.mark.parametrize("name", PAGES)
def test_prints(name: str, pages: dict[str, str]) -> None:
    printed = re.sub(r"\n\s*\n+", "\n", pages[PAGES[name]]).strip() + "\n"
    golden = GOLDEN / f"{name}.html"
    if os.environ.get("GOLDEN") == "renew":
        golden.write_text(printed, encoding="utf-8")
    assert printed == golden.read_text(encoding="utf-8")
