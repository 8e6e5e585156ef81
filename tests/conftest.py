"""What several tests share: the project's own records, built once, and a browser."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, Page, sync_playwright

# No deadlines: a busy machine is no defect. In CI the examples are the same in every run.
settings.register_profile("dossier", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("dossier")

ROOT = Path(__file__).parent.parent
CONTENT = ("mkdocs.yml", "docs", "dossiers", "seeds")


def copy_project(target: Path) -> Path:
    """Copy what a site is made of, without code and without anything built."""
    for name in CONTENT:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("captures"))
        else:
            target.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target / name)
    return target


def run(
    folder: Path, *arguments: str, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a Python module as a command in a folder, such as `generator build`."""
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment,
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's own records, built."""
    folder = copy_project(tmp_path_factory.mktemp("project"))
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stderr
    return folder


@pytest.fixture(scope="session")
def site(project: Path) -> Path:
    """The published site of the project's own records."""
    return project / "site"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium from the system. Where it is missing, browser tests are skipped, and fail in CI."""
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        if os.environ.get("CI"):
            pytest.fail("Chromium is missing")
        pytest.skip("Chromium is missing: install the package chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-background-networking"]
        )
        yield chromium
        chromium.close()


def follow(page: Page, link: str) -> None:
    """Click a link and wait until what it leads to is there: a click returns as soon as the address has changed."""
    with page.expect_navigation():
        page.click(link)
