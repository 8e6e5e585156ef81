"""A text -> a file that is whole or not there: written beside, then renamed."""

from __future__ import annotations

import os
from pathlib import Path


def write(path: Path, text: str) -> bool:
    """Write a file, unless it says exactly this already; return whether anything changed."""
    content = text.encode()
    if path.is_file() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("wb") as file:
            file.write(content)
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return True
