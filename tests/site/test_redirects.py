"""Former addresses lead on, in every language, and count as no pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.build import build
from generator.render.redirects import moved
from tests.cases import SITE, checked, small_project
from tests.conftest import run
from tests.site.conftest import LANGUAGES


@pytest.fixture(scope="module")
def moved_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = small_project(tmp_path_factory.mktemp("moved"))
    actor = folder / "dossiers/actors/kim-jong-un.yml"
    actor.write_text(actor.read_text(encoding="utf-8") + "formerly: [kim-dschong-un]\n", encoding="utf-8")
    built = run(folder, "generator", "build")
    assert built.returncode == 0, built.stdout + built.stderr
    return folder / "site"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_old_address_leads_to_the_new_one(language: str, moved_site: Path) -> None:
    html = (moved_site / language / "actors/kim-dschong-un.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in html
    assert '<meta http-equiv="refresh" content="0; url=kim-jong-un.html">' in html
    assert f'<link rel="canonical" href="https://example.org/{language}/actors/kim-jong-un.html">' in html
    assert re.search(r'<h1><a href="kim-jong-un.html">Kim Jong.Un</a></h1>', html)
    for sheet in re.findall(r'<link rel="stylesheet" href="([^"]+)"', html):
        assert (moved_site / language / "actors" / sheet).is_file()


def test_it_is_in_neither_sitemap_nor_search(moved_site: Path) -> None:
    assert "kim-dschong-un.html" not in (moved_site / "sitemap.xml").read_text(encoding="utf-8")
    for language in LANGUAGES:
        html = (moved_site / language / "actors/kim-dschong-un.html").read_text(encoding="utf-8")
        assert "data-pagefind-body" not in html
        assert "kim-dschong-un.html" not in (moved_site / language / "search-names.js").read_text(encoding="utf-8")


def test_who_has_the_address_now_keeps_it(tmp_path: Path) -> None:
    actor = "name: Fall\nkind: person\nformerly: [russia, once]\n"
    library = checked(tmp_path, {"dossiers/actors/case.yml": actor}).library
    assert [path for path, key in moved(library) if key.id == "case"] == ["actors/once.html"]


def test_a_name_is_escaped(tmp_path: Path) -> None:
    actor = 'name: "<b>&\\"Fall"\nkind: person\nformerly: [once]\n'
    files = {file.path: file.text for file in build(checked(tmp_path, {"dossiers/actors/case.yml": actor}), SITE).files}
    assert '<h1><a href="case.html">&lt;b&gt;&amp;&#34;Fall</a></h1>' in files["actors/once.html"]
