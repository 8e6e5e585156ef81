"""Files that hold what a test finds: what is printed for the sound corpus, at the address that it has on the site.

For a new one, make an empty file there. After a change on purpose: `GOLDEN=renew make test`, then read the difference
as prose.
"""

from __future__ import annotations

import os
from pathlib import Path


def addresses(folder: Path) -> list[str]:
    """Return the addresses of all golden files in a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def golden(file: Path, found: str) -> str:
    """Return what a golden file holds; where that was asked for, that is written anew first."""
    if os.environ.get("GOLDEN") == "renew":
        file.write_text(found, encoding="utf-8")
    return file.read_text(encoding="utf-8")
