"""Articles of one story: five that rest on one state medium in the end, and some that do not."""

from __future__ import annotations

OUTLETS = {
    "agency": "agency",
    "news-wire": "agency",
    "daily": "newspaper",
    "weekly": "newspaper",
    "portal": "other",
    "radio": "state-media",
    "channel": "state-media",
}

# What each article says of where it has its report from
ARTICLES = {
    "daily-copy": "outlet: daily\nvia: [agency, kcna]",
    "weekly-copy": "outlet: weekly\nvia: [agency, kcna]",
    "wire": "outlet: news-wire\nvia: [kcna]",
    "radio-report": "outlet: radio\nvia: [kcna]",
    "republished": "outlet: portal\nvia: [daily, agency, kcna]",
    "chain-unknown": "outlet: weekly",
    "from-the-ground": "outlet: daily\nvia: [own]",
    "agency-own": "outlet: agency\nvia: [own]",
    "agency-copy": "outlet: weekly\nvia: [agency]",
    "nobody-knows": "outlet: unknown\nvia: [own]",
    "channel-own": "outlet: channel\nvia: [own]",
}
FIVE = "@daily-copy; @weekly-copy; @wire; @radio-report; @republished"
_REST = "\npublished: 2024\nlanguage: de\ntitle: Fall\nurl: unknown\n"

# The records, by their paths
FILES = {f"seeds/outlets/{id}.yml": f"name: {id}\nkind: {kind}\n" for id, kind in OUTLETS.items()} | {
    f"seeds/{id}.yml": text + _REST for id, text in ARTICLES.items()
}
