"""One function per type of record: what an editor would write, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from bench.author import Author
from bench.words import CYRILLIC, HANGUL, POSITIONS, ROLE_TITLES, Pair
from bench.yaml_text import Tree
from generator.model.vocabulary import VOCABULARY

Record = dict[str, Tree]
Writer = Callable[[Author, int, str, Pair], Record]


def event(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write an event that is older than every article it cites; between them events cite all articles."""
    cited, random = author.articles_of_one_time(number), author.random
    day = cited[0].day - timedelta(days=random.randint(1, 20))
    record: Record = {
        "kind": random.choice(VOCABULARY["event-kind"]),
        "date": day.isoformat() if random.random() < 0.8 else f"{day:%Y-%m}",
        "title": author.texts(name),
        "places": [author.id("place")],
        "actors": [
            {"actor": each, "role": random.choice(VOCABULARY["event-role"])} for each in author.distinct("actor", 3)
        ],
        "related": [author.id("event", id)],
        "summary": author.prose(4, cited, id),
    }
    if number % 4 == 0:
        record["series"] = author.id("series")
    if number % 10 == 0:
        record["alleged_in"] = author.id("claim")
    return record


def actor(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write a person or, every third time, an organisation, with a role and a relation."""
    random, cited = author.random, author.articles(2)
    is_person = number % 3 > 0
    year = random.randint(1940, 1975)
    return {
        "name": author.texts(name),
        "kind": "person" if is_person else "organisation",
        "native": {
            "ru": " ".join("".join(random.choices(CYRILLIC, k=3)).capitalize() for _ in range(2)),
            "ko": "".join(random.choices(HANGUL, k=3)),
        },
        "aliases": [f"{name[1]} {number}"],
        "born" if is_person else "founded": f"{year}",
        "roles": [
            {
                "title": author.texts(random.choice(ROLE_TITLES)),
                "date": f"{year + 30}/{year + 30 + random.randint(1, 9)}",
                "cites": [cited[0].id],
            }
        ],
        "relations": [
            {
                "kind": random.choice(VOCABULARY["relation-kind"]),
                "to": author.id("actor", id),
                "date": f"{random.randint(1996, 2001)}/..",
                "cites": [cited[1].id],
            }
        ],
        "summary": author.prose(2, cited, id),
        "wikidata": f"Q{900_000_000 + number}",
    }


def place(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write a place somewhere on the globe."""
    random = author.random
    return {
        "name": author.texts(name),
        "countries": [random.choice(("DE", "KP", "NO", "RU", "US"))],
        "coordinates": [f"{random.uniform(-60, 70):.2f}", f"{random.uniform(-179, 179):.2f}"],
        "native": {"ru": "".join(random.choices(CYRILLIC, k=4)).capitalize()},
        "aliases": [f"{name[1]} {number}"],
        "summary": author.prose(2, author.articles(2), id),
    }


def claim(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write a claim with four positions; the articles behind them are cited nowhere else."""
    disputed = number % 2 == 0
    stances = ("asserts", "confirms", "denies" if disputed else "asserts", "silent")
    positions = [_position(author, stance, by) for stance, by in zip(stances, author.distinct("actor", 4), strict=True)]
    return {
        "statement": author.texts(name),
        "status": "disputed" if disputed else "reported",
        "about": [author.id("event"), author.id("actor"), author.id("place")],
        "positions": positions,
        "checked": "2026-03-01",
    }


def _position(author: Author, stance: str, by: str) -> Record:
    text: Record = {"by": by, "stance": stance, "text": author.texts(POSITIONS[stance])}
    if stance == "silent":
        return {**text, "checked": "2026-03-01"}
    article = author.evidence.deal()
    return {**text, "date": article.day.isoformat(), "cites": [article.id]}


def figure(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write six numbers of one unit: values, ranges and bounds."""
    return {
        "title": author.texts(name),
        "unit": author.texts(("Millionen Tonnen", "million tonnes")),
        "chart": VOCABULARY["chart"][number % 3],
        "remark": author.texts(("Die Zählweisen unterscheiden sich", "The ways of counting differ")),
        "points": [_point(author, number, step) for step in range(6)],
    }


def _point(author: Author, number: int, step: int) -> Record:
    article, value = author.cited.deal(), author.random.randint(10, 900)
    is_range = number % 3 == 2 and step % 2 == 0
    bounds: Record = {"low": f"{value}", "high": f"{value + 40}"} if is_range else {"value": f"{value / 10}"}
    start: Record = {"date": article.day.isoformat(), "period": f"{article.day.year - 1}"}
    return {**start, **bounds, "by": author.id("actor"), "cites": [article.id]}


def series(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write a series; its events name it."""
    return {"name": author.texts(name), "summary": author.prose(3, author.articles(3), id)}


def term(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write an entry of the glossary."""
    return {
        "name": author.texts(name),
        "aliases": [f"{name[0]} {number}"],
        "summary": author.prose(2, author.articles(2), id),
    }


def dossier(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write a dossier with every part that one can have."""
    sections: list[Tree] = [
        {"id": f"part-{part}", "title": author.texts(author.topic()), "text": author.prose(3, author.articles(3))}
        for part in range(1, 5)
    ]
    return {
        "title": author.texts(name),
        "question": {tag: f"{text}?" for tag, text in author.texts(name).items()},
        "kind": "explainer",
        "published": "2026-01-15",
        "as_of": "2025-12-31",
        "checked": "2026-03-01",
        "answer": author.prose(2, author.articles(2)),
        "key_points": [author.prose(1, author.articles(1)) for _ in range(3)],
        "sections": sections,
        "who": author.distinct("actor", 5),
        "timeline": {"period": "2010/2011", "actors": author.distinct("actor", 4), "also": author.distinct("event", 3)},
        "disputed": [author.id("claim")],
        "unknowns": [_unknown(author, name)],
        "figures": [author.id("figure")],
        "terms": author.distinct("term", 2),
        "stale_after": "365",
    }


def _unknown(author: Author, name: Pair) -> Record:
    return {
        "question": {tag: f"{text}?" for tag, text in author.texts(name).items()},
        "checked": "2026-03-01",
        "settled_by": author.texts(("Die Archive beider Seiten", "The archives of both sides")),
    }


def change(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write an announcement."""
    return {
        "date": (date(2026, 1, 15) + timedelta(days=number % 300)).isoformat(),
        "kind": author.random.choice(VOCABULARY["change-kind"]),
        "about": [author.id("event"), author.id("dossier")],
        "what": author.texts(("Eine Zahl wurde berichtigt", "A number was corrected")),
    }


def article(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write a citation record; two of three headlines were seen, three of four chains are known."""
    seen: Record = {"title": name[number % 2]} if number % 3 else {"description": author.texts(name)}
    chain, publisher = (
        ([author.agencies.deal()], ["own"], [author.agencies.deal()], [])[number % 4],
        author.id("outlet"),
    )
    chain = ["own"] if publisher in chain else chain
    return {
        "outlet": publisher,
        "published": article_day(number, len(author.ids["article"])).isoformat(),
        "language": ("de", "en")[number % 2],
        **seen,
        "url": f"https://news.example/{id}",
        **({"via": chain} if chain else {}),
        "type": "article-newspaper",
    }


def article_day(number: int, count: int) -> date:
    """Return the day of an article: in the order of their numbers, over fifteen years."""
    return date(2010, 1, 1) + timedelta(days=number * 5475 // count)


def outlet(author: Author, number: int, id: str, name: Pair) -> Record:
    """Write an outlet; every fourth is an agency, every fifth is graded."""
    record: Record = {
        "name": f"{name[1]} {'Agency' if number % 4 == 0 else 'Post'}",
        "kind": "agency" if number % 4 == 0 else "newspaper",
        "country": "DE",
        "language": "de",
    }
    if number % 5 == 1:
        why = author.texts(("Berichtigt Fehler sichtbar", "Corrects mistakes visibly"))
        record["reliability"] = {"grade": "B", "why": why, "cites": [author.cited.deal().id]}
    return record


WRITERS: Mapping[str, Writer] = {
    "dossier": dossier,
    "event": event,
    "actor": actor,
    "place": place,
    "claim": claim,
    "figure": figure,
    "series": series,
    "term": term,
    "change": change,
    "article": article,
    "outlet": outlet,
}
