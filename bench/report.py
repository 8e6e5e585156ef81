"""Measurements -> the tables that are printed and kept in bench/README.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple

from bench.evidence import ARTICLES, QUOTATIONS, WORDS
from bench.measure import Measured
from bench.rebuild import Edit
from bench.turns import Built

OURS, STOCK = "Dossier, without search index", "MkDocs with Material"
START, END = "<!-- results -->", "<!-- /results -->"


class Target(NamedTuple):
    """What was aimed at, what came out, and whether that is enough."""

    what: str
    measured: str
    is_met: bool


@dataclass
class Results:
    """All that one run has measured."""

    machine: Sequence[str] = ()
    check: Measured | None = None
    checked: int = 0
    evidence: Measured | None = None
    builds: Sequence[Built] = ()
    edits: dict[str, Sequence[Edit]] = field(default_factory=dict)
    edited: int = 0
    missing: Sequence[str] = ()

    @property
    def growth(self) -> list[Built]:
        """Our builds of all sizes."""
        return [each for each in self.builds if each.name == OURS]

    @property
    def compared(self) -> list[Built]:
        """What was built from as many records as somebody else has built, ours first."""
        sizes = {each.records for each in self.builds if each.name != OURS}
        return sorted((each for each in self.builds if each.records in sizes), key=lambda each: each.records)


def tables(results: Results) -> str:
    """Return everything as Markdown."""
    parts = (_machine, _targets, _compared, _growth, _check, _evidence, _edits)
    return "\n".join(text for part in parts if (text := part(results)))


def between_markers(text: str, tables: str) -> str:
    """Return a text with new tables in the place of the old ones."""
    before, rest = text.split(START)
    return f"{before}{START}\n\n{tables}\n{END}{rest.split(END)[1]}"


def targets(results: Results) -> Iterable[Target]:
    """Compare with what the design aims at; what was not measured is left out."""
    ours = _find(results, OURS, 1_000)
    if results.check and results.checked == 10_000:
        seconds = results.check.median
        yield Target(f"Checking {results.checked:,} records under 3 s", f"{seconds:.2f} s", seconds < 3)
    if results.evidence:
        seconds = results.evidence.median
        what = f"Digesting {ARTICLES:,} articles and verifying {ARTICLES * QUOTATIONS:,} quotations under 5 s"
        yield Target(what, f"{seconds:.2f} s", seconds < 5)
    if ours and (stock := _find(results, STOCK, 1_000)):
        ratio = stock.took.median / ours.took.median
        yield Target("Cold build at least 5 × as fast as MkDocs with Material", f"{ratio:.1f} ×", ratio >= 5)
    if ours and (hugo := _find(results, "Hugo", 1_000)):
        ratio = ours.took.median / hugo.took.median
        yield Target("On the way to 1 × Hugo", f"{ratio:.1f} × its time", ratio <= 1)
    for kind, edits in results.edits.items() if results.edited == 5_000 else ():
        seconds = median(each.seen if each.after_detection is None else each.after_detection for each in edits)
        what = f"Page shown under 0.2 s after a noticed edit of {kind}, {results.edited:,} records"
        yield Target(what, f"{seconds:.2f} s", seconds < 0.2)
    sizes = {each.records: each.per_page for each in results.growth}
    if {1_000, 10_000} <= sizes.keys():
        ratio = sizes[10_000] / sizes[1_000]
        yield Target("Time per page at 10,000 at most 1.3 × that at 1,000", f"{ratio:.2f} ×", ratio <= 1.3)


def _find(results: Results, name: str, records: int) -> Built | None:
    return next((each for each in results.compared if (each.name, each.records) == (name, records)), None)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(each) + " |" for each in (head, ["---", *["---:"] * (len(head) - 1)], *rows)]
    return "\n".join(lines) + "\n"


def _machine(results: Results) -> str:
    missing = [f"not measured, because it could not be installed or failed: {name}" for name in results.missing]
    return "".join(f"- {line}\n" for line in (*results.machine, *missing))


def _targets(results: Results) -> str:
    rows = [(each.what, each.measured, "yes" if each.is_met else "**no**") for each in targets(results)]
    return _table(("target", "measured", "met"), rows) if rows else ""


def _compared(results: Results) -> str:
    rows = []
    for each in results.compared:
        ours = _find(results, OURS, each.records)
        size = (f"{each.records:,}", f"{each.output.pages:,}")
        content = (f"{each.output.text:,.0f}", f"{each.output.links:.0f}")
        times = (f"{each.took.median:.2f} s", f"{each.took.least:.2f} s", f"{each.took.megabytes:.0f} MB")
        ratio = f"{each.took.median / ours.took.median:.1f} ×" if ours else ""
        rows.append((each.name, *size, *content, *times, ratio))
    head = (
        "cold build",
        "records",
        "pages",
        "characters a page",
        "links a page",
        "median",
        "best",
        "memory",
        "to ours",
    )
    return _table(head, rows) if rows else ""


def _growth(results: Results) -> str:
    base = next((each.per_page for each in results.growth if each.records == 1_000), None)
    rows = [
        (
            f"{each.records:,}",
            f"{each.output.pages:,}",
            f"{each.took.median:.2f} s",
            f"{each.per_page:.2f} ms",
            f"{each.per_page / base:.2f} ×" if base else "",
            f"{each.took.megabytes:.0f} MB",
        )
        for each in results.growth
    ]
    return _table(("records", "pages", "median", "a page", "to 1,000", "memory"), rows) if rows else ""


def _check(results: Results) -> str:
    took = results.check
    row = (
        (f"{results.checked:,}", f"{took.median:.2f} s", f"{took.least:.2f} s", f"{took.megabytes:.0f} MB")
        if took
        else ()
    )
    return _table(("records checked", "median", "best", "memory"), [row]) if row else ""


def _evidence(results: Results) -> str:
    took = results.evidence
    size = (f"{ARTICLES:,} of {WORDS} words, {ARTICLES * QUOTATIONS:,} quotations",)
    row = (*size, f"{took.median:.2f} s", f"{took.least:.2f} s", f"{took.megabytes:.0f} MB") if took else ()
    return _table(("articles digested, quotations verified", "median", "best", "memory"), [row]) if row else ""


def _edits(results: Results) -> str:
    rows = []
    for kind, edits in results.edits.items():
        columns = zip(*edits, strict=True)
        known = [[each for each in column if each is not None] for column in columns]
        rows.append(
            (f"{kind}, {results.edited:,} records", *(f"{median(each):.2f} s" if each else "–" for each in known))
        )
    head = ("edit under `dossier serve`", "from saving to the page", "from noticing to the page", "told by the server")
    return _table(head, rows) if rows else ""
