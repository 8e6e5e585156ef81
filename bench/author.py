"""What writes the records: a seeded choice of words, mentions and citations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from random import Random
from typing import Generic, NamedTuple, TypeVar

from bench.words import JOINTS, OURS, SENTENCES, TOPICS, Pair

ItemT = TypeVar("ItemT")

HUB_SHARE, HUB_MENTIONS = 0.01, 0.1  # a hundredth of the actors gets a tenth of the mentions of actors on top
LONGEST_CITED = 3  # sentences in a row with citations; then comes one of our own
WINDOW = 10  # articles that events of one time cite


class Deck(Generic[ItemT]):
    """Deals every item once before any twice, so that nothing is left without a link."""

    def __init__(self, items: Sequence[ItemT], random: Random) -> None:
        self.items, self.random, self.left = items, random, list[ItemT]()

    def deal(self, besides: ItemT | None = None) -> ItemT:
        """Return the next item that is not `besides`, after shuffling anew where none is left."""
        if not self.left:
            self.left = list(self.items)
            self.random.shuffle(self.left)
        found = self.left.pop()
        if found != besides:
            return found
        other = self.deal()
        self.left.append(found)
        return other


class Dated(NamedTuple):
    """An article and the day it came out."""

    id: str
    day: date


class Author:
    """Writes in `languages` about records whose ids, by type, are known beforehand.

    `evidence` are the articles that claims rest on and nothing else cites; `sources` are all others, by date.
    """

    def __init__(
        self, random: Random, languages: Sequence[str], ids: Mapping[str, Sequence[str]], articles: Sequence[Dated]
    ) -> None:
        self.random, self.languages, self.ids = random, languages, ids
        self.sources = [each for number, each in enumerate(articles) if number % 5]
        self.evidence = Deck(articles[::5], random)
        self.cited = Deck(self.sources, random)
        self.decks = {type: Deck(some, random) for type, some in ids.items()}
        self.agencies = Deck(ids["outlet"][::4], random)
        self.types = {id: type for type in JOINTS for id in ids[type]}
        self.mentionable = Deck(list(self.types), random)
        self.hubs = ids["actor"][: max(1, round(len(ids["actor"]) * HUB_SHARE))]

    def texts(self, pair: Pair) -> dict[str, str]:
        """Return a text in each language of the site."""
        return {tag: text for tag, text in zip(("de", "en"), pair, strict=True) if tag in self.languages}

    def topic(self) -> Pair:
        """Return what something is about."""
        return self.random.choice(TOPICS)

    def id(self, type: str, besides: str = "") -> str:
        """Return the id of some other record of a type, each once before any twice."""
        return self.decks[type].deal(besides)

    def distinct(self, type: str, count: int) -> list[str]:
        """Return several ids of a type, each once."""
        found: dict[str, None] = {}
        while len(found) < min(count, len(self.ids[type])):
            found[self.id(type)] = None
        return list(found)

    def articles(self, count: int) -> list[Dated]:
        """Return articles to cite, whenever they came out."""
        return [self.cited.deal() for _ in range(count)]

    def articles_of_one_time(self, number: int) -> list[Dated]:
        """Return the articles that an event cites, the oldest first; between them all events cite every source."""
        share = len(self.sources) / len(self.ids["event"])
        first, after = int(number * share), int((number + 1) * share)
        start = min(first, max(0, len(self.sources) - WINDOW))
        around = self.sources[start : start + WINDOW]
        due = [each for each in self.sources[first:after] if each not in around[:1]]
        return [around[0], *due, *(each for each in around[1:] if each not in due)]

    def prose(self, count: int, articles: Sequence[Dated], own_id: str = "") -> dict[str, str]:
        """Return sentences that each mention two records and cite articles; the last of a longer text is our own."""
        cited = min(count, LONGEST_CITED)
        lines = [self._sentence(articles[number % len(articles)], articles, own_id) for number in range(cited)]
        if cited < count:
            german, english = (text.format(topic=topic) for text, topic in zip(OURS, self.topic(), strict=True))
            lines.append((f"{german} {{analysis}}", f"{english} {{analysis}}"))
        return self.texts(("".join(f"{each}\n" for each, _ in lines), "".join(f"{each}\n" for _, each in lines)))

    def _sentence(self, first: Dated, articles: Sequence[Dated], own_id: str) -> Pair:
        who, it = self._actor(own_id), self.mentionable.deal(own_id)
        cites = dict.fromkeys((first, *self.random.sample(articles, k=self.random.choice((0, 0, 1)))))
        paragraph, count = self.random.choice((0, 0, 4, 12)), self.random.randint(3, 95)
        pattern, joint, topic = self.random.choice(SENTENCES), JOINTS[self.types[it]], self.topic()
        german, english = (
            pattern[language].format(
                who=f"[[{who}]]", count=count, joint=joint[language].format(it=f"[[{it}]]"), topic=topic[language]
            )
            for language in (0, 1)
        )
        ids = "; ".join(f"@{each.id}" for each in cites)
        german_place, english_place = (f", Abs. {paragraph}", f", para {paragraph}") if paragraph else ("", "")
        return f"{german} [{ids}{german_place}]", f"{english} [{ids}{english_place}]"

    def _actor(self, own_id: str) -> str:
        is_hub = self.random.random() < HUB_MENTIONS
        found = self.random.choice(self.hubs if is_hub else self.ids["actor"])
        return found if found != own_id else self.id("actor", own_id)
