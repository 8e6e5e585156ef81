"""A command as a whole process: seconds from start to end, and the most memory that it held."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

_STOPWATCH = Path(__file__).parent / "stopwatch.py"


class Run(NamedTuple):
    """What one run took."""

    seconds: float
    megabytes: float

    def __str__(self) -> str:
        return f"{self.seconds:.2f} s, {self.megabytes:.0f} MB"


class Measured(NamedTuple):
    """Several runs of one thing."""

    runs: tuple[Run, ...]

    @property
    def median(self) -> float:
        return median(run.seconds for run in self.runs)

    @property
    def least(self) -> float:
        return min(run.seconds for run in self.runs)

    @property
    def megabytes(self) -> float:
        return max(run.megabytes for run in self.runs)


class Failed(Exception):
    """A command that should have succeeded did not; the text says what it printed."""


def measure(what: str, command: Sequence[str], folder: Path, runs: int) -> Measured:
    """Run a command several times, and say how far it is."""
    found = []
    for number in range(runs):
        with telling(f"{what}, run {number + 1} of {runs}") as told:
            run = run_once(command, folder)
            told(str(run))
        found.append(run)
    return Measured(tuple(found))


def run_once(command: Sequence[str], folder: Path) -> Run:
    """Run a command to its end; memory is that of its largest process."""
    log = folder / "bench.log"
    timed = subprocess.run(
        [sys.executable, "-I", "-S", str(_STOPWATCH), str(log), *command],
        cwd=folder,
        env={name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        | {"NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    code, seconds, megabytes = timed.stdout.split()
    if code != "0":
        raise Failed(f"{Path(command[0]).name} ended with {code}: {log.read_text(errors='replace')[-2000:]}")
    return Run(float(seconds), float(megabytes))


@contextmanager
def telling(what: str) -> Iterator[Callable[[str], None]]:
    """Say what is going on, then for how long, and at the end what is told; in a file less often than on a screen."""
    done, start, at_end = threading.Event(), time.perf_counter(), ["done"]
    is_screen = sys.stderr.isatty()

    def tick() -> None:
        while not done.wait(1 if is_screen else 10):
            seconds = f"{time.perf_counter() - start:.0f} s"
            _say(f"\r{what} … {seconds}" if is_screen else f" {seconds}")

    _say(f"{what} …")
    ticking = threading.Thread(target=tick, daemon=True)
    ticking.start()
    try:
        yield at_end.append
    finally:
        done.set()
        ticking.join()
        _say(f"\r{what} … {at_end[-1]}\n" if is_screen else f" {at_end[-1]}\n")


def _say(text: str) -> None:
    print(text, end="", flush=True, file=sys.stderr)
