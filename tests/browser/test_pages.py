"""What readers get, in a real browser: some pages of every folder of the project's own site."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import follow

pytestmark = pytest.mark.browser

SAMPLE = (
    "index.html",
    "dossiers/russian-arms-for-north-korea.html",
    "events/2022-08-15-putin-kim-letters.html",
    "actors/kim-jong-un.html",
    "places/pyongyang.html",
    "articles/unknown-2022-unheilige-allianz.html",
    "outlets/dpa.html",
    "timeline.html",
    "articles/index.html",
    "method.html",
)
MOST_OF_A_FOLDER = 40


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder without a word, and lets the browser keep what it has."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=600")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="module")
def places(site: Path, url: str) -> tuple[str, str]:
    """Where a reader may open the site: on a server and from the disk."""
    return url, f"{site.as_uri()}/"


def pages_of_every_folder(site: Path) -> list[str]:
    """Return some pages of each, evenly spread; links, anchors and marks of all are checked in tests/site/."""
    folders: dict[str, list[str]] = {}
    for path in sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html")):
        folders.setdefault(path.rpartition("/")[0], []).append(path)
    return [path for paths in folders.values() for path in paths[:: -(-len(paths) // MOST_OF_A_FOLDER)]]


def test_pages_of_every_folder_ask_no_other_host_and_break_no_rule_of_their_own(
    site: Path, url: str, browser: Browser
) -> None:
    page = browser.new_page()
    requests: list[str] = []
    errors: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: errors.append(f"{page.url} {message.text}") if message.type == "error" else None)
    page.on("pageerror", lambda error: errors.append(f"{page.url} {error}"))
    for path in pages_of_every_folder(site):
        page.goto(url + path)
        assert page.locator("h1").count() >= 1 or path == "index.html", path
        language = path.split("/")[0]
        if "/" in path:
            assert page.get_attribute("html", "lang") == language
            assert page.get_attribute("link[rel=canonical]", "href") == f"https://example.org/{path}"
            alternates = page.eval_on_selector_all("link[hreflang]", "all => all.map(e => e.hreflang + ' ' + e.href)")
            rest = path.removeprefix(f"{language}/")
            assert sorted(alternates) == [
                f"de https://example.org/de/{rest}",
                f"en https://example.org/en/{rest}",
                f"x-default https://example.org/de/{rest}",
            ]
    assert [each for each in requests if not each.startswith(url)] == []
    assert errors == []


@pytest.mark.parametrize("path", SAMPLE)
def test_without_scripts_everything_is_there(path: str, url: str, browser: Browser) -> None:
    texts = []
    for enabled in (True, False):
        page = browser.new_context(java_script_enabled=enabled).new_page()
        page.goto(f"{url}de/{path}")
        page.evaluate(
            "document.querySelectorAll('.ds-check').forEach(each => each.remove())"
        )  # says that it needs them
        texts.append(page.inner_text("main"))
    assert texts[0] == texts[1]
    assert len(texts[0]) > 200


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_scrolls_sideways(width: int, url: str, browser: Browser) -> None:
    page = browser.new_context(viewport={"width": width, "height": 800}).new_page()
    for path in SAMPLE:
        for language in ("de", "en"):
            page.goto(f"{url}{language}/{path}")
            assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_the_switcher_leads_to_the_same_page_without_scripts(url: str, browser: Browser) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{url}de/actors/kim-jong-un.html")
    follow(page, "header a[hreflang=en]")
    assert page.url == f"{url}en/actors/kim-jong-un.html"
    assert page.get_attribute("html", "lang") == "en"


def test_the_chooser_leads_to_each_language_without_scripts(url: str, browser: Browser) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    for language in ("de", "en"):
        page.goto(url)
        follow(page, f"a[hreflang={language}]")
        assert page.url == f"{url}{language}/index.html"


def test_a_sentence_can_be_linked_and_stands_out(url: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{url}de/actors/kim-jong-un.html")
    follow(page, ".ds-backlinks__from a >> nth=0")
    target = page.locator(":target")
    assert target.count() == 1
    assert target.evaluate("e => e.classList.contains('ds-sentence')")
    assert target.evaluate("e => getComputedStyle(e).backgroundColor") != "rgba(0, 0, 0, 0)"


def test_dark_and_light_are_chosen_by_the_system_and_by_the_button(url: str, browser: Browser) -> None:
    def background(page: Page) -> str:
        return str(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))

    shown = {}
    for scheme in ("light", "dark"):
        page = browser.new_context(color_scheme=scheme).new_page()
        page.goto(f"{url}de/index.html")
        shown[scheme] = background(page)
        page.click(".ds-theme")
        shown[f"not {scheme}"] = background(page)
        page.goto(f"{url}de/timeline.html")
        assert background(page) == shown[f"not {scheme}"]
    assert shown["light"] != shown["dark"]
    assert (shown["not light"], shown["not dark"]) == (shown["dark"], shown["light"])


def drawn_with(page: Page, selector: str) -> set[tuple[str, bool]]:
    """Return the fonts that the letters of an element are drawn with, each with whether it is a site's own."""
    tab = page.context.new_cdp_session(page)
    tab.send("DOM.enable")
    tab.send("CSS.enable")
    root = tab.send("DOM.getDocument")["root"]["nodeId"]
    node = tab.send("DOM.querySelector", {"nodeId": root, "selector": selector})["nodeId"]
    fonts = tab.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    return {(each["familyName"], each["isCustomFont"]) for each in fonts}


@pytest.mark.parametrize(
    ("path", "selector", "family"),
    [
        ("index.html", "strong", "Source Serif 4"),
        ("de/timeline.html", "h1", "Source Serif 4"),
        ("de/timeline.html", ".ds-nav a", "Source Sans 3 ExtraLight"),
    ],
)
def test_letters_are_our_own_from_the_disk_too(
    path: str, selector: str, family: str, places: tuple[str, str], browser: Browser
) -> None:
    for place in places:
        page = browser.new_context().new_page()
        page.goto(place + path)
        page.evaluate("document.fonts.ready.then(() => true)")
        assert drawn_with(page, selector) == {(family, True)}, place


def test_a_server_is_asked_once_for_each_font_and_no_letter_is_exchanged(url: str, browser: Browser) -> None:
    page = browser.new_context().new_page()
    fonts: list[str] = []
    page.on("request", lambda request: fonts.append(request.url) if request.resource_type == "font" else None)
    page.goto(f"{url}de/dossiers/russian-arms-for-north-korea.html", wait_until="networkidle")
    assert len(fonts) >= 3
    assert len(fonts) == len(set(fonts))
    assert page.evaluate("[...new Set([...document.fonts].map(face => face.display))]") == ["optional"]
