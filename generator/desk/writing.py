"""Texts -> files that are whole or not there: written beside, then renamed; several change together or not at all."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any


def write(path: Path, text: str) -> bool:
    """Write a file, unless it says exactly this already; return whether anything changed."""
    content = text.encode()
    if path.is_file() and path.read_bytes() == content:
        return False
    exchange({path: content})
    return True


def exchange(contents: Mapping[Path, bytes | None]) -> None:
    """Give each file its new content, or take it away where there is None.

    All are prepared before the first is exchanged. Ctrl-C in between waits for the last one, and where the disk refuses
    one, the others are as they were.
    """
    beside = {path: path.with_name(f".{path.name}.new") for path, content in contents.items() if content is not None}
    try:
        for path, new in beside.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(new, contents[path] or b"")
        before = {path: path.read_bytes() if path.is_file() else None for path in contents}
        with _uninterrupted():
            _exchange(contents, beside, before)
    finally:
        for new in beside.values():
            new.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        os.fsync(file.fileno())


def _exchange(
    contents: Mapping[Path, bytes | None], beside: Mapping[Path, Path], before: Mapping[Path, bytes | None]
) -> None:
    done: list[Path] = []
    try:
        for path in sorted(contents, key=lambda each: (each not in beside, each)):  # what goes, goes last
            if path in beside:
                beside[path].replace(path)
            else:
                path.unlink()
            done.append(path)
    except OSError:
        for path in done:
            content = before[path]
            with suppress(OSError):
                path.unlink() if content is None else path.write_bytes(content)
        raise


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold back Ctrl-C; only the main thread is ever told of it."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    told: list[int] = []
    before: Any = signal.signal(signal.SIGINT, lambda number, _: told.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if told:
        raise KeyboardInterrupt
