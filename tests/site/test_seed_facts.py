"""Each of the eleven facts of the article from which this site grew stands on it, corroborated or corrected.

Every row names a fact by its number, a page and, per language, words that one sentence of that page must hold; a fact
with a correction has several rows. The sentence must cite an article, or be marked as ours where a row says so: what no
report contains cannot be cited.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import pytest

from generator.render import Page
from tests.site.conftest import LANGUAGES
from tests.site.shown import sentences

DOSSIER = "dossiers/russian-arms-for-north-korea.html"


class Fact(NamedTuple):
    """What the article said, where this site says it, and words of the sentence per language."""

    number: int
    fact: str
    page: str
    de: tuple[str, ...]
    en: tuple[str, ...]
    ours: bool = False
    """Whether the sentence is marked as ours instead of citing an article."""


FACTS = (
    Fact(
        1,
        "Putin's greeting",
        DOSSIER,
        ("Putin schrieb", "Tradition der Freundschaft"),
        ("wrote of a tradition of friendship",),
    ),
    Fact(
        1,
        "Putin's greeting: North Korean state media, on Monday",
        DOSSIER,
        ("einem Montag", "Staatsagentur KCNA"),
        ("a Monday", "state agency KCNA"),
    ),
    Fact(
        2,
        "Kim's reply: closer in every field, on the basis of the summit of April 2019",
        DOSSIER,
        ("Kim schrieb seinerseits", "auf allen Gebieten", "Gipfel in Wladiwostok", "April 2019"),
        ("Kim, for his part, wrote", "in every field", "Vladivostok summit", "April 2019"),
    ),
    Fact(
        3,
        "The common border near Vladivostok",
        DOSSIER,
        ("nahe Wladiwostok", "gemeinsame Grenze"),
        ("share a border near Vladivostok",),
    ),
    Fact(
        4,
        "The assurance of political support",
        DOSSIER,
        ("Nordkorea Moskau politische Unterstützung zugesichert",),
        ("North Korea had assured Moscow of its political support",),
    ),
    Fact(
        4,
        "The recognition of Donetsk and Luhansk",
        DOSSIER,
        ("Im Juli 2022", "Donezk und Luhansk", "als Staaten an"),
        ("In July 2022", "recognised as states", "Donetsk and Luhansk"),
    ),
    Fact(
        5,
        "Ukraine breaks off relations",
        DOSSIER,
        ("Ukraine brach", "am selben Tag", "die Beziehungen ab"),
        ("Ukraine broke off relations the same day",),
    ),
    Fact(
        6,
        "The offer to allies, corrected: combat aircraft and drones",
        "events/2022-08-15-army-2022-arms-offer.html",
        ("Handfeuerwaffen", "Kampfflugzeuge und Drohnen"),
        ("small arms", "combat aircraft and drones"),
    ),
    Fact(
        6,
        "The offer to allies, corrected: air defence only in that article",
        DOSSIER,
        ("In seiner Fassung", "Luftverteidigung", "Kampfflugzeuge"),
        ("In its version", "air defence", "combat aircraft"),
    ),
    Fact(
        6,
        "The offer to allies, corrected: to allies in general",
        DOSSIER,
        ("allgemein an Verbündete und Partner",),
        ("to allies and partners in general",),
    ),
    Fact(
        6,
        "The offer to allies, corrected: North Korea is not named",
        DOSSIER,
        ("Nordkorea genannt hätte", "keinem der gesichteten Berichte"),
        ("None of the reports seen", "named North Korea"),
        ours=True,
    ),
    Fact(
        7,
        "Iran, corrected: the drones went the other way",
        DOSSIER,
        ("Nach US-Angaben", "Drohnen aus dem Iran"),
        ("According to US officials", "drones from Iran"),
    ),
    Fact(
        7,
        "Iran: Su-35 only later",
        DOSSIER,
        ("Im Dezember 2022", "Su-35", "im Januar 2023"),
        ("In December 2022", "Su-35", "in January 2023"),
    ),
    Fact(
        8,
        "Missile tests of 2022",
        DOSSIER,
        ("Am 17. August", "zwei Marschflugkörper", "18. Start"),
        ("On 17 August", "two cruise missiles", "18th launch"),
    ),
    Fact(
        9,
        "Victory over Covid",
        DOSSIER,
        ("Sieg über die Epidemie", "10. August", "bezweifelten"),
        ("victory over the epidemic", "10 August", "doubted"),
    ),
    Fact(
        10,
        "The fear of military cooperation: an opinion then",
        DOSSIER,
        ("Die Sorge des Artikels", "im August 2022 nicht mehr als eine Meinung"),
        ("fear", "no more than an opinion in August 2022"),
    ),
    Fact(
        10,
        "The fear of military cooperation: what came of it",
        DOSSIER,
        ("hat sich bestätigt", "Beistandsvertrag", "nordkoreanischen Soldaten"),
        ("was borne out", "mutual assistance treaty", "North Korean soldiers"),
    ),
    Fact(
        11,
        "The headline question: the other direction",
        DOSSIER,
        ("Berichtet wird vor allem über die Gegenrichtung",),
        ("What is reported runs mostly the other way",),
    ),
    Fact(
        11,
        "The headline question: Russian air defence is reported",
        DOSSIER,
        ("Von russischen Waffen für Nordkorea", "Flugabwehr", "elf Staaten"),
        ("Russian weapons for North Korea", "air defence", "eleven states"),
    ),
    Fact(
        11,
        "The headline question: no Russian confirmation",
        DOSSIER,
        ("Abgesehen von geschenkten Drohnen", "keine russische Bestätigung"),
        ("Apart from drones and a rifle given as presents", "no Russian confirmation"),
        ours=True,
    ),
)


def test_the_article_holds_eleven_facts_and_each_has_its_rows() -> None:
    assert {each.number for each in FACTS} == set(range(1, 12))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", FACTS, ids=[each.fact for each in FACTS])
def test_a_fact_of_the_first_article_stands_on_the_site(
    pages: Mapping[str, Mapping[str, Page]], fact: Fact, language: str
) -> None:
    words: tuple[str, ...] = getattr(fact, language)
    holding = [each for each in sentences(pages[language][fact.page]) if all(word in each.text for word in words)]
    assert holding, f"no sentence of {language}/{fact.page} holds {words}"
    assert all(each.marks if fact.ours else each.citations for each in holding)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_of_the_dossier_cites_an_article_or_is_marked(
    pages: Mapping[str, Mapping[str, Page]], language: str
) -> None:
    bare = [each.text for each in sentences(pages[language][DOSSIER]) if not each.citations and not each.marks]
    assert bare == []
