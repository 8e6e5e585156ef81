"""Search on the project's own site, in a real browser: over http with the index, and from file:// with the names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page

from generator.publish.search import index_for_search
from generator.site import FOLDERS, LISTED
from tests.browser.test_pages import Quiet
from tests.conftest import ROOT, follow, run

pytestmark = pytest.mark.browser

KIM = "actors/kim-jong-un.html"
PUTIN = "actors/vladimir-putin.html"
NORTH, SOUTH = "actors/north-korea.html", "actors/south-korea.html"
KCNA = "actors/kcna.html"
PYONGYANG, VLADIVOSTOK = "places/pyongyang.html", "places/vladivostok.html"
LETTERS = "events/2022-08-15-putin-kim-letters.html"
SUMMIT = "events/2019-04-25-vladivostok-summit.html"

NAMES = (
    ("de", "Kim Jong Un", KIM),
    ("de", "Kim Jong-un", KIM),
    ("de", "kim jong-un", KIM),
    ("de", "Kim Dschong Un", KIM),
    ("de", "Kim Chen Yn", KIM),
    ("de", "Ким Чен Ын", KIM),
    ("de", "ким чен ын", KIM),
    ("de", "김정은", KIM),
    ("de", "김 정은", KIM),
    ("de", "Wladimir Putin", PUTIN),
    ("de", "Vladimir Putin", PUTIN),
    ("de", "Путин", PUTIN),
    ("de", "블라디미르 푸틴", PUTIN),
    ("de", "블라디미르푸틴", PUTIN),
    ("de", "Südkorea", SOUTH),
    ("de", "Suedkorea", SOUTH),
    ("de", "Sudkorea", SOUTH),
    ("de", "South Korea", SOUTH),
    ("de", "Nordkorea", NORTH),
    ("de", "KCNA", KCNA),
    ("de", "Pjöngjang", PYONGYANG),
    ("de", "Pjoengjang", PYONGYANG),
    ("de", "Pjongjang", PYONGYANG),
    ("de", "Pyongyang", PYONGYANG),
    ("de", "평양", PYONGYANG),
    ("de", "Wladiwostok", VLADIVOSTOK),
    ("de", "Владивосток", VLADIVOSTOK),
    ("de", "Grußbotschaften zum Tag der Befreiung", LETTERS),
    ("de", "Grussbotschaften zum Tag der Befreiung", LETTERS),
    ("en", "Kim Jong Un", KIM),
    ("en", "Kim Jong-un", KIM),
    ("en", "Ким Чен Ын", KIM),
    ("en", "김정은", KIM),
    ("en", "Wladimir Putin", PUTIN),
    ("en", "North Korea", NORTH),
    ("en", "Nordkorea", NORTH),
    ("en", "Pyongyang", PYONGYANG),
    ("en", "Pjöngjang", PYONGYANG),
    ("en", "Vladivostok", VLADIVOSTOK),
    ("en", "Greetings on Liberation Day", LETTERS),
)
"""Language, what is typed, and the page that must come first."""

SAME_WORDS = (
    ("de", "Vertrag", "Verträge"),
    ("de", "Vertrag", "Vertrags"),
    ("de", "Lieferung", "Lieferungen"),
    ("de", "Waffe", "Waffen"),
    ("de", "Grüße", "Gruesse"),
    ("de", "schließt", "schliesst"),
    ("en", "weapon", "weapons"),
    ("en", "delivery", "deliveries"),
    ("en", "denied", "denies"),
)
"""Language and two ways to write a word of running text, which find the same pages."""


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    yield from served(site)


def served(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Page:
    return browser.new_page()


def search(tab: Page, tree: str, **asked: str) -> list[str]:
    """Search on the page and return where the results shown lead to, within the tree."""
    tab.goto(f"{tree}search.html?{urlencode(asked)}")
    tab.locator(".ds-page .ds-search__count", has_text=re.compile("[0-9]|gefunden|found")).wait_for()
    found = tab.eval_on_selector_all(".ds-page .ds-results a", "all => all.map(each => each.href)")
    assert all(each.startswith(tree) for each in found), found
    return [each.removeprefix(tree) for each in found]


@pytest.mark.parametrize(("language", "typed", "path"), NAMES)
def test_a_name_finds_its_record_first(language: str, typed: str, path: str, url: str, tab: Page) -> None:
    assert search(tab, f"{url}{language}/", q=typed)[0] == path


@pytest.mark.parametrize(("language", "typed", "path"), NAMES)
def test_from_a_folder_too(language: str, typed: str, path: str, site: Path, tab: Page) -> None:
    assert search(tab, f"{(site / language).as_uri()}/", q=typed)[0] == path


def test_below_any_path_of_a_host(site: Path, tab: Page) -> None:
    for url in served(site.parent):
        assert search(tab, f"{url}site/de/", q="김정은") == [KIM]


@pytest.mark.parametrize(("language", "one", "other"), SAME_WORDS)
def test_a_word_is_found_however_it_is_inflected_and_typed(
    language: str, one: str, other: str, url: str, tab: Page
) -> None:
    found = [everything(tab, f"{url}{language}/", each) for each in (one, other)]
    assert found[0]
    assert found[0] == found[1]


def everything(tab: Page, tree: str, typed: str) -> set[str]:
    """Return all that is found, not only what is shown at once."""
    shown = len(search(tab, tree, q=typed))
    more = tab.locator(".ds-page .ds-search__end button")
    while more.is_visible():
        more.click()
        tab.locator(".ds-page .ds-results a").nth(shown).wait_for()
        shown += 10
    return set(tab.eval_on_selector_all(".ds-page .ds-results a", "all => all.map(each => each.href)"))


def test_what_was_found_is_marked_in_the_sentence_and_the_rest_on_demand(url: str, tab: Page) -> None:
    found = search(tab, f"{url}de/", q="Waffen")
    assert len(found) == 10
    assert "Waffen" in tab.text_content(".ds-results__excerpt mark >> nth=0")  # type: ignore[operator]
    assert "⁂" not in tab.inner_text(".ds-results")
    count = int(re.sub(r"\D", "", tab.inner_text(".ds-page .ds-search__count")))
    assert count > 10
    tab.click(".ds-page .ds-search__end button")
    tab.wait_for_selector(".ds-results__item >> nth=10")
    assert tab.evaluate("document.activeElement.href") == tab.get_attribute(".ds-results a >> nth=10", "href")


def test_only_records_and_hand_written_pages_are_indexed(site: Path, url: str, tab: Page) -> None:
    tab.goto(f"{url}de/search.html")
    found = tab.evaluate(
        """async () => {
          const pagefind = await import("/pagefind/pagefind.js");
          const { results } = await pagefind.search(null);
          return Promise.all(results.map(async (each) => (await each.data()).raw_url));
        }"""
    )
    folders = [site / "de" / FOLDERS[name] for name in LISTED]
    records = {path for each in folders for path in each.glob("*.html") if path.name != "index.html"}
    by_hand = {site / "de" / path.with_suffix(".html").name for path in (ROOT / "docs/de").glob("*.md")}
    assert {site / each.lstrip("/") for each in found} == records | by_hand


def test_filters_narrow_and_work_alone(site: Path, url: str, tab: Page) -> None:
    for tree in (f"{url}de/", f"{(site / 'de').as_uri()}/"):
        in_2019 = search(tab, tree, type="Ereignisse", year="2019")
        assert SUMMIT in in_2019
        assert not [each for each in in_2019 if not each.startswith("events/") or each == LETTERS]
        narrowed = search(tab, tree, q="Putin", type="Akteure")
        assert narrowed[0] == PUTIN
        assert all(each.startswith("actors/") for each in narrowed)
        assert LETTERS in search(tab, tree, type="Ereignisse", year="2022", actor="Wladimir Putin")
        assert tab.input_value("#search-year") == "2022"


def test_the_filters_offer_only_what_is_there(url: str, tab: Page) -> None:
    tab.goto(f"{url}en/search.html")
    for name in ("type", "year", "actor"):
        options = tab.locator(f"#search-{name} option").all_text_contents()[1:]
        assert len(options) == len(set(options)) > 1
        assert tab.locator(f"label[for=search-{name}]").is_visible()
        assert search(tab, f"{url}en/", **{name: options[-1]})


def test_the_count_and_nothing_found_are_announced(url: str, tab: Page) -> None:
    search(tab, f"{url}en/", q="xyzzyxyzzy")
    status = tab.locator(".ds-page [role=status]")
    assert status.inner_text() == "Nothing was found."
    tab.fill("#search-term", "Kim Jong Un")
    tab.wait_for_selector(".ds-page .ds-results a")
    assert re.fullmatch(r"\d+ results", status.inner_text())
    assert tab.url == f"{url}en/search.html?q=Kim+Jong+Un"


@pytest.mark.parametrize(
    ("language", "typed", "announced"),
    [
        ("de", "Kim Jong Un", r"\d+ Treffer\. Hier werden nur .* auf einem Webserver durchsucht die .*\."),
        ("de", "xyzzyxyzzy", r"Nichts gefunden\. Hier werden nur .*\."),
        ("en", "Kim Jong Un", r"\d+ results\. Only .* on a web server the published site searches the full text\."),
    ],
)
def test_from_a_folder_it_says_what_is_searched(
    language: str, typed: str, announced: str, site: Path, tab: Page
) -> None:
    search(tab, f"{(site / language).as_uri()}/", q=typed)
    assert re.fullmatch(announced, tab.inner_text(".ds-page [role=status]"))


@pytest.mark.parametrize("keys", ["/", "Control+k"])
def test_a_key_opens_the_dialog_and_escape_closes_it(keys: str, site: Path, url: str, browser: Browser) -> None:
    for tree in (f"{url}de/", f"{(site / 'de').as_uri()}/"):
        page = browser.new_page()
        page.goto(f"{tree}{LETTERS}")
        page.focus(".ds-people a >> nth=0")
        before = page.evaluate("document.activeElement.href")
        page.keyboard.press(keys)
        assert page.evaluate("document.activeElement.id") == "ds-dialog-term"
        page.keyboard.type("Kim/Putin")
        assert page.input_value("#ds-dialog-term") == "Kim/Putin"
        page.keyboard.press("Escape")
        assert page.locator("dialog").is_hidden()
        assert page.evaluate("document.activeElement.href") == before


def test_arrows_lead_through_the_results_and_enter_opens_them(url: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{url}de/{LETTERS}")
    page.click(".ds-find")
    page.keyboard.type("김정은")
    page.wait_for_selector("dialog .ds-results a")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.textContent") == "Kim Jong Un"
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "ds-dialog-term"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{url}de/{KIM}")


def test_enter_in_the_dialog_goes_on_on_the_page(site: Path, url: str, browser: Browser) -> None:
    for tree in (f"{url}en/", f"{(site / 'en').as_uri()}/"):
        page = browser.new_page()
        page.goto(f"{tree}{LETTERS}")
        page.keyboard.press("/")
        page.keyboard.type("Kim")
        page.keyboard.press("Enter")
        page.wait_for_url(f"{tree}search.html?q=Kim")
        page.wait_for_selector(".ds-page .ds-results a")
        page.locator("body").click(position={"x": 2, "y": 2})
        page.keyboard.press("/")
        assert page.evaluate("document.activeElement.id") == "search-term"


def test_the_single_key_can_be_switched_off(url: str, browser: Browser) -> None:
    page = browser.new_context().new_page()
    page.goto(f"{url}de/search.html")
    page.uncheck("#search-key")
    page.goto(f"{url}de/{KIM}")
    page.keyboard.press("/")
    assert page.locator("dialog").is_hidden()
    page.keyboard.press("Control+k")
    assert page.locator("dialog").is_visible()


def watched(page: Page) -> tuple[list[str], list[str]]:
    """Return two lists that grow: what the page asks for, and what it complains about."""
    requests: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    return requests, said


def test_nothing_leaves_the_site_and_no_rule_is_broken(site: Path, url: str, browser: Browser) -> None:
    for tree, scheme in ((f"{url}de/", url), (f"{(site / 'de').as_uri()}/", site.as_uri())):
        page = browser.new_page()
        requests, said = watched(page)
        page.goto(f"{tree}{KIM}")
        assert not [each for each in requests if "pagefind" in each or "search-names" in each]  # loaded on demand
        page.keyboard.press("/")
        page.keyboard.type("Putin")
        page.wait_for_selector("dialog .ds-results a")
        assert search(page, tree, q="Putin")
        assert [each for each in requests if not each.startswith(scheme)] == []
        if scheme == url:
            assert said == []
        assert not [each for each in said if "Content Security Policy" in each or "Uncaught" in each]


def test_without_scripts_the_page_says_so_and_leads_to_the_lists(url: str, browser: Browser) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{url}de/{KIM}")
    follow(page, ".ds-find")
    assert page.url == f"{url}de/search.html"
    assert "braucht JavaScript" in page.inner_text("main")
    assert page.locator(".ds-page .ds-search").is_hidden()
    follow(page, "main a[href='actors/index.html']")
    assert page.url == f"{url}de/actors/index.html"


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_everything_fits_and_is_large_enough_to_touch(width: int, url: str, browser: Browser) -> None:
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { shift += e.value; }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    search(page, f"{url}de/", q="Waffen")
    assert page.evaluate("window.shift") <= 0.05
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert small(page, ".ds-page .ds-search") == small(page, ".ds-masthead") == []
    page.goto(f"{url}de/{KIM}")
    page.click(".ds-find")
    page.keyboard.type("Waffen")
    page.wait_for_selector("dialog .ds-results a")
    box = page.locator("dialog").bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width
    assert box["y"] + box["height"] <= 800
    assert small(page, "dialog") == []


def small(page: Page, part: str) -> list[str]:
    """Return the targets that are less than 24 pixels high or wide."""
    found: list[str] = page.eval_on_selector_all(
        f"{part} :is(a, button, input, select, summary)",
        """all => all.filter(each => each.checkVisibility()).filter(each => {
          const { width, height } = each.getBoundingClientRect();
          return width < 24 || height < 24;
        }).map(each => each.outerHTML)""",
    )
    return found


HOSTILE = "<img src=x onerror=window.xss=1>"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published site with a place whose name and text are hostile."""
    prose = "Oft {{7+7}} <b>genannt</b> </script><mark>x</mark> &lt;b&gt;. {analysis}"
    place = f"name: '{HOSTILE}'\naliases: ['<svg onload=window.xss=1>']\ncountries: [KP]\ncoordinates: [42.25, 130.3]\n"
    record = f"{place}summary:\n  de: |\n    {prose}\n  en: |\n    {prose}\n"
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "dossiers/places").mkdir(parents=True)
    (folder / "dossiers/places/rason.yml").write_text(record)
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "site"


