"""Which quotations a reader can check on which page."""

from __future__ import annotations

import pytest

from generator.build import Checked, build
from generator.library import Key
from generator.render.checkable import Checkable, checkable
from generator.render.view import View
from generator.site import address
from tests.cases import CORPUS, SITE, checked
from tests.render.test_pages import ENGLISH

PLACE = """\
name: {de: Rason, en: Rason}
countries: [KP]
coordinates: [42.25, 130.3]
summary:
  de: |
    „Der Hafen ist wieder offen“, hieß es. [@report-2022, Abs. 2]
    Noch einmal: „Der Hafen ist wieder offen“. [@report-2022, Abs. 2]
    Man sei „sehr froh über die Schiffe“. [@report-2022]
    Moskau widersprach: „Davon ist uns nichts bekannt“. [@denial-2022]
    „Der Hafen ist jetzt offen“ {tr}, hieß es später. [@report-2024]
  en: |
    “The harbour is open again” {tr}, it said. [@report-2022, para 2]
    Once more: “the harbour is open again” {tr}. [@report-2022, para 2]
    They were “very happy about the ships” {tr}. [@report-2022]
    Moscow objected: “we know nothing about that” {tr}. [@denial-2022]
    “The harbour is now open”, it said later. [@report-2024]
"""
TREATY = "dossiers/treaty.yml"
RASON = Key("place", "rason")
REPORT, DENIAL, LATER = (Key("article", id) for id in ("report-2022", "denial-2022", "report-2024"))


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    treaty = (CORPUS / TREATY).read_text(encoding="utf-8")
    quoting = treaty.replace("Beide grüßten einander 2022.", "„Beide grüßen einander herzlich“, hieß es 2022.")
    return checked(tmp_path_factory.mktemp("corpus"), {"dossiers/places/rason.yml": PLACE, TREATY: quoting})


@pytest.fixture(scope="module")
def views(records: Checked) -> dict[str, View]:
    return {site.language: View(records.library, site, address(RASON)) for site in (SITE, ENGLISH)}


def test_a_record_offers_the_articles_that_it_quotes_in_their_own_words(views: dict[str, View]) -> None:
    assert checkable(views["de"], RASON) == (
        Checkable(REPORT, "Grüße aus Pjöngjang", "dpa: Grüße aus Pjöngjang", 2),
        Checkable(DENIAL, "Moskau: Kein Vertrag geplant", "Medium unbekannt: Moskau: Kein Vertrag geplant", 1),
    )


def test_a_headline_that_was_not_seen_is_none(views: dict[str, View]) -> None:
    name = "Korean Central News Agency: Report on the treaty"
    assert checkable(views["en"], RASON) == (Checkable(LATER, "", name, 1),)


@pytest.mark.parametrize(("language", "counts"), [("de", {REPORT: 3, DENIAL: 1}), ("en", {LATER: 1})])
def test_an_article_offers_itself(language: str, counts: dict[Key, int], views: dict[str, View]) -> None:
    for article in (REPORT, DENIAL, LATER):
        found = [(each.key, each.count) for each in checkable(views[language], article)]
        assert found == ([(article, counts[article])] if article in counts else [])


def test_a_record_without_quotations_offers_nothing(views: dict[str, View]) -> None:
    assert checkable(views["de"], Key("place", "pyongyang")) == ()


BOXES = (("dossiers/treaty.html", "report-2022"), ("articles/denial-2022.html", "denial-2022"))


@pytest.mark.parametrize(("path", "key"), BOXES)
def test_the_box_stands_where_there_is_something_to_check(path: str, key: str, records: Checked) -> None:
    for site, is_there in ((SITE, True), (ENGLISH, False)):
        page = next(each for each in build(records, site).pages if each.path == path)
        assert (f'<input type="hidden" name="article" value="{key}"' in page.content) is is_there
        assert ("check" in [id for _, id, _ in page.finished.headings]) is is_there
