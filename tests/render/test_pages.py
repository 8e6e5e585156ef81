"""Pages in special cases: a text that one language lacks, equal sentences, a record that cannot be read."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from generator.build import build, read_and_check
from generator.render import Page
from generator.site import Site
from tests.cases import SITE, checked, write_project

ENGLISH = replace(SITE, language="en")
RASON = "dossiers/places/rason.yml"


def rason(german: str, english: str = "", name: str = "{de: Rason, en: Rason}") -> dict[str, str]:
    """Return a place with a summary of these lines."""
    summary = f"  de: |\n{german}" + (f"  en: |\n{english}" if english else "")
    return {RASON: f"name: {name}\ncountries: [KP]\ncoordinates: [42.25, 130.3]\nsummary:\n{summary}"}


def pages(root: Path, files: dict[str, str], site: Site = SITE) -> dict[str, Page]:
    return {page.path: page for page in build(checked(root, files), site).pages}


def test_a_text_in_another_language_is_shown_and_marked(tmp_path: Path) -> None:
    place = rason("    Nahe [[russia]]. [@report-2022]\n", name="{de: Rason}")
    html = pages(tmp_path, place, ENGLISH)["places/rason.html"].content
    assert '<h1><span lang="de">Rason</span></h1>' in html
    assert '<p class="ds-fallback__note">Available in another language only (German)</p>' in html
    assert re.search(r'<div class="ds-prose" lang="de">.*Nahe <a [^>]*>Russland</a>', html)


def test_a_sentence_is_quoted_in_the_language_that_its_page_shows(tmp_path: Path) -> None:
    place = rason("    Nahe [[russia]]. [@report-2022]\n")
    html = pages(tmp_path, place, ENGLISH)["actors/russia.html"].content
    assert '<blockquote class="ds-backlinks__sentence" lang="de">Nahe Russland.</blockquote>' in html


def test_of_equal_sentences_the_first_carries_the_anchor(tmp_path: Path) -> None:
    sentence = "    Es blieb still. {analysis}\n"
    place = rason(sentence * 2, "    A. {analysis}\n")
    html = pages(tmp_path, place)["places/rason.html"].content
    assert html.count('<span class="ds-sentence" id="s-') == 1
    assert html.count('<span class="ds-sentence">') == 1


def test_lists_and_quotes_hold_sentences(tmp_path: Path) -> None:
    prose = "    - Eins. {analysis}\n    - Zwei. {analysis}\n    > Drei. {analysis}\n"
    place = rason(prose, "    A. {analysis}\n")
    html = pages(tmp_path, place)["places/rason.html"].content
    assert re.search(r'<ul><li><span class="ds-sentence"[^>]*>Eins\..*<li><span class="ds-sentence"[^>]*>Zwei\.', html)
    assert re.search(r'<blockquote><span class="ds-sentence"[^>]*>Drei\.', html)


def test_a_record_that_cannot_be_read_has_a_page_that_says_why(tmp_path: Path) -> None:
    page = pages(tmp_path, {RASON: "name: [\n"})["places/rason.html"]
    assert "error[unclosed-bracket]" in page.notice
    assert "<h1>rason</h1>" in page.content


def test_the_page_that_changes_share_says_which_cannot_be_read(tmp_path: Path) -> None:
    found = pages(tmp_path, {"dossiers/changes/2024-01-01-broken.yml": "date: [\n"})
    assert "dossiers/changes/2024-01-01-broken.yml" in found["changes.html"].notice
    assert not [path for path in found if "#" in path]


def test_the_home_page_leads_to_every_page_that_stands_alone(tmp_path: Path) -> None:
    found = pages(tmp_path, {})
    alone = {path for path in found if "/" not in path} - {"index.html", "search.html"}  # the head leads to search
    assert alone <= set(re.findall(r'href="([^"#]+)"', found["index.html"].content))


def test_a_site_may_have_one_language_and_words_of_its_own(tmp_path: Path) -> None:
    site = replace(SITE, languages=SITE.languages[:1], own_words={"event-kind": {"concert": {"de": "Konzert"}}})
    path = "dossiers/events/2022-08-concert.yml"
    head = "kind: concert\ndate: 2022-08\ntitle: Ein Konzert\nactors:\n  - {actor: russia, role: host}\n"
    write_project(tmp_path, {path: f"{head}summary: |\n  Man spielte. [@report-2022]\n"})
    found = read_and_check(tmp_path, site)
    assert [each.code for each in found.diagnostics if each.span.path == path] == []
    html = {page.path: page.content for page in build(found, site).pages}["events/2022-08-concert.html"]
    assert "· Konzert</p>" in html
