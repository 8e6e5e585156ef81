"""`articles.csl.json`: all articles as CSL-JSON, for Zotero, Citavi, JabRef and whatever else speaks it.

The `title` is a headline that was seen word for word. Where it was not, there is none, and `note` holds our
description, in the language of the tree; everything else is the same in all of them. `id` is the record's id.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from generator.library import Key, Library
from generator.model import Article, Outlet
from generator.model.edtf import Day, EdtfDate
from generator.model.scalars import UNKNOWN
from generator.site import File, Site
from generator.text.citations import article_name

PATH = "data/articles.csl.json"
OF_UNKNOWN_TYPE = "article"
_FIRST_SEASON = 21


def csl_file(library: Library, site: Site) -> Iterator[File]:
    """Write all articles, each on a line of its own."""
    yield File(PATH, partial(_text, library, site))


def _text(library: Library, site: Site) -> str:
    items = (csl_item(library, site, key, article) for key, article in library.of_type(Article))
    return "[\n" + ",\n".join(json.dumps(each, ensure_ascii=False) for each in items) + "\n]\n"


def csl_item(library: Library, site: Site, key: Key, article: Article) -> dict[str, object]:
    """Return an article as an item of CSL-JSON; what is not known is left out."""
    outlet = library.record(Key("outlet", article.outlet), Outlet)
    address = next((each for each in (article.url, article.archived) if each and each != UNKNOWN), None)
    item = {
        "id": key.id,
        "type": article.type or OF_UNKNOWN_TYPE,
        "title": article.title,
        "author": [{"literal": name} for name in article.author],
        "container-title": outlet.name if outlet else None,
        "issued": csl_date(article.published) if article.published else None,
        "accessed": csl_date(article.accessed) if article.accessed else None,
        "language": article.language,
        "URL": address,
        "note": None if article.title else article_name(article, site.fallbacks, site.strings),
    }
    return {name: value for name, value in item.items() if value}


def csl_date(date: EdtfDate) -> dict[str, object]:
    """Return a date as CSL-JSON knows it, exactly as precise as it was written; what has no such form as it is."""
    ends = [each for each in (date.start, date.end) if each] if date.is_interval else [date]
    parts = [_parts(each) for each in ends]
    if not all(parts) or (date.is_interval and len(parts) < 2):
        return {"raw": date.text}
    season = {"season": date.season - _FIRST_SEASON + 1} if date.season else {}
    return {"date-parts": parts, **season, **({"circa": True} if date.is_vague else {})}


def _parts(date: EdtfDate) -> Day | tuple[int, ...]:
    """Return year, month and day, as far as they are known; nothing for a decade or a century."""
    if date.year is None or "X" in date.text.split("-")[0]:
        return ()
    return tuple(part for part in (date.year, date.month, date.day) if part is not None)
