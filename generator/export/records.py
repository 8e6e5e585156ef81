"""`records.json`: all records as plain data, and `records.schema.json`, which says what they consist of.

Both hold every language, so that they are the same in each tree. Prose stands there as it was typed, with its marks.
What editors write among themselves, `note` and `ignore`, is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache, partial
from typing import Any

from pydantic import BaseModel

from generator.export.shape import INTERNAL, records_schema
from generator.library import Library
from generator.model.citation import Citation
from generator.model.edtf import EdtfDate
from generator.model.prose import Prose
from generator.model.walk import keyed
from generator.site import FOLDERS, File, Site

RECORDS, SCHEMA = "data/records.json", "data/records.schema.json"


def record_files(library: Library, site: Site) -> Iterator[File]:
    """Write all records, each on a line of its own, and the JSON Schema of the file."""
    yield File(RECORDS, partial(_records, library))
    yield File(SCHEMA, partial(_schema, site))


@lru_cache(maxsize=2)
def _records(library: Library) -> str:
    head = {"$schema": SCHEMA.rpartition("/")[2], "languages": library.languages}
    parts = [f"{_json(name)}: {_json(value)}" for name, value in head.items()]
    for record_type, folder in FOLDERS.items():
        entries = sorted((key.id, entry.record) for key, entry in library.entries.items() if key.type == record_type)
        lines = ",\n".join(f"{_json(id)}: {_json(plain(record))}" for id, record in entries)
        parts.append(f"{_json(folder)}: {{\n{lines}\n}}" if lines else f"{_json(folder)}: {{}}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _schema(site: Site) -> str:
    return json.dumps(records_schema(site), ensure_ascii=False, indent=2) + "\n"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def plain(value: Any) -> Any:
    """Return a value as JSON knows it; of a record the keys that its editor wrote."""
    if value is None or isinstance(value, str | int | float):
        return value
    if isinstance(value, BaseModel):
        names = ((key, each.name) for key, each in keyed(type(value)).items() if each.name not in INTERNAL)
        return {key: plain(getattr(value, name)) for key, name in names if name in value.model_fields_set}
    if isinstance(value, Citation):
        return _citation(value)
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    return _single(value)


def _single(value: object) -> object:
    if isinstance(value, Prose):
        return value.source
    if isinstance(value, Decimal):
        return float(value) if value % 1 else int(value)
    assert isinstance(value, EdtfDate), f"no form in JSON for {type(value).__name__}"
    return str(value)


def _citation(cite: Citation) -> dict[str, object]:
    found: dict[str, object] = {"article": cite.article}
    if cite.locator:
        found[cite.locator.label] = cite.locator.value
    return found | ({"via": cite.via} if cite.via else {})
