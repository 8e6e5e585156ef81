"""Ten questions that a reader may come with, each answered by sentences of one page, in both languages.

A reader who had not written the site found these pages from its home page in about a minute each: by a dossier's
question, or by the search for a name. Every sentence of an answer cites an article, or is marked as our own conclusion.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import pytest

from generator.render import Page
from tests.site.conftest import LANGUAGES
from tests.site.shown import sentences

Answer = tuple[tuple[str, ...], ...]


class Question(NamedTuple):
    """What is asked, where it is answered, and for each sentence of the answer words that it must hold."""

    question: str
    page: str
    de: Answer
    en: Answer


QUESTIONS = (
    Question(
        "Who said when that North Korea had sent soldiers, and who denied it until when?",
        "dossiers/soldiers-for-russia.html",
        de=(
            ("18. Oktober 2024", "Südkoreas Geheimdienst", "USA", "Nato am 28. Oktober"),
            ("10. Oktober 2024", "Kreml", "Falschmeldung", "21.", "Gerüchten", "Putin dementierte nicht"),
            ("30. Oktober", "bloße Behauptungen"),
            ("26. April 2025", "Pjöngjang zwei Tage später"),
        ),
        en=(
            ("18 October 2024", "South Korea’s spy agency", "US", "NATO on 28 October"),
            ("10 October 2024", "Kremlin", "fake", "21 October", "rumours", "Putin issued no denial"),
            ("30 October", "mere assertions"),
            ("26 April 2025", "Pyongyang two days later"),
        ),
    ),
    Question(
        "What does Article 4 of the treaty of 2024 demand, and what does it leave open?",
        "dossiers/treaty-of-2024.html",
        de=(
            ("Artikel 4", "Kriegszustand", "sofort", "Hilfe"),
            ("Artikel 51 der UN-Charta", "Gesetzen beider Länder"),
            ("Wer entscheidet, ob ein Angriff vorliegt",),
        ),
        en=(
            ("Article 4", "at war", "immediate", "help"),
            ("Article 51 of the UN Charter", "laws of both countries"),
            ("who decides whether an attack has taken place",),
        ),
    ),
    Question(
        "When did the alliance treaty of 1961 end, and what is disputed about it?",
        "events/1995-alliance-treaty-lapses.html",
        de=(
            ("10. September 1996",),
            ("1995", "für ungültig erklärte oder nie förmlich kündigte", "umstritten"),
            ("Schriftwechsel", "nicht mehr angewandt"),
        ),
        en=(
            ("10 September 1996",),
            ("1995", "declared the old one invalid or never formally gave notice", "disputed"),
            ("That year", "no longer being applied"),
        ),
    ),
    Question(
        "Who ended the work of the UN Panel of Experts and when, and who monitors the sanctions since?",
        "dossiers/sanctions.html",
        de=(
            ("28. März 2024", "Russland legte sein Veto ein"),
            ("30. April lief das Mandat aus",),
            ("Seit Oktober 2024", "elf Staaten", "ohne UN-Mandat"),
        ),
        en=(
            ("28 March 2024", "Russia cast its veto"),
            ("mandate expired on 30 April",),
            ("Since October 2024", "eleven states", "UN mandate"),
        ),
    ),
    Question(
        "How many North Koreans were killed for Russia, according to whom?",
        "dossiers/soldiers-for-russia.html",
        de=(
            ("Geheimdienst NIS", "rund 2.000 Tote", "rund 6.000 Tote und Verwundete"),
            ("Januar 2025", "300 Tote", "600 Tote"),
            ("101 Porträts",),
            ("unabhängig geprüft ist keine der Schätzungen",),
        ),
        en=(
            ("spy agency", "about 2,000 dead", "about 6,000 dead and wounded"),
            ("January 2025", "300 dead", "600 dead"),
            ("101 portraits",),
            ("none of the estimates has been independently verified",),
        ),
    ),
    Question(
        "How much ammunition did North Korea supply, and how far apart are the estimates?",
        "dossiers/russian-arms-for-north-korea.html",
        de=(
            ("umstritten", "vier bis sechs Millionen Granaten", "mehr als zwölf Millionen"),
            ("Reuters und Open Source Centre", "vier bis sechs Millionen Granaten"),
            ("Militärgeheimdienst", "Container", "mehr als zwölf Millionen"),
        ),
        en=(
            ("disputed", "four to six million shells", "more than twelve million"),
            ("Reuters and the Open Source Centre", "four to six million shells"),
            ("military intelligence", "containers", "more than twelve million"),
        ),
    ),
    Question(
        "Has Russia supplied North Korea with weapons, and who says so?",
        "dossiers/russian-arms-for-north-korea.html",
        de=(
            ("Flugabwehr", "November 2024 Südkorea", "Mai 2025", "elf Staaten"),
            ("Abgesehen von geschenkten Drohnen", "keine russische Bestätigung"),
        ),
        en=(
            ("air defence", "South Korea in November 2024", "eleven states in May 2025"),
            ("Apart from drones and a rifle given as presents", "no Russian confirmation"),
        ),
    ),
    Question(
        "By when did North Korean workers have to go home, and why is there talk of both twelve and 24 months?",
        "dossiers/sanctions.html",
        de=(
            ("24 Monaten", "bis Dezember 2019"),
            ("fälschlich zwölf Monate", "längere Frist in letzter Minute"),
        ),
        en=(
            ("24 months", "by December 2019"),
            ("wrongly gave twelve months", "longer deadline at the last minute"),
        ),
    ),
    Question(
        "How large was North Korea's debt from Soviet times, and what was written off?",
        "events/2014-05-05-debt-agreement-ratified.html",
        de=(
            ("10,96 Milliarden Dollar", "90 Prozent davon wurden erlassen"),
            ("sowjetischen Wechselkurs", "238 Millionen Dollar"),
        ),
        en=(
            ("10.96 billion dollars", "90 per cent of it was forgiven"),
            ("Soviet exchange rate", "238 million dollars"),
        ),
    ),
    Question(
        "Did Soviet pilots fight in the Korean War, and who admitted or concealed it?",
        "events/1950-11-soviet-air-war.html",
        de=(
            ("Im Koreakrieg waren sowjetische Piloten", "offiziell gar nicht dort waren"),
            ("erst ab 1989",),
            ("würdigte Wladimir Putin", "Piloten"),
            ("russischen Angaben", "315 sowjetische Soldaten"),
        ),
        en=(
            ("In the Korean War Soviet pilots", "officially they were not there"),
            ("only from 1989",),
            ("Vladimir Putin paid tribute", "pilots"),
            ("Russian figures", "315 Soviet servicemen died"),
        ),
    ),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("question", QUESTIONS, ids=[each.question for each in QUESTIONS])
def test_a_question_is_answered_by_cited_sentences_of_one_page(
    pages: Mapping[str, Mapping[str, Page]], question: Question, language: str
) -> None:
    shown = [*sentences(pages[language][question.page])]
    answer: Answer = getattr(question, language)
    for words in answer:
        holding = [each for each in shown if all(word in each.text for word in words)]
        assert holding, f"no sentence of {language}/{question.page} holds {words}"
        assert all(each.citations or each.marks for each in holding)
