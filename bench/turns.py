"""Several builds measured in turns, so that a machine that gets slower or busier does so for all of them."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import NamedTuple

from bench.measure import Failed, Measured, Run, run_once, telling
from bench.output import Output, output_of


class Entrant(NamedTuple):
    """A build to be measured: its command in a folder, and the folder that it writes."""

    name: str
    records: int
    command: Sequence[str]
    folder: Path
    output: Path


class Built(NamedTuple):
    """A site that was built: by what, from how many records, in what time, and what came of it."""

    name: str
    records: int
    took: Measured
    output: Output

    @property
    def per_page(self) -> float:
        """Milliseconds a page, everything included."""
        return 1000 * self.took.median / max(1, self.output.pages)


def in_turns(entrants: Iterable[Entrant], rounds: int, aside: Path) -> tuple[tuple[Built, ...], tuple[str, ...]]:
    """Build everything once, then everything again; return what was built, and the names of what cannot be.

    Earlier outputs are moved to the folder `aside`, which is emptied at the end.
    """
    aside.mkdir(parents=True, exist_ok=True)
    runs: dict[Entrant, list[Run]] = {each: [] for each in entrants}
    failed: list[Entrant] = []
    for number in range(rounds):
        for entrant in [each for each in runs if each not in failed]:
            try:
                with telling(f"Round {number + 1} of {rounds}: {_what(entrant)}") as told:
                    runs[entrant].append(_run(entrant, aside))
                    told(str(runs[entrant][-1]))
            except Failed as error:
                print(error, file=sys.stderr)
                failed.append(entrant)
    shutil.rmtree(aside)
    built = tuple(_built(entrant, found) for entrant, found in runs.items() if entrant not in failed)
    return built, tuple(map(_what, failed))


def _run(entrant: Entrant, aside: Path) -> Run:
    """Build into an empty folder. The one before is put aside: ext4 is slow to use again what was just deleted."""
    if entrant.output.exists():
        entrant.output.rename(mkdtemp(dir=aside))
    return run_once(entrant.command, entrant.folder)


def _built(entrant: Entrant, runs: Sequence[Run]) -> Built:
    with telling(f"Counting the pages of {_what(entrant)}"):
        return Built(entrant.name, entrant.records, Measured(tuple(runs)), output_of(entrant.output))


def _what(entrant: Entrant) -> str:
    return f"{entrant.name}, {entrant.records:,} records"
