"""The command `dossier fmt`: what it prints and writes, and which records it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import write_project
from tests.conftest import run
from tests.desk.projects import files

RECORD = "dossiers/actors/hafen.yml"
TYPED = "kind: organisation\nname:\n  de: Hafen\n  en: Harbour\n"
LAID_OUT = "name: {de: Hafen, en: Harbour}\nkind: organisation\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = write_project(tmp_path, {RECORD: LAID_OUT})
    assert run(root, "generator", "fmt").returncode == 0
    (root / RECORD).write_text(TYPED, encoding="utf-8")
    return root


def test_a_record_is_laid_out_and_the_others_stay_untouched(folder: Path) -> None:
    before = files(folder)
    done = run(folder, "generator", "fmt")
    assert (done.returncode, done.stdout) == (0, f"{RECORD}\n")
    assert done.stderr.startswith("Laid out 1 of ")
    assert files(folder) == before | {RECORD: LAID_OUT.encode()}
    assert run(folder, "generator", "fmt", "--check").returncode == 0


def test_check_names_it_and_writes_nothing(folder: Path) -> None:
    before = files(folder)
    done = run(folder, "generator", "fmt", "--check")
    assert (done.returncode, done.stdout) == (1, f"{RECORD}\n")
    assert done.stderr.endswith(" have another layout; run dossier fmt\n")
    assert files(folder) == before


def test_only_the_records_and_folders_that_are_named_are_looked_at(folder: Path) -> None:
    assert run(folder, "generator", "fmt", "--check", "dossiers/events", "seeds/report-2022.yml").returncode == 0
    assert run(folder, "generator", "fmt", "--check", "dossiers").returncode == 1
    assert run(folder, "generator", "fmt", "--check", RECORD).returncode == 1
    (folder / "docs").mkdir()
    assert run(folder, "generator", "fmt", "docs").returncode == 2


def test_a_record_that_cannot_be_read_is_named_and_left_alone(folder: Path) -> None:
    (folder / RECORD).write_text(f"{TYPED}kin: x\n", encoding="utf-8")
    done = run(folder, "generator", "fmt")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"error: {RECORD} cannot be read; dossier check says why\n")
    assert (folder / RECORD).read_text(encoding="utf-8") == f"{TYPED}kin: x\n"
