"""How long an editor waits under `dossier serve`: from the saved file to the page that shows it."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.error import URLError
from urllib.request import urlopen

from bench.measure import Failed, telling

START_SECONDS, EDIT_SECONDS = 300, 60
_DETECTED = "Detected file changes"  # MkDocs, when it begins to build
_LOGGED = re.compile(r"read again in (\d+\.\d+) s|built in (\d+\.\d+) seconds")
_SENTENCE = re.compile(r"(summary:\n  de: \|\n    )")
_TITLE = re.compile(r"(?m)^(title:(?: \{|\n  )de: )")


class Edit(NamedTuple):
    """What one edit took, in seconds.

    From the saved file, and from the moment the change was noticed, until the page was there with it; and the time
    that the server itself told, where it told one.
    """

    seen: float
    after_detection: float | None
    logged: float | None


class _Log:
    """The lines of a running server, each with the time it was read."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.lines: list[tuple[float, str]] = []
        self.process = process
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stderr
        for line in self.process.stderr:
            self.lines.append((time.perf_counter(), line))

    def since(self, moment: float) -> Iterator[tuple[float, str]]:
        return ((at, line) for at, line in self.lines if at >= moment)


def rebuild_seconds(folder: Path, edits: int) -> dict[str, Sequence[Edit]]:
    """Serve the project in `folder` and change one event again and again: a sentence of it, and its title."""
    record = sorted((folder / "dossiers" / "events").glob("*.yml"))[edits]
    sound = record.read_text(encoding="utf-8")
    kinds = {"a sentence": _SENTENCE, "a title": _TITLE}
    found: dict[str, list[Edit]] = {kind: [] for kind in kinds}
    with _serving(folder) as (address, log):
        page = f"{address}events/{record.stem}.html"
        with telling("Starting the preview"):
            _wait(lambda: _get(page) is not None, START_SECONDS, log)
        for number in range(1, edits + 1):
            for kind, place in kinds.items():
                with telling(f"Editing {kind}, {number} of {edits}") as told:
                    word = f"{kind.split()[1].title()}{number}"
                    edit = _edit(record, place.sub(rf"\g<1>{word} ", sound, count=1), page, f"{word} ", log)
                    told(f"{edit.seen:.2f} s")
                found[kind].append(edit)
    record.write_text(sound, encoding="utf-8")
    return dict(found)


def _edit(record: Path, text: str, page: str, word: str, log: _Log) -> Edit:
    time.sleep(0.5)  # what the last request started comes to its end
    start = time.perf_counter()
    record.write_text(text, encoding="utf-8")
    _wait(lambda: word in (_get(page) or ""), EDIT_SECONDS, log)
    end = time.perf_counter()
    time.sleep(0.1)  # the log may come later than the page
    lines = list(log.since(start))
    detected = next((at for at, line in lines if _DETECTED in line), None)
    logged = [float(match[1] or match[2]) for _, line in lines if (match := _LOGGED.search(line))]
    return Edit(end - start, None if detected is None else end - detected, logged[-1] if logged else None)


@contextmanager
def _serving(folder: Path) -> Iterator[tuple[str, _Log]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "serve", "--address", address],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield f"http://{address}/", _Log(process)
    finally:
        process.terminate()
        process.wait(30)


def _wait(holds: Callable[[], bool], seconds: float, log: _Log) -> None:
    end = time.perf_counter() + seconds
    while not holds():
        if log.process.poll() is not None or time.perf_counter() > end:
            raise Failed(f"the preview did not show it: {''.join(line for _, line in log.lines[-20:])}")
        time.sleep(0.005)


def _get(address: str) -> str | None:
    try:
        with urlopen(address, timeout=EDIT_SECONDS) as answer:
            text: str = answer.read().decode()
            return text
    except (URLError, OSError):
        return None
