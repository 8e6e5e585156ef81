"""Sound records in any number, the same ones every time: many types, in the proportions of a real project."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from random import Random

from bench.author import Author, Dated
from bench.records import WRITERS, article_day
from bench.words import BODIES, FIRST, GATHERINGS, LAST, STATEMENTS, TOPICS, TOWN_ENDS, TOWN_STARTS, Pair
from bench.yaml_text import yaml_text
from generator.model import BY_NAME
from generator.model.ids import slug

SEED = 1945

# Records of each type in a hundred; events take what rounding leaves
SHARES: Mapping[str, int] = {
    "event": 30,
    "article": 30,
    "actor": 15,
    "claim": 6,
    "place": 6,
    "outlet": 4,
    "term": 3,
    "figure": 2,
    "change": 2,
    "dossier": 1,
    "series": 1,
}
_SETTINGS = """\
site_name: Bench
site_url: https://bench.example/
docs_dir: docs/{first}
site_dir: build/preview
theme: {{name: material}}
plugins:
  - dossiers:
      languages: {{{languages}}}
"""


def write_corpus(folder: Path, records: int, languages: Sequence[str] = ("de", "en")) -> None:
    """Write a project of at least 100 records, with its mkdocs.yml, into an empty folder."""
    random = Random(SEED)
    names = {type: [_name(type, number) for number in range(count)] for type, count in counts(records).items()}
    ids = {type: [_id(type, name, number) for number, name in enumerate(some)] for type, some in names.items()}
    count = len(ids["article"])
    articles = [Dated(id, article_day(number, count)) for number, id in enumerate(ids["article"])]
    author = Author(random, languages, ids, articles)
    for type, write in WRITERS.items():
        below = folder / BY_NAME[type].folder
        below.mkdir(parents=True, exist_ok=True)
        for number, (id, name) in enumerate(zip(ids[type], names[type], strict=True)):
            (below / f"{id}.yml").write_text(yaml_text(write(author, number, id, name)), encoding="utf-8")
    _write_settings(folder, languages)


def _write_settings(folder: Path, languages: Sequence[str]) -> None:
    named = ", ".join(f"{tag}: {{name: Bench}}" for tag in languages)
    (folder / "mkdocs.yml").write_text(_SETTINGS.format(first=languages[0], languages=named))
    for tag in languages:
        docs = folder / "docs" / tag
        docs.mkdir(parents=True)
        (docs / "about.md").write_text("# About\n\nRecords that nobody wrote, to measure with.\n")


def counts(records: int) -> dict[str, int]:
    """Return how many records of each type there are among so many."""
    found = {type: records * share // 100 for type, share in SHARES.items()}
    return {**found, "event": found["event"] + records - sum(found.values())}


def _id(type: str, name: Pair, number: int) -> str:
    kind = "" if type in {"actor", "place", "event"} else f"-{type}"
    return f"{slug(name[1])[:28].strip('-')}{kind}-{number}"


def _name(type: str, number: int) -> Pair:
    """Return what a record is called; persons and places have names of their own, the same in both languages."""
    if type == "place":
        name = _town(number)
        return name, name
    if type == "outlet":
        name = f"{_town(number)} {LAST[number % len(LAST)]}"
        return name, name
    if type == "actor" and number % 3:
        name = f"{FIRST[number % len(FIRST)]} {LAST[(number + number // len(FIRST)) % len(LAST)]}"
        name += f" ({_town(number)})" if number >= len(FIRST) * len(LAST) else ""
        return name, name
    patterns = {"actor": BODIES, "claim": STATEMENTS}.get(type, GATHERINGS)
    german, english = (each if "{town}" in each else f"{each} ({{town}})" for each in patterns[number % len(patterns)])
    topic, town = TOPICS[number // len(patterns) % len(TOPICS)], _town(number)
    return german.format(topic=topic[0], town=town), english.format(topic=topic[1], town=town)


def _town(number: int) -> str:
    return TOWN_STARTS[number % len(TOWN_STARTS)] + _of(TOWN_ENDS, number // len(TOWN_STARTS))


def _of(parts: Sequence[str], number: int) -> str:
    """Return a part for a small number and joined ones for a large one."""
    more, rest = divmod(number, len(parts))
    return parts[rest] + (f"-{_of(parts, more - 1)}" if more else "")
