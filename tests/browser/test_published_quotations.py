"""A published page with quotations, and the article that they are from: from the desk to the reader's own check."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.test_check_yourself import check, marks
from tests.browser.test_search import served, watched
from tests.cases import small_project
from tests.conftest import ROOT, follow, run

pytestmark = pytest.mark.browser

TEXT = (ROOT / "tests" / "evidence" / "report-2022.txt").read_text(encoding="utf-8")
PLACE = """\
name: {de: Rason, en: Rason}
countries: [KP]
coordinates: [42.25, 130.3]
summary:
  de: |
    Es hieß: „Von Waffen ist darin nicht die Rede“. [@report-2022, Abs. 2]
    „Unsere Freundschaft wird in allen Bereichen weiter *wachsen* und gedeihen“, schrieb [[kim-jong-un]]. [@report-2022]
  en: |
    It said “there is no talk of arms in it” {tr}. [@report-2022, para 2]
    “Our friendship will go on growing in all fields” {tr}, wrote [[kim-jong-un]]. [@report-2022]
"""


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = small_project(tmp_path_factory.mktemp("published"))
    (folder / "dossiers/places/rason.yml").write_text(PLACE, encoding="utf-8")
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "site"


@pytest.fixture(params=["http", "file"])
def tree(request: pytest.FixtureRequest, published: Path) -> Iterator[str]:
    if request.param == "file":
        yield f"{(published / 'de').as_uri()}/"
    else:
        for url in served(published):
            yield f"{url}de/"


def test_a_quotation_says_on_its_page_what_is_known_of_it(tree: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{tree}places/rason.html")
    assert page.locator(".ds-state").all_inner_texts() == ["Wortlaut geprüft", "Wortlaut geprüft"]
    follow(page, ".ds-state >> nth=0")
    assert page.url.endswith("articles/report-2022.html#quotations")
    assert page.locator("#quotations .ds-quote").count() == 2
    page.close()


def test_a_reader_checks_them_with_the_article_at_hand(tree: str, browser: Browser) -> None:
    page = browser.new_page()
    requests, said = watched(page)
    page.goto(f"{tree}articles/report-2022.html")
    page.wait_for_load_state("networkidle")
    before = len(requests)
    assert check(page, TEXT) == "In diesem Text gefunden: 2 von 2 Zitaten."
    assert marks(page.locator(".ds-quote")) == ["✓", "✓"]
    check(page, TEXT.replace("nicht die Rede", "viel die Rede"))
    assert marks(page.locator(".ds-quote")) == ["✗", "✓"]
    assert requests[before:] == []
    assert said == [] or tree.startswith("file:")
    page.close()
