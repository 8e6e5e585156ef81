"""The records that the bench measures with: sound, the same every time, and read in time."""

from __future__ import annotations

import re
import time
from collections import Counter
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest

from bench.corpus import counts, write_corpus
from bench.markdown import sources
from bench.records import WRITERS
from generator.build import read_and_check
from generator.site import Language, Site, address
from tests.conftest import run
from tests.site.test_build import digest

BOTH = Site((Language("de", "Probe"), Language("en", "Sample")), "de")
ONE = Site((Language("de", "Probe"),), "de")
_TARGET = re.compile(r"\]\(([^)]*)\.md\)")

# Ten times what it takes on two busy cores: these find what hangs or grows with the square, not what got slower
CHECK_SECONDS, BUILD_SECONDS = 10, 40


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("thousand")
    write_corpus(folder, 1_000, ("de",))
    return folder


def test_a_hundred_records_of_many_types_are_sound(tmp_path: Path) -> None:
    write_corpus(tmp_path, 100)
    checked = read_and_check(tmp_path, BOTH)
    assert checked.diagnostics == ()
    found = Counter(key.type for key in checked.library.entries)
    assert found == counts(100)
    assert found.keys() == WRITERS.keys()


def test_in_one_language_they_are_sound_as_well(thousand: Path) -> None:
    assert read_and_check(thousand, ONE).diagnostics == ()


def test_they_are_the_same_every_time(tmp_path: Path) -> None:
    write_corpus(tmp_path / "first", 100)
    write_corpus(tmp_path / "second", 100)
    assert digest(tmp_path / "first") == digest(tmp_path / "second")


@pytest.mark.parametrize("records", [100, 101, 150, 999])
def test_there_are_as_many_as_were_asked_for(records: int) -> None:
    assert sum(counts(records).values()) == records


def test_other_generators_get_every_page_with_links_that_lead_somewhere(tmp_path: Path) -> None:
    write_corpus(tmp_path, 100, ("de",))
    library = read_and_check(tmp_path, ONE).library
    written = {each.path: each.text for each in sources(library, "de")}
    own_pages = {address(key).removesuffix(".html") for key in library.entries if key.type != "change"}
    assert own_pages <= written.keys()
    for path, text in written.items():
        for target in _TARGET.findall(text):
            assert normpath(join(dirname(path), target)) in written, (path, target)


def test_a_thousand_records_are_checked_in_time(thousand: Path) -> None:
    start = time.perf_counter()
    assert run(thousand, "generator", "check").returncode == 0
    assert time.perf_counter() - start < CHECK_SECONDS


def test_a_thousand_records_are_built_in_time(thousand: Path) -> None:
    start = time.perf_counter()
    built = run(thousand, "mkdocs", "build", "--quiet")
    assert built.returncode == 0, built.stderr
    assert time.perf_counter() - start < BUILD_SECONDS
    assert len(list((thousand / "build" / "preview").rglob("*.html"))) >= 980
