"""The live preview in a real browser: an edit shows, a broken edit says why, mending it recovers."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as BrowserError

from tests.cases import small_project
from tests.conftest import run

pytestmark = pytest.mark.browser

EVENT = "events/2024-06-19-treaty"
SECONDS = 60


class Preview(NamedTuple):
    """A running `mkdocs serve` of a small project, and the file that holds what it prints."""

    folder: Path
    url: str
    log: Path


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    with serving(tmp_path, "mkdocs", "serve", "--dev-addr") as preview:
        yield preview


@contextmanager
def serving(tmp_path: Path, *command: str) -> Iterator[Preview]:
    """Run a command that serves a small project at the address that is its last argument."""
    folder = small_project(tmp_path / "project")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", *command, address],
            cwd=folder,
            env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
            stdout=log,
            stderr=log,
        )
    try:
        yield Preview(folder, f"http://{address}/", tmp_path / "log")
    finally:
        server.terminate()
        server.wait(10)


def wait_for(page: Page, url: str, holds: Callable[[], bool]) -> None:
    """Reload until something holds; an editor would do the same, or let the live reload do it."""
    end = time.monotonic() + SECONDS
    while time.monotonic() < end:
        try:
            page.goto(url)
            if holds():
                return
        except BrowserError:
            pass  # the server is not up yet, or just building
        time.sleep(0.3)
    pytest.fail(f"{url} does not show it within {SECONDS} s: {page.inner_text('body')[:2000]}")


def test_edits_show_errors_are_told_and_mending_recovers(preview: Preview, browser: Browser) -> None:
    page = browser.new_page()
    page.set_default_timeout(1000)
    url, record = f"{preview.url}{EVENT}.html", preview.folder / f"dossiers/{EVENT}.yml"
    other = f"{preview.url}actors/kim-jong-un.html"
    sound = record.read_text()
    wait_for(page, url, lambda: page.inner_text("h1") == "Vertrag von Pjöngjang")

    record.write_text(sound.replace("Vertrag von Pjöngjang", "Grüße mit neuem Titel"))
    wait_for(page, url, lambda: page.inner_text("h1") == "Grüße mit neuem Titel")

    record.write_text(sound.replace("kind: treaty", "kind: traety"))
    wait_for(page, url, lambda: "error[unknown-word]" in page.inner_text(".ds-findings"))
    assert 'did you mean "treaty"?' in page.inner_text(".ds-findings")
    wait_for(page, other, lambda: page.inner_text("h1") == "Kim Jong Un")
    assert page.locator(".ds-findings").count() == 0

    record.write_text(sound.replace("kind: treaty", "kind: [treaty"))
    wait_for(page, url, lambda: "error[" in page.inner_text(".ds-findings"))

    record.write_text(sound)
    wait_for(page, url, lambda: page.inner_text("h1") == "Vertrag von Pjöngjang")
    assert page.locator(".ds-findings").count() == 0


def test_a_new_record_appears_and_an_uncited_sentence_is_marked(preview: Preview, browser: Browser) -> None:
    page = browser.new_page()
    page.set_default_timeout(1000)
    wait_for(page, preview.url, lambda: page.locator("h1").count() == 1)
    place = preview.folder / "dossiers/places/rason.yml"
    place.write_text(
        "name: {de: Rason, en: Rason}\ncountries: [KP]\ncoordinates: [42.25, 130.3]\n"
        "summary:\n  de: |\n    Eine Stadt ohne Beleg.\n  en: |\n    A city without a citation.\n"
    )
    url = f"{preview.url}places/rason.html"
    wait_for(page, url, lambda: page.inner_text("h1") == "Rason")
    assert "error[uncited-sentence]" in page.inner_text(".ds-findings")
    assert page.locator(".ds-uncited").count() == 1
    page.set_viewport_size({"width": 390, "height": 800})
    assert page.evaluate("document.querySelector('.ds-findings pre').scrollWidth <= innerWidth")


def test_the_terminal_names_the_page_of_a_record_that_is_new_wrong_or_mended(
    preview: Preview, browser: Browser
) -> None:
    page = browser.new_page()
    page.set_default_timeout(1000)
    name, url = "dossiers/places/rason.yml", f"{preview.url}places/rason.html"
    sound = "name: {de: Rason, en: Rason}\ncountries: [KP]\ncoordinates: [42.25, 130.3]\n"

    def save(text: str, heading: str) -> None:
        (preview.folder / name).write_text(text)
        wait_for(page, url, lambda: page.inner_text("h1") == heading)

    wait_for(page, preview.url, lambda: page.locator("h1").count() == 1)
    save(sound, "Rason")
    save(sound.replace("de: Rason", "de: Rajin"), "Rajin")
    save(f"{sound}aliases: [\n", "rason")
    save(sound, "Rason")
    told = [line.partition(name)[2] for line in preview.log.read_text().splitlines() if name in line and url in line]
    assert told == [f" is shown: {url}", f" has an error: {url}", f" is shown: {url}"]


def test_an_edit_shows_on_every_page_and_hand_written_pages_are_still_built(preview: Preview, browser: Browser) -> None:
    page = browser.new_page()
    page.set_default_timeout(1000)
    record, method = preview.folder / f"dossiers/{EVENT}.yml", preview.folder / "docs/de/method.md"
    wait_for(page, preview.url, lambda: page.locator("h1").count() == 1)
    record.write_text(record.read_text().replace("Vertrag von Pjöngjang", "Grüße mit neuem Titel"))
    for path in (f"{EVENT}.html", "actors/kim-jong-un.html", "timeline.html", "events/index.html"):
        wait_for(page, f"{preview.url}{path}", lambda: "Grüße mit neuem Titel" in page.inner_text("main"))

    method.write_text(f"{method.read_text()}\nEin neuer Absatz.\n")
    wait_for(page, f"{preview.url}method.html", lambda: "Ein neuer Absatz." in page.inner_text("main"))
    wait_for(page, f"{preview.url}{EVENT}.html", lambda: page.inner_text("h1") == "Grüße mit neuem Titel")


def test_the_page_of_a_deleted_record_is_gone(preview: Preview, browser: Browser) -> None:
    page = browser.new_page()
    page.set_default_timeout(1000)
    place = preview.folder / "dossiers/places/rason.yml"
    place.write_text("name: {de: Rason, en: Rason}\ncountries: [KP]\ncoordinates: [42.25, 130.3]\n")
    url = f"{preview.url}places/rason.html"
    wait_for(page, url, lambda: page.inner_text("h1") == "Rason")
    place.unlink()
    wait_for(page, url, lambda: "Rason" not in page.inner_text("body"))


def test_another_language_is_shown_with_its_own_hand_written_pages(tmp_path: Path, browser: Browser) -> None:
    page = browser.new_page()
    page.set_default_timeout(1000)
    with serving(tmp_path, "generator", "serve", "--lang", "en", "--address") as preview:
        wait_for(page, f"{preview.url}method.html", lambda: page.inner_text("h1") == "How we work")
        wait_for(page, f"{preview.url}{EVENT}.html", lambda: page.get_attribute("html", "lang") == "en")
        other = page.locator(".ds-masthead [aria-disabled]")
        assert other.inner_text() == "Deutsch"
        assert "dossier serve --lang de" in (other.get_attribute("title") or "")


def test_an_address_in_use_is_named(tmp_path: Path) -> None:
    folder = small_project(tmp_path / "project")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        served = run(folder, "generator", "serve", "--address", address)
    assert served.returncode == 2
    assert f"error: {address}: Address already in use; choose another with --address" in served.stderr
    assert "Traceback" not in served.stderr
