"""What holds for the project's own record as a whole: how much there is, what it rests on, and that all of it is found.

`record/denied-hosts.txt` lists the hosts of copies, rewrites and test systems that an address must never lead to;
`record/headlines.txt` the headlines that were seen word for word. A headline that is not there was not seen: whoever
adds an article with a `title` looks at it and writes it down there too, or gives the article a `description`.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.build import Checked
from generator.library import Key, Library
from generator.model import Article, Dossier, Event
from generator.model.prose import Prose
from generator.model.walk import Localised
from tests.conftest import ROOT
from tests.site.conftest import LANGUAGES

RECORD = Path(__file__).parent / "record"
ADDRESS = re.compile(r"https?://[^\s)\]>\"'}]+")

AT_LEAST = {"dossier": 4, "event": 120, "actor": 110, "place": 40, "claim": 20, "figure": 9, "term": 30, "article": 300}
FEWEST_WORDS, MOST_WORDS = 1200, 2500


def lines(name: str) -> list[str]:
    return (RECORD / name).read_text(encoding="utf-8").splitlines()


def test_nothing_is_found_in_it(own: Checked) -> None:
    assert own.diagnostics == ()


def test_there_is_enough_of_everything(library: Library) -> None:
    found = Counter(key.type for key in library.entries)
    assert {name: found[name] for name in AT_LEAST if found[name] < AT_LEAST[name]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_dossier_is_neither_a_note_nor_a_book(library: Library, language: str) -> None:
    words: Counter[Key] = Counter()
    for source in library.sentences:
        if source.sentence and source.language == language:
            words[source.key] += len(source.sentence.plain.split())
    for key, _ in library.of_type(Dossier):
        assert FEWEST_WORDS <= words[key] <= MOST_WORDS, key


def test_every_record_is_referred_to_and_every_event_is_on_a_timeline_or_related_to_one(library: Library) -> None:
    assert library.unreferenced == ()
    events = dict(library.of_type(Event))
    rules = [each.timeline for _, each in library.of_type(Dossier) if each.timeline]
    listed = {key for key, event in events.items() if any(rule.lists(key.id, event) for rule in rules)}
    pairs = {(key, Key("event", to)) for key, event in events.items() for to in event.related}
    related = {near for pair in pairs for near, far in (pair, pair[::-1]) if far in listed}
    assert sorted({*events} - listed - related) == []


def test_no_address_leads_to_a_denied_host() -> None:
    denied = lines("denied-hosts.txt")
    files = [*ROOT.glob("dossiers/**/*.yml"), *ROOT.glob("seeds/**/*.yml"), *ROOT.glob("docs/**/*.md")]
    hosts = {urlsplit(found).hostname or "": path.name for path in files for found in ADDRESS.findall(path.read_text())}
    assert {host: path for host, path in hosts.items() if any(f".{host}".endswith(f".{each}") for each in denied)} == {}


def test_a_headline_is_printed_word_for_word_or_not_at_all(library: Library) -> None:
    seen = {*lines("headlines.txt")}
    printed = {key.id: article.title for key, article in library.of_type(Article) if article.title}
    assert {id: title for id, title in printed.items() if title not in seen} == {}


def test_german_and_english_cite_the_same_sentence_by_sentence(library: Library) -> None:
    for key, entry in library.entries.items():
        for found in entry.fields:
            if isinstance(found, Localised) and found.prose:
                german, english = (cited(prose) for _, prose in sorted(found.prose))
                assert german == english, f"{key.id}: {found.loc}"


def cited(prose: Prose) -> list[list[tuple[str, str]]]:
    """Return for each sentence the articles that it cites, each with the origin that it names."""
    return [[(cite.article, cite.via) for cite in each.citations] for each in prose.sentences]
