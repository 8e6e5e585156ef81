"""Whatever happens to records, editors get findings or a build, never an exception, and every place is in its file.

tests/load/test_load.py mutates one record among those of the small corpus. Here several of the project's own records
are hurt at once, so that everything that refers to them is there, and the pages are printed as in a preview.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build import Checked, build, read_and_check
from generator.diagnostics import Span
from generator.publish import read_site
from generator.site import Site
from tests.conftest import ROOT, copy_project
from tests.load.test_load import MUTATIONS, Mutation

RECORDS = {
    path.relative_to(ROOT).as_posix(): path.read_bytes()
    for top in ("dossiers", "seeds")
    for path in sorted((ROOT / top).rglob("*.yml"))
}
# By folder, so that the many articles do not drown the few dossiers
FOLDERS = {path.rpartition("/")[0]: [each for each in RECORDS if each.rpartition("/")[0] == path.rpartition("/")[0]]
           for path in RECORDS}  # fmt: skip


def swap_lines(content: bytes, dice: random.Random) -> bytes:
    lines = content.split(b"\n")
    first, second = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[first], lines[second] = lines[second], lines[first]
    return b"\n".join(lines)


def indent_otherwise(content: bytes, dice: random.Random) -> bytes:
    lines = content.split(b"\n")
    at = dice.randrange(len(lines))
    lines[at] = b" " * dice.randrange(9) + lines[at].lstrip(b" ")
    return b"\n".join(lines)


def value_of_another(content: bytes, dice: random.Random) -> bytes:
    """Put the value of a key of some record behind a key of this one, such as a date behind a kind."""
    lines, others = content.split(b"\n"), RECORDS[dice.choice(sorted(RECORDS))].split(b"\n")
    at = dice.randrange(len(lines))
    lines[at] = lines[at].partition(b":")[0] + b":" + dice.choice(others).partition(b":")[2]
    return b"\n".join(lines)


def block_of_another(content: bytes, dice: random.Random) -> bytes:
    """Put some lines of another record between those of this one."""
    lines, others = content.split(b"\n"), RECORDS[dice.choice(sorted(RECORDS))].split(b"\n")
    at, start = dice.randrange(len(lines)), dice.randrange(len(others))
    return b"\n".join([*lines[:at], *others[start : start + dice.randrange(6)], *lines[at:]])


OWN = (swap_lines, indent_otherwise, value_of_another, block_of_another)
PATHS = st.sampled_from(sorted(FOLDERS)).flatmap(lambda folder: st.sampled_from(FOLDERS[folder]))
HARM = st.lists(st.sampled_from((*OWN, *OWN, *MUTATIONS)), min_size=1, max_size=2)


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("mutations"))


@pytest.fixture(scope="module")
def site(records: Path) -> Site:
    return read_site(records)


@settings(max_examples=25, suppress_health_check=list(HealthCheck))
@given(harmed=st.dictionaries(PATHS, HARM, min_size=1, max_size=10), dice=st.randoms())
def test_mutations_give_findings_or_a_build(
    harmed: dict[str, list[Mutation]], dice: random.Random, records: Path, site: Site
) -> None:
    for path, mutations in harmed.items():
        content = RECORDS[path]
        for mutation in mutations:
            content = mutation(content, dice)
        (records / path).write_bytes(content)
    try:
        checked = read_and_check(records, site)
    finally:
        for path in harmed:
            (records / path).write_bytes(RECORDS[path])
    assert [span for span in _spans(checked) if not _is_inside(span, checked.sources[span.path])] == []
    pages = build(checked, site).pages
    assert all(page.content for page in pages if page.source in harmed or page.kind == "index")


def _spans(checked: Checked) -> Iterator[Span]:
    for found in checked.diagnostics:
        yield found.span
        yield from (note.span for note in found.notes)


def _is_inside(span: Span, source: str) -> bool:
    """Tell whether both ends lie in a line, or just behind its last character."""
    lines = source.split("\n")
    ends = ((span.line, span.column), (span.end_line, span.end_column))
    exist = all(1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1 for line, column in ends)
    return exist and ends[0] <= ends[1]
