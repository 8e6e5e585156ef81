"""Readers paste an article, and every quotation from it on the page is marked, as the desk would decide."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markupsafe import Markup
from playwright.sync_api import Browser, Locator, Page

from generator.library import Key
from generator.render.checkable import Checkable
from generator.render.environment import html, joined, template
from generator.render.view import View
from tests.browser.test_search import served, small, watched
from tests.cases import SITE, checked
from tests.conftest import ROOT, follow
from tests.evidence.vectors import CASES, Case

pytestmark = pytest.mark.browser

ASSETS = ROOT / "generator/theme/assets"
SHEETS = ("tokens", "chrome", "page", "parts", "claims", "lists", "search", "quotations")

IN_GERMAN = [each for each in CASES if each.text == CASES[0].text and each.access == "full" and not each.translated]
SAID = [each for each in IN_GERMAN if each.expected.state != "failed"]
NOT_SAID = [each for each in IN_GERMAN if each.expected.state == "failed"]
IN_ENGLISH = [each for each in CASES if each.title == "Harbour bridge reopens" and each.expected.state == "verified"]
ARTICLE, OTHER = CASES[0].text, IN_ENGLISH[0].text

GERMAN = Checkable(Key("article", "bruecke"), CASES[0].title, f"Hafenbote: {CASES[0].title}", len(SAID))
ENGLISH = Checkable(Key("article", "bridge"), IN_ENGLISH[0].title, f"Harbour News: {IN_ENGLISH[0].title}", 1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pages in German and English, with quotations from one article, from two, and with nothing but one quotation."""
    root = tmp_path_factory.mktemp("site")
    library = checked(root / "project", {}).library
    for language in ("de", "en"):
        tree = root / language
        shutil.copytree(ASSETS, tree / "assets")
        (tree / "dossiers").mkdir()
        view = View(library, replace(SITE, language=language), "dossiers/one.html")
        german = [*quoted(GERMAN, SAID), html('<span class="ds-quote">„von uns übersetzt“</span>')]
        both = [*german, *quoted(ENGLISH, IN_ENGLISH)]
        write(tree / "dossiers/one.html", view, german, GERMAN)
        write(tree / "dossiers/two.html", view, both, GERMAN, ENGLISH)
        write(tree / "dossiers/wrong.html", view, quoted(GERMAN, NOT_SAID), GERMAN)
        write(tree / "dossiers/alone.html", view, quoted(GERMAN, SAID[:1]), GERMAN)
    return root


def quoted(article: Checkable, cases: Iterable[Case]) -> list[Markup]:
    """Return quotations as pages print them."""
    id = article.key.id
    span = '<p id="%s-%s"><span class="ds-quote" data-article="%s" data-quotation="%s" data-at="%s">„%s“</span>.</p>'
    return [
        html(span, id, number, id, each.quotation, " ".join(map(str, each.at)), each.quotation)
        for number, each in enumerate(cases)
    ]


def write(path: Path, view: View, quotations: list[Markup], *articles: Checkable) -> None:
    """Write a page with the box."""
    box = template("quotation_parts.html").module.box(view, view.words, articles)  # type: ignore[attr-defined]
    links = [html('<link rel="stylesheet" href="%s">', view.to(f"assets/css/{each}.css")) for each in SHEETS]
    text = html(
        '<!doctype html><html lang="%s"><meta charset="utf-8"><meta name="viewport" content="width=device-width">%s'
        '<title>Probe</title><main class="ds-main"><article class="ds-page"><section class="ds-section">'
        '<div class="ds-prose">%s</div></section><section class="ds-section" id="check"><h2>Probe</h2>%s</section>',
        view.site.language,
        joined("", links),
        joined("", quotations),
        box,
    )
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def url(folder: Path) -> Iterator[str]:
    yield from served(folder)


@pytest.fixture(params=["http", "file"])
def site(request: pytest.FixtureRequest, folder: Path, url: str) -> str:
    return url if request.param == "http" else f"{folder.as_uri()}/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def check(page: Page, text: str) -> str:
    """Paste a text, and return what is said of it."""
    page.evaluate("document.querySelector('.ds-check__result').textContent = ''")
    page.fill("textarea", text)
    page.click(".ds-check button")
    page.locator("[role=status]:not(:empty)").wait_for()
    return page.inner_text("[role=status]")


def marks(quotations: Locator) -> list[str]:
    """Return what each quotation is marked with, for the eye."""
    return [
        each.locator("[aria-hidden]").inner_text().strip() if each.locator("[aria-hidden]").count() else ""
        for each in quotations.all()
    ]


def test_what_the_article_says_is_found_and_nothing_else(site: str, page: Page) -> None:
    page.goto(f"{site}de/dossiers/one.html")
    assert check(page, ARTICLE) == f"In diesem Text gefunden: {len(SAID)} von {len(SAID)} Zitaten."
    assert set(marks(page.locator("[data-quotation]"))) == {"✓"}
    assert marks(page.locator(".ds-quote:not([data-quotation])")) == [""]
    page.goto(f"{site}de/dossiers/wrong.html")
    said = check(page, ARTICLE)
    assert said == f"In diesem Text gefunden: 0 von {len(NOT_SAID)} Zitaten. Zum ersten nicht gefundenen Zitat"
    assert set(marks(page.locator("[data-quotation]"))) == {"✗"}