def test_what_is_found_shows_as_typed_and_nothing_runs(hostile: Path, browser: Browser) -> None:
    page = browser.new_page()
    for url in served(hostile):
        for tree in (f"{url}de/", f"{(hostile / 'de').as_uri()}/"):
            assert search(page, tree, q="onerror") == ["places/rason.html"]
            assert page.inner_text(".ds-page .ds-results__title") == HOSTILE
            assert page.locator(".ds-results img, .ds-results svg, .ds-results b").count() == 0
            assert page.evaluate("window.xss") is None
        assert search(page, f"{url}de/", q="genannt") == ["places/rason.html"]
        excerpt = page.inner_text(".ds-page .ds-results__excerpt")
        assert "{{7+7}} <b>genannt</b> </script><mark>x</mark> &lt;b&gt;." in excerpt
        assert page.evaluate("window.xss") is None


def test_an_index_that_cannot_be_made_is_a_reason_not_to_publish(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<html lang=de><body data-pagefind-body>Wort</body></html>")
    (tmp_path / "pagefind").write_text("a file in the place of the folder")
    (reason,) = index_for_search(tmp_path)
    assert "the search index could not be made; install it anew with pip install 'pagefind[bin]'" in reason
    (tmp_path / "pagefind").unlink()
    assert index_for_search(tmp_path) == ()
    assert not list((tmp_path / "pagefind").glob("*-ui.*"))
    assert (tmp_path / "pagefind/pagefind.js").is_file()
