"""One run that measures everything on one machine: `make bench`, or `python -m bench.run --quick`."""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path
from typing import NamedTuple

from bench.builders import Builder, builders
from bench.corpus import write_corpus
from bench.evidence import ARTICLES, QUOTATIONS, write_articles
from bench.machine import machine
from bench.markdown import sources
from bench.measure import Failed, Measured, measure, telling
from bench.rebuild import rebuild_seconds
from bench.report import OURS, Results, between_markers, tables
from bench.turns import Entrant, in_turns
from generator.build import read_and_check
from generator.model.ids import slug
from generator.site import Language, Site

HERE = Path(__file__).parent
WORK = HERE.parent / "build" / "bench"
PYTHON = sys.executable
ONE, BOTH = ("de",), ("de", "en")


class Plan(NamedTuple):
    """How many records for which measurement, and how many runs of each."""

    growth: tuple[int, ...]
    compared: int
    checked: int
    edited: int
    hugo_too: tuple[int, ...]
    runs: int
    edits: int


FULL = Plan(
    growth=(100, 1_000, 5_000, 10_000), compared=1_000, checked=10_000, edited=5_000, hugo_too=(5_000,), runs=3, edits=5
)
QUICK = Plan(growth=(100, 1_000), compared=1_000, checked=1_000, edited=1_000, hugo_too=(), runs=1, edits=2)


def main() -> int:
    """Measure, print, and keep a full run in bench/README.md."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="at most 1,000 records, one run each; README.md stays")
    is_quick = parser.parse_args().quick
    try:
        found = tables(_results(QUICK if is_quick else FULL))
    except Failed as failed:
        print(f"error: {failed}", file=sys.stderr)
        return 1
    print(found)
    if not is_quick:
        readme = HERE / "README.md"
        readme.write_text(between_markers(readme.read_text(encoding="utf-8"), found), encoding="utf-8")
    return 0


def _results(plan: Plan) -> Results:
    peers = builders()
    results = Results(machine=machine(peers), checked=plan.checked, edited=plan.edited)
    corpus = _corpus(plan.checked, BOTH)
    results.check = measure(f"Checking {plan.checked:,} records", _ours("check"), corpus, plan.runs)
    results.evidence = _evidence(plan.runs)
    entrants = [_without_search(records) for records in plan.growth]
    entrants += [_with_search(plan.compared, ONE), _with_search(plan.compared, BOTH)]
    for peer in peers:
        sizes = (plan.compared, *(plan.hugo_too if peer.name == "Hugo" else ()))
        entrants += [_peer(peer, records) for records in sizes if peer.is_installed]
    results.builds, failed = in_turns(entrants, plan.runs, WORK / "aside")
    results.missing = (*(each.name for each in peers if not each.is_installed), *failed)
    results.edits = rebuild_seconds(_corpus(plan.edited, BOTH), plan.edits)
    return results


def _evidence(runs: int) -> Measured:
    file = WORK / "articles.json"
    write_articles(file)
    what = f"Digesting {ARTICLES:,} articles and verifying {ARTICLES * QUOTATIONS:,} quotations"
    return measure(what, (PYTHON, str(HERE / "evidence.py"), str(file)), WORK, runs)


def _ours(command: str) -> tuple[str, ...]:
    return PYTHON, "-m", "generator", command


def _without_search(records: int) -> Entrant:
    """Build the tree of one language, which `mkdocs build` does with our plugin."""
    folder = _corpus(records, ONE)
    return Entrant(OURS, records, (PYTHON, "-m", "mkdocs", "build", "-q"), folder, folder / "build" / "preview")


def _with_search(records: int, languages: tuple[str, ...]) -> Entrant:
    """Build all that `dossier build` publishes: the trees, what they share, and the search index."""
    folder = _corpus(records, languages)
    name = f"Dossier, published with its search index, {' and '.join(languages)}"
    return Entrant(name, records, _ours("build"), folder, folder / "site")


def _peer(peer: Builder, records: int) -> Entrant:
    folder = WORK / f"{slug(peer.name)}-{records}"
    shutil.rmtree(folder, ignore_errors=True)
    with telling(f"Writing {records:,} records as Markdown for {peer.name}"):
        checked = read_and_check(_corpus(records, ONE), Site((Language("de", "Bench"),), "de"))
        folder.mkdir(parents=True)
        peer.prepare(folder, sources(checked.library, "de"))
    return Entrant(peer.name, records, peer.command, folder, folder / peer.output)


def _corpus(records: int, languages: tuple[str, ...]) -> Path:
    """Write so many records, unless this run has done so already."""
    folder = WORK / f"records-{records}-{'-'.join(languages)}"
    if folder not in _WRITTEN:
        shutil.rmtree(folder, ignore_errors=True)
        with telling(f"Writing {records:,} records in {' and '.join(languages)}"):
            write_corpus(folder, records, languages)
        _WRITTEN.add(folder)
    return folder


_WRITTEN: set[Path] = set()


if __name__ == "__main__":
    raise SystemExit(main())