def test_with_one_word_changed_the_quotations_that_have_it_are_missing(site: str, page: Page) -> None:
    page.goto(f"{site}en/dossiers/one.html")
    check(page, ARTICLE.replace("weiterhin gesperrt", "vorerst gesperrt"))
    for case, mark in zip(SAID, marks(page.locator("[data-quotation]")), strict=True):
        has_it = "weiter" in case.quotation.lower()
        assert mark == ("✗" if has_it else "✓"), case.name
    follow(page, ".ds-check__result a")
    assert page.locator(":target .ds-quote--missing").count() == 1


def test_a_second_text_replaces_the_marks_of_the_first(site: str, page: Page) -> None:
    page.goto(f"{site}en/dossiers/one.html")
    for text, mark in ((ARTICLE, "✓"), (OTHER, "✗"), (ARTICLE, "✓")):
        check(page, text)
        assert set(marks(page.locator("[data-quotation]"))) == {mark}


def test_only_quotations_from_the_chosen_article_are_marked(site: str, page: Page) -> None:
    page.goto(f"{site}en/dossiers/two.html")
    german, english = (page.locator(f"[data-article={each.key.id}]") for each in (GERMAN, ENGLISH))
    check(page, ARTICLE)
    assert (set(marks(german)), set(marks(english))) == ({"✓"}, {""})
    page.select_option("select", "bridge")
    assert check(page, OTHER) == f"Found in this text: {len(IN_ENGLISH)} of {len(IN_ENGLISH)} quotations."
    assert (set(marks(german)), set(marks(english))) == ({""}, {"✓"})


def test_what_is_pasted_around_the_article_and_within_it_does_no_harm(site: str, page: Page) -> None:
    page.goto(f"{site}de/dossiers/one.html")
    advertisement = "\n\nDiese Anzeige steht hier, weil irgendjemand dafür bezahlt hat, dass Sie sie sehen.\n\n"
    within = ARTICLE.replace("\n\n", advertisement)
    check(page, f"Startseite{advertisement}{within}{advertisement}Impressum")
    assert set(marks(page.locator("[data-quotation]"))) == {"✓"}


TOLD = {
    "de": (
        "Das Zitat steht in diesem Text.",
        "Das Zitat steht nicht in diesem Text. Zum ersten nicht gefundenen Zitat",
        "Fügen Sie zuerst den Text des Artikels ein.",
        "Das ist zu wenig Text. Fügen Sie den ganzen Artikel ein, mindestens 60 Wörter.",
    ),
    "en": (
        "The quotation is in this text.",
        "The quotation is not in this text. To the first one missing",
        "Paste the text of the article first.",
        "That is too little text. Paste the whole article, at least 60 words.",
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_the_result_is_told_in_words(language: str, url: str, page: Page) -> None:
    said, not_said, empty, short = TOLD[language]
    page.goto(f"{url}{language}/dossiers/alone.html")
    assert check(page, ARTICLE) == said
    assert check(page, OTHER) == not_said
    for text, message in (("", empty), (" \n", empty), (SAID[0].quotation, short)):
        assert check(page, text) == message
        assert marks(page.locator(".ds-quote")) == [""]


def test_nothing_leaves_the_page_and_nothing_is_kept(site: str, page: Page) -> None:
    requests, said = watched(page)
    page.goto(f"{site}de/dossiers/one.html", wait_until="networkidle")
    before = len(requests)
    check(page, ARTICLE)
    assert (requests[before:], said) == ([], [])
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.reload()
    assert page.input_value("textarea") == ""
    assert page.locator(".ds-quote__check").count() == 0


@pytest.mark.parametrize(("language", "sentence"), [("de", "braucht JavaScript"), ("en", "needs JavaScript")])
def test_without_javascript_a_sentence_says_so(language: str, sentence: str, site: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}{language}/dossiers/one.html")
    assert sentence in page.inner_text(".ds-check")
    assert page.locator("form").is_hidden()
    context.close()


def test_where_browsers_do_not_hash_the_page_says_what_is_missing(folder: Path, page: Page) -> None:
    plain = "http://plain.example/"
    page.route(f"{plain}**", lambda route: route.fulfill(path=folder / route.request.url.removeprefix(plain)))
    page.goto(f"{plain}en/dossiers/one.html")
    assert "It needs a secure connection (https)" in page.inner_text("[role=status]")
    assert page.locator("textarea").count() == 0


def test_every_field_has_its_label_and_marks_are_read_aloud(url: str, page: Page) -> None:
    page.goto(f"{url}de/dossiers/two.html")
    assert page.get_by_label("Text des Artikels").is_visible()
    assert page.get_by_role("combobox", name="Artikel").is_visible()
    assert page.get_by_role("button", name="Zitate prüfen").is_visible()
    check(page, ARTICLE)
    assert page.get_by_role("status").is_visible()
    assert page.locator(".ds-quote__check .ds-hidden").first.text_content() == " (steht im eingefügten Text)"
    page.goto(f"{url}de/dossiers/one.html")
    assert page.get_by_label(f"Text des Artikels {GERMAN.name}").is_visible()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_everything_fits_and_is_large_enough_to_touch(width: int, url: str, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(f"{url}de/dossiers/two.html")
    check(page, OTHER)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert small(page, ".ds-check") == []
    context.close()
