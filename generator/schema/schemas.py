"""One JSON Schema for each folder of records, from the types and docstrings of the models.

It holds what can be told while somebody types: keys, words of closed lists, ids with names. Whether a date is a date or
an id exists is the business of `dossier check`, which says what to type instead.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.library import Library
from generator.model import RECORD_TYPES, RecordType
from generator.model.walk import references
from generator.schema.beginnings import beginning
from generator.schema.definitions import LINE, PROSE, TEXT, ids, ids_name, line, prose, text
from generator.schema.fields import Schema, model_schema
from generator.site import Site

_DIALECT = "http://json-schema.org/draft-07/schema#"


def schemas(library: Library, site: Site) -> Mapping[str, str]:
    """Return the JSON Schema of every record type as text, by file name."""
    written = {each: _schema(each, library, site) for each in RECORD_TYPES}
    return {
        file_name(each): json.dumps(schema, ensure_ascii=False, indent=1) + "\n" for each, schema in written.items()
    }


def file_name(record_type: RecordType) -> str:
    """Return the name of the file that holds the schema of a record type."""
    return f"{record_type.name}.json"


def _schema(record_type: RecordType, library: Library, site: Site) -> Schema:
    shape = model_schema(record_type.model, site)
    snippet = {
        "label": f"{record_type.name}: the keys that it must have",
        "body": beginning(shape, site.reading.languages),
        "markdownDescription": shape["description"],
        "sortText": "!",  # before all keys
    }
    definitions = {
        LINE: line(),
        TEXT: text(site.reading.languages),
        PROSE: prose(site.reading.languages),
        **{ids_name(ref): ids(library, site, ref) for ref in references(record_type.model)},
    }
    own = {"title": record_type.name, "defaultSnippets": [snippet], "definitions": definitions}
    return {"$schema": _DIALECT, **shape, **own}
