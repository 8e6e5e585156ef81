"""Which ids are free, and which of them a new record is offered, made of its date and its name."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from generator.desk.gates import Refusal
from generator.desk.rewritten import texts_of
from generator.library import Key, Library
from generator.model import BY_NAME, RECORD_TYPES, naming_field
from generator.model.ids import MAX_LENGTH, id_problem, slug
from generator.model.rejection import quoted
from generator.model.scalars import UNKNOWN
from generator.yamlfile import Data

_GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_PREFERRED = "en"


def not_free(root: Path, library: Library, wanted: Key, owner: Key | None = None) -> Iterator[Refusal]:
    """Refuse what is no id, is the id of another record, or was one, since its old address leads there.

    A former id of `owner` is free for that one alone.
    """
    problem = id_problem(wanted.id)
    if problem:
        yield Refusal(problem.message, problem.hint)
        return
    here = BY_NAME[wanted.type]
    types = tuple(each.name for each in RECORD_TYPES if each.namespace == here.namespace)
    holder = library.find(wanted.id, types)
    former = next((key for key, each in library.entries.items() if wanted.id in each.record.formerly), None)
    if holder:
        path = f"{BY_NAME[holder.type].folder}/{holder.id}.yml"
        yield Refusal(f"the id {quoted(wanted.id)} is taken by {path}", "choose another id")
    elif former and former != owner and former.type in types:
        yield Refusal(f"{quoted(wanted.id)} was the id of {library.entries[former].path} before", "choose another id")
    else:
        for path in (f"{here.folder}/{wanted.id}.yml", *texts_of(wanted)):
            if (root / path).exists():
                yield Refusal(f"there is a {path} already", "move it away, or choose another id")


def proposed(type: str, found: Mapping[str, Data], languages: Sequence[str]) -> str:
    """Return an id made of what is known of a new record: its date, of an article outlet and year, and its name.

    A long one is cut between two words; where no letter or digit is left, nothing is returned.
    """
    name = found.get(naming_field(BY_NAME[type].model)) or found.get("description") or ""
    words = unicodedata.normalize("NFC", " ".join([*_begins(found), _in_one(name, languages)])).translate(_GERMAN)
    id = "-".join(filter(None, map(slug, words.split())))
    return id if len(id) <= MAX_LENGTH else id[: MAX_LENGTH + 1].rpartition("-")[0]


def _begins(found: Mapping[str, Data]) -> Iterator[str]:
    if "outlet" in found:
        published = str(found.get("published", UNKNOWN))
        yield from (each for each in (str(found["outlet"]), published[:4]) if not UNKNOWN.startswith(each))
    elif "date" in found:
        yield str(found["date"]).strip("./").partition("/")[0]


def _in_one(name: Data, languages: Sequence[str]) -> str:
    """Return a name in the language of ids, English, or else in the first of the site's languages that it has."""
    if not isinstance(name, dict):
        return str(name)
    return next((str(name[tag]) for tag in (_PREFERRED, *languages) if tag in name), "")
