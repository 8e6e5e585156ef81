"""What is known of the texts of articles: their digests, and on an editor's own disk the texts themselves."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

DIGEST, CAPTURE = ".digest", ".txt"
CAPTURES = "seeds/captures"


class Texts(NamedTuple):
    """Digests and captures as they stand in their files, by the id of the article."""

    digests: Mapping[str, str] = MappingProxyType({})
    captures: Mapping[str, str] = MappingProxyType({})


NO_TEXTS = Texts()


def load_texts(root: Path) -> Texts:
    """Read `seeds/<id>.digest` and `seeds/captures/<id>.txt`; what is no regular file is passed over."""
    return Texts(dict(_read(root / "seeds", DIGEST)), dict(_read(root / CAPTURES, CAPTURE)))


def _read(folder: Path, ending: str) -> Iterator[tuple[str, str]]:
    try:
        with os.scandir(folder) as scanned:
            entries = sorted((each for each in scanned if each.name.endswith(ending)), key=lambda each: each.name)
    except OSError:
        return
    for each in entries:
        if each.is_file(follow_symlinks=False):
            found = each.stat(follow_symlinks=False)
            text = _text(each.path, found.st_mtime_ns, found.st_ctime_ns, found.st_size)
            if text is not None:
                yield each.name.removesuffix(ending), text


@lru_cache(maxsize=4096)
def _text(path: str, *stamp: int) -> str | None:
    """Return the text of a file, read once for as long as its stamp stays the same."""
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
