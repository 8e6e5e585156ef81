"""What readers are told of origins, on the pages of a sentence, an event and a claim."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.evidence.five import FILES, FIVE
from tests.render.test_claims import claim, pages, position, section
from tests.render.test_pages import ENGLISH

EVENT = """\
kind: statement
date: 2024-05
title: {{de: Fall, en: Case}}
actors: [{{actor: kim-jong-un, role: host}}]
summary:
  de: |
    Er sprach. [{cites}]
  en: |
    He spoke. [{cites}]
"""


def event(cites: str) -> dict[str, str]:
    return {"dossiers/events/2024-05-case.yml": EVENT.format(cites=cites)} | FILES


@pytest.mark.parametrize(
    ("cites", "german", "english"),
    [
        (
            FIVE,
            "5 Berichte, 2 Agenturen, 1 Ursprung (KCNA). Alle gehen auf eine einzige Stelle zurück, ein Staatsmedium.",
            "5 reports, 2 agencies, 1 origin (KCNA). They all go back to a single place, a state medium.",
        ),
        (
            f"{FIVE}; @chain-unknown; @from-the-ground",
            "7 Berichte, 2 Agenturen, 2 Ursprünge (KCNA, daily), bei 1 Bericht ist der Ursprung unbekannt.",
            "7 reports, 2 agencies, 2 origins (KCNA, daily), the origin of 1 report is unknown.",
        ),
        ("@chain-unknown", "1 Bericht, Ursprung unbekannt.", "1 report, origin unknown."),
    ],
)
def test_an_event_tells_its_origins(cites: str, german: str, english: str, tmp_path: Path) -> None:
    for site, expected in ((None, german), (ENGLISH, english)):
        html = pages(tmp_path, event(cites), *[site] if site else [])["events/2024-05-case.html"]
        found = re.search(r'<p class="ds-banner">(.*?)</p>', section(html, "known"))
        assert found
        assert found[1] == expected


def test_a_sentence_tells_its_origins_behind_its_citations(tmp_path: Path) -> None:
    html = section(pages(tmp_path, event(FIVE))["events/2024-05-case.html"], "summary")
    whole = "5 Berichte, 2 Agenturen, 1 Ursprung (KCNA)"
    assert f'<span class="ds-origin" title="{whole}">1 Ursprung: KCNA</span>' in html


def test_a_sentence_with_one_citation_tells_none(tmp_path: Path) -> None:
    assert "ds-origin" not in section(pages(tmp_path, event("@wire"))["events/2024-05-case.html"], "summary")


def test_of_whom_nothing_was_found_is_told_with_the_origins(tmp_path: Path) -> None:
    """Who once spoke, or of whose silence an article tells, is not among them."""
    spoke = position("kcna", "asserts", "date: 2024-05", "cites: [wire]")
    told = position("kim-jong-un", "silent", "checked: 2024-06-01", "cites: [wire]")
    silent = position("russia", "silent", "checked: 2024-06-01") + position("kcna", "silent", "checked: 2024-06-01")
    files = claim(spoke, told, silent, status="reported") | event("@wire")
    files["dossiers/claims/annex.yml"] = files["dossiers/claims/annex.yml"].replace("[russia]", "[2024-05-case]")
    printed = pages(tmp_path, files)
    expected = "1 Ursprung (KCNA); in den gesichteten Artikeln keine Äußerung: Russland."
    assert expected in section(printed["events/2024-05-case.html"], "known")
    assert expected in section(printed["claims/annex.html"], "evidence")


def test_a_citation_says_that_its_article_was_changed(tmp_path: Path) -> None:
    files = event("@wire")
    files["seeds/wire.yml"] += "state: retracted\n"
    html = section(pages(tmp_path, files)["events/2024-05-case.html"], "summary")
    assert re.search(r'class="ds-cite ds-cite--changed".*>news-wire · 2024 · vom Medium zurückgezogen</a>', html)
