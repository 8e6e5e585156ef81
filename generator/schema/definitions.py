"""The shapes that many fields share: a line, a text in each language, prose, and ids with the names behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.library import MENTIONABLE, Key, Library
from generator.model import called
from generator.model.fields import Ref
from generator.site import Site

LINE, TEXT, PROSE = "line", "text", "prose"


def line() -> dict[str, Any]:
    """Return the shape of one value, whatever YAML takes it for: `2024` and `true` are what was typed.

    The second branch stands for true, false and null without offering them; its descriptions tell it from the first,
    without which editors would show both at once.
    """
    rest = {"type": ["string", "number", "object", "array"], "description": "what is not true, false or null"}
    return {"anyOf": [{"type": ["string", "number"]}, {"not": rest, "description": "true, false or null"}]}


def text(languages: tuple[str, ...]) -> dict[str, Any]:
    """Return the shape of a text for readers: by language or, for the default language alone, plain."""
    body = "{" + ", ".join(f"{tag}: ${number}" for number, tag in enumerate(languages, 1)) + "}"
    return _per_language(languages, [{"label": "{" + ", ".join(f"{tag}: …" for tag in languages) + "}", "body": body}])


def prose(languages: tuple[str, ...]) -> dict[str, Any]:
    """Return the shape of prose: like a text, written as a block in each language."""
    body = {tag: f"|\n    ${number}" for number, tag in enumerate(languages, 1)}
    return _per_language(languages, [{"label": " … ".join(f"{tag}: |" for tag in languages) + " …", "body": body}])


def ids_name(ref: Ref) -> str:
    """Return the name of the definition that lists the ids which a reference may hold."""
    return "-or-".join((*(f"{name}-id" for name in ref.to or ("record",)), *ref.besides))


def ids(library: Library, site: Site, ref: Ref) -> dict[str, Any]:
    """Return the shape of an id: those that exist are offered with their names, others are no error.

    An id that nobody has is reported by `dossier check`, which knows what was meant; here a record may be new.
    """
    types = ref.to or MENTIONABLE
    keys = sorted(key for key in (*library.entries, *library.broken) if key.type in types)
    snippets = [{"label": word, "body": word} for word in ref.besides] + [_offered(library, site, key) for key in keys]
    return {"type": ["string", "number"], "defaultSnippets": snippets}


def _per_language(languages: tuple[str, ...], snippets: list[dict[str, Any]]) -> dict[str, Any]:
    keys = {
        "type": "object",
        "properties": {tag: {"$ref": f"#/definitions/{LINE}", "title": tag} for tag in languages},
        "additionalProperties": False,
    }
    return {"anyOf": [*line()["anyOf"], keys], "defaultSnippets": snippets}


def _offered(library: Library, site: Site, key: Key) -> dict[str, Any]:
    names = list(dict.fromkeys(_names(library, site, key)))
    return {"label": " · ".join((key.id, *names[:1])), "body": key.id, "description": "\n".join((key.type, *names))}


def _names(library: Library, site: Site, key: Key) -> Iterator[str]:
    """Yield what a record is called, in this site's language first, then what tells it from its like."""
    entry = library.entries.get(key)
    if entry is None:
        return
    name = called(entry.record) or getattr(entry.record, "description", None) or {}
    texts = name if isinstance(name, Mapping) else {"": name}
    yield from (texts[tag] for tag in ("", *site.fallbacks) if tag in texts)
    yield from (str(each) for field in ("outlet", "published", "date") if (each := getattr(entry.record, field, None)))
