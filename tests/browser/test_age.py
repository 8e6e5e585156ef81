"""Only the reader's clock decides whether a dossier is said to be out of date."""

from __future__ import annotations

from datetime import datetime

import pytest
from playwright.sync_api import Browser

from tests.cases import small_project
from tests.conftest import run

pytestmark = pytest.mark.browser

DOSSIER = "treaty"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = small_project(tmp_path_factory.mktemp("age"))
    path = folder / f"dossiers/{DOSSIER}.yml"
    lines = [line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith("stale_after:")]
    lines = ["checked: 2026-11-25" if line.startswith("checked:") else line for line in lines]
    path.write_text("\n".join([*lines, "stale_after: 30", ""]), encoding="utf-8")
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    return (folder / f"site/en/dossiers/{DOSSIER}.html").as_uri()


@pytest.mark.parametrize(("day", "shown"), [("2026-12-25", False), ("2026-12-26", True), ("2030-01-01", True)])
def test_the_notice_appears_after_the_last_day(day: str, shown: bool, address: str, browser: Browser) -> None:
    page = browser.new_page(timezone_id="UTC")
    page.clock.set_fixed_time(datetime.fromisoformat(f"{day}T12:00:00+00:00"))
    page.goto(address)
    assert page.locator(".ds-age").is_visible() is shown
    page.close()


def test_without_javascript_the_date_alone_is_told(address: str, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert not page.locator(".ds-age").is_visible()
    assert page.locator(".ds-byline").inner_text().count("25\u00a0November 2026") == 1
    context.close()
