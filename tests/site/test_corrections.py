"""Readers are told where to report an error: on every page at its foot, and on dossiers where they are cited."""

from __future__ import annotations

from pathlib import Path

import pytest
from mkdocs.config.base import ValidationError

from generator.mkdocs_plugin.settings import Settings, site_of

DOSSIER = "dossiers/sanctions.html"


@pytest.mark.parametrize(
    ("typed", "link"),
    [
        ("corrections.md", "corrections.html"),
        ("about/errors.md", "about/errors.html"),
        ("https://example.org/form", "https://example.org/form"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        ("", ""),
    ],
)
def test_it_is_a_page_or_an_address(typed: str, link: str) -> None:
    settings = Settings()
    settings.load_dict({"corrections": typed})
    assert settings.validate() == ([], [])
    assert site_of(settings, "Site", "").corrections == link


@pytest.mark.parametrize("typed", ["corrections", "javascript:alert(1)", "javascript:x.md", "desk@example.org", 3])
def test_anything_else_is_refused(typed: object) -> None:
    settings = Settings()
    settings.load_dict({"corrections": typed})
    ((key, error),), _ = settings.validate()
    assert key == "corrections"
    assert isinstance(error, ValidationError)


@pytest.mark.parametrize(("language", "words"), [("de", "Eine Korrektur vorschlagen"), ("en", "Suggest a correction")])
def test_dossiers_lead_there_and_so_does_the_foot_of_every_page(site: Path, language: str, words: str) -> None:
    dossier = (site / language / DOSSIER).read_text()
    assert f'<a href="../corrections.html">{words}</a>' in dossier
    for page in (DOSSIER, "places/pyongyang.html"):
        _, _, foot = (site / language / page).read_text().partition('<footer class="ds-footer">')
        assert 'href="../corrections.html"' in foot
    assert 'href="corrections.html"' in (site / language / "index.html").read_text()
