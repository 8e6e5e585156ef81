"""`digests.json`: the fingerprints of the articles that were captured, so that anybody can verify quotations from them.

The form is that of `seeds/<id>.digest`, under the id of each article; a digest that cannot be read is left out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial

from generator.evidence.quotations import digest_of
from generator.library import Library
from generator.site import File, Site

PATH = "data/digests.json"


def digests_file(library: Library, site: Site) -> Iterator[File]:
    """Write all digests, by the id of their article."""
    yield File(PATH, partial(_text, library))


def _text(library: Library) -> str:
    found = (id for id in sorted(library.texts.digests) if digest_of(library, id))
    items = (f"{json.dumps(id)}: {library.texts.digests[id].strip()}" for id in found)
    return "{\n" + ",\n".join(items) + "\n}\n"
