"""The commands `dossier rename` and `dossier merge`: what they print, and when they change nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cases import write_project
from tests.conftest import run
from tests.desk.projects import files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_project(tmp_path, {"docs/de/about.md": "[P](places/pyongyang.md)\n"})


def test_rename_tells_how_often_the_id_changed_in_which_file(folder: Path) -> None:
    done = run(folder, "generator", "rename", "pyongyang", "pyongyang-city")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Renamed place pyongyang to pyongyang-city: 7 times in 4 files\n"
        "   1  docs/de/about.md\n"
        "   2  dossiers/actors/kim-jong-un.yml\n"
        "   1  dossiers/events/2022-08-15-letters.yml\n"
        "   3  dossiers/events/2024-06-19-treaty.yml\n"
    )


def test_merge_tells_what_an_editor_has_to_decide(folder: Path) -> None:
    done = run(folder, "generator", "merge", "report-2024", "denial-2022")
    assert done.returncode == 0
    assert done.stdout.startswith("Merged article report-2024 into denial-2022: ")
    assert "note: report-2024 has outlet: kcna\n" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (("rename", "russland", "ru"), 2, 'error: no record "russland"\n  = help: use "russia": "Russland" is one'),
        (("rename", "kcna", "agency"), 2, "  = help: write actor:kcna or outlet:kcna\n"),
        (("rename", "land:russia", "ru"), 2, "  = help: types are: dossier, event, actor, "),
        (("rename", "russia", "Ru"), 1, 'error: "Ru" cannot be an id\n'),
        (("merge", "russia", "treaty"), 1, "error: russia is of the type actor, treaty of the type dossier\n"),
    ],
)
def test_what_is_refused_changes_nothing(folder: Path, arguments: tuple[str, ...], code: int, message: str) -> None:
    before = files(folder)
    done = run(folder, "generator", *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert message in done.stderr
    assert done.stderr.endswith("\nNothing was changed.\n")
    assert files(folder) == before


def test_of_records_that_cannot_be_read_nobody_knows_what_they_name(folder: Path) -> None:
    (folder / "dossiers/actors/broken.yml").write_text("name: [\n", encoding="utf-8")
    done = run(folder, "generator", "rename", "russia", "ru")
    assert done.returncode == 1
    assert "--> dossiers/actors/broken.yml:2:1" in done.stdout
    assert done.stderr == "error: first mend what cannot be read\nNothing was changed.\n"
