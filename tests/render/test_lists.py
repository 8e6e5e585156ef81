"""Lists say by which rule they list; changes, glossary, coverage and data hold what they promise."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.build import Build, build, read_and_check
from generator.export import export
from generator.library import Key
from generator.model.dossier import Dossier
from generator.model.edtf import EdtfDate
from generator.render.coverage import Missing, Row, missing_translations, rows, stale_translations
from generator.render.view import View
from generator.site import LISTED, address, index_address
from generator.text.dates import date_in_words
from tests.cases import CORPUS, SITE, checked, write_project

RULED = (
    "actors/vladimir-putin.html",
    "places/pyongyang.html",
    "series/treaties.html",
    "dossiers/treaty.html",
    "timeline.html",
    "events/index.html",
)

TERM = """\
name: {de: Ally, en: Ally}
summary:
  de: |
    Eins. [@report-2022]
    Zwei. {analysis}
  en: |
    One. [@report-2022]
    Two. {analysis}
"""
HALF_TRANSLATED = """\
name: {de: Rason}
countries: [KP]
coordinates: [42, 130]
summary:
  de: |
    Eins. [@report-2022]
  en: |
    One. [@report-2024]
"""


def built(root: Path, files: dict[str, str] | None = None) -> Build:
    return build(checked(root, files or {}), SITE)


def content(root: Path, path: str, files: dict[str, str] | None = None) -> str:
    return next(page.content for page in built(root, files).pages if page.path == path)


def view(root: Path, files: dict[str, str] | None = None) -> View:
    return View(checked(root, files or {}).library, SITE, "coverage.html")


def change(date: str, kind: str = "added", about: str = "treaty") -> str:
    return f"date: {date}\nkind: {kind}\nabout: [{about}]\nwhat: {{de: Neu seit {date}, en: New since {date}}}\n"


@pytest.mark.parametrize("path", RULED)
def test_every_list_of_events_says_by_which_rule_they_are_listed(path: str, tmp_path: Path) -> None:
    html = content(tmp_path, path)
    rule, events = html.index('<p class="ds-rule">Aufgeführt'), html.index("2024-06-19-treaty.html")
    lists = [found.start() for found in re.finditer(r'<ol class="ds-timeline">|<ul class="ds-list">', html)]
    assert any(rule < start < events or (rule < start and "2024-06-19-treaty.html" in html[start:]) for start in lists)


def listed(html: str) -> list[str]:
    """Return the groups of a list, in their order."""
    return re.findall(r'<section class="ds-section" id="k-([^"]+)">', html)


def test_articles_are_listed_by_year_the_newest_first_and_undated_ones_last(tmp_path: Path) -> None:
    undated = "outlet: dpa\npublished: unknown\nlanguage: de\ntitle: Ohne Datum\nurl: unknown\n"
    older = undated.replace("unknown", "2021-05-01", 1).replace("Ohne Datum", "Aus dem Vorjahr")
    html = content(tmp_path, "articles/index.html", {"seeds/undated.yml": undated, "seeds/older.yml": older})
    assert listed(html) == ["2024", "2022", "2021", "undated"]


def test_events_are_listed_by_date_whatever_their_names(tmp_path: Path) -> None:
    letters = (CORPUS / "dossiers/events/2022-08-15-letters.yml").read_text(encoding="utf-8")
    first = letters.replace("2022-08-15", "2020-01-01").replace("Grüße zum Tag der Befreiung", "Zuletzt im Alphabet")
    html = content(tmp_path, "events/index.html", {"dossiers/events/zero.yml": first})
    ids = re.findall(r'<li>\s*<a href="([\w-]+)\.html"', html)
    assert ids == ["zero", "2022-08-15-letters", "2024-06-19-treaty"]


def test_kinds_stand_in_the_order_of_their_list_and_those_that_a_site_adds_behind_them_by_name(tmp_path: Path) -> None:
    kinds = ("zoo", "ark", "ship")
    files = {f"dossiers/actors/{kind}.yml": f"name: {{de: Fall, en: Case}}\nkind: {kind}\n" for kind in kinds}
    site = replace(SITE, own_words={"actor-kind": {kind: {"de": kind, "en": kind} for kind in ("zoo", "ark")}})
    pages = build(read_and_check(write_project(tmp_path, files), site), site).pages
    html = next(page.content for page in pages if page.path == "actors/index.html")
    assert listed(html) == ["person", "state", "organisation", "ship", "ark", "zoo"]


def test_changes_stand_newest_first_each_under_its_id(tmp_path: Path) -> None:
    files = {f"dossiers/changes/{name}.yml": change(date) for name, date in (("b", "2025-01-02"), ("a", "2025-03"))}
    html = content(tmp_path, "changes.html", files)
    assert re.findall(r'<li id="([^"]+)">', html) == ["a", "b", "2024-07-02-signing"]
    assert re.findall(r"<h2>(\d+)</h2>", html) == ["2025", "2024"]


def test_a_change_is_told_on_the_page_of_each_record_that_it_is_about(tmp_path: Path) -> None:
    for path in ("events/2024-06-19-treaty.html", "dossiers/treaty.html"):
        html = content(tmp_path, path)
        assert '<a href="../changes.html#2024-07-02-signing">Unterzeichnet wurde am 19. Juni' in html
        assert "Änderungen an diesem Eintrag" not in html  # as the label of a plain list


def test_the_home_page_tells_the_latest_changes_only(tmp_path: Path) -> None:
    files = {f"dossiers/changes/c{day}.yml": change(f"2025-01-0{day}") for day in range(1, 8)}
    html = content(tmp_path, "index.html", files)
    assert re.findall(r"changes\.html#([^\"]+)", html) == ["c7", "c6", "c5", "c4"]


def test_a_former_id_of_a_change_still_leads_to_it(tmp_path: Path) -> None:
    files = {"dossiers/changes/new.yml": change("2025-01-02") + "formerly: [old]\n"}
    assert re.search(r'<li id="new"><span id="old"></span>', content(tmp_path, "changes.html", files))
    assert [file.path for file in built(tmp_path).files if "old" in file.path] == []


def test_a_record_with_a_date_is_listed_with_it_and_found_by_its_year(tmp_path: Path) -> None:
    site, seen = built(tmp_path), view(tmp_path)
    (names,) = (file.text for file in site.files if file.path == "search-names.js")
    lists = {page.path: page.content for page in site.pages}
    for key in (each for each in seen.library.entries if each.type in LISTED):
        date = getattr(seen.library.entries[key].record, "date", None)
        if date:
            words = date_in_words(date, "de")
            assert f'{seen.name(key)}</a> <span class="ds-list__note">{words}</span>' in lists[index_address(key.type)]
            (entry,) = (line for line in names.split("\n") if f'"path": "{address(key)}"' in line)
            assert f'"date": "{words}", "years": ["{date.year}"]' in entry


def test_the_glossary_defines_each_term_in_full(tmp_path: Path) -> None:
    files = {"dossiers/terms/ally.yml": TERM}
    html = content(tmp_path, "terms/index.html", files)
    assert re.findall(r'<dt><a href="([^"]+)">', html) == ["ally.html", "assistance.html"]
    definition = re.search(r"<dd>(.*?)</dd>", html, re.DOTALL)
    assert definition
    assert "Eins." in definition[1]
    assert "Zwei." in definition[1]
    assert 'class="ds-cite"' in definition[1]
    assert "auch: Beistandsklausel" in html


def test_sentences_are_counted_once_by_their_citations(tmp_path: Path) -> None:
    place = "name: Rason\ncountries: [KP]\ncoordinates: [42, 130]\nsummary:\n  de: |\n{}  en: |\n    A. {{analysis}}\n"
    cites = ["[@report-2022]", "[@report-2022; @report-2024]", "[@report-2022; @report-2024] [@denial-2022]"]
    lines = "".join(f"    Satz {number}. {cite}\n" for number, cite in enumerate(["{background}", *cites]))
    found = {row.type: row for row in rows(view(tmp_path, {"dossiers/places/rason.yml": place.format(lines)}))}
    assert found["place"] == Row("place", 2, (2, 1, 1, 1))  # the corpus has a place with one sentence of background
    assert found["place"].shares == ((0.0, 40.0), (40.0, 20.0), (60.0, 20.0), (80.0, 20.0))


def test_missing_and_stale_translations_are_told_apart(tmp_path: Path) -> None:
    files = {"dossiers/places/rason.yml": HALF_TRANSLATED}
    seen = view(tmp_path, files)
    assert Missing(Key("place", "rason"), "en", 1) in missing_translations(seen)
    (stale,) = stale_translations(seen)
    assert (stale.key.id, stale.language, stale.found.sentence) == ("rason", "en", 1)
    html = content(tmp_path, "coverage.html", files)
    assert "Englisch: 1 Text fehlt" in html
    assert "Englisch, Zusammenfassung: andere Belege im 1. Satz" in html


def test_coverage_names_what_nothing_refers_to(tmp_path: Path) -> None:
    files = {"dossiers/actors/lonely.yml": "name: Allein\nkind: person\n"}
    alone = content(tmp_path, "coverage.html", files).partition('id="alone"')[2]
    assert re.findall(r'<li><a href="([^"]+)">', alone) == ["actors/lonely.html"]


def test_the_page_of_data_leads_to_every_export(tmp_path: Path) -> None:
    checked_corpus = checked(tmp_path, {})
    html = next(page.content for page in build(checked_corpus, SITE).pages if page.path == "data.html")
    assert re.findall(r'<dt><a href="([^"]+)">', html) == [file.path for file in export(checked_corpus.library, SITE)]


def test_the_page_of_data_names_the_licence_or_says_that_none_is_known(tmp_path: Path) -> None:
    licensed = build(checked(tmp_path, {}), replace(SITE, licence="CC BY 4.0"))
    html = next(page.content for page in licensed.pages if page.path == "data.html")
    assert "unter der Lizenz CC BY 4.0." in html
    assert "nicht angegeben" in content(tmp_path, "data.html")


def test_a_dossier_carries_from_which_day_on_it_may_be_out_of_date(tmp_path: Path) -> None:
    source = (Path(__file__).parent.parent / "corpus/dossiers/treaty.yml").read_text(encoding="utf-8")
    html = content(tmp_path, "dossiers/treaty.html", {"dossiers/treaty.yml": source + "stale_after: 180\n"})
    notice = re.search(r'<p hidden class="ds-age" data-ds-stale-from="([^"]+)">(.*?)</p>', html)
    assert notice
    assert notice[1] == "2024-12-29"  # the 181st day after 1 July 2024
    assert '<time datetime="2024-07-01">1. Juli 2024</time>' in notice[2].replace("\xa0", " ")
    assert html.index("ds-age") < html.index("<h1>")
    assert "ds-age" not in content(tmp_path, "dossiers/treaty.html", {"dossiers/treaty.yml": source})


def test_a_dossier_checked_in_some_month_is_stale_only_when_it_certainly_is(tmp_path: Path) -> None:
    dossier = next(record for _, record in checked(tmp_path, {}).library.of_type(Dossier))
    checked_in_june = dossier.model_copy(update={"checked": EdtfDate.parse("2024-06"), "stale_after": 1})
    assert str(checked_in_june.stale_from) == "2024-07-02"
