"""The command `dossier new`: what it prints and writes, and when it writes nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from generator.model import RECORD_TYPES
from tests.cases import write_project
from tests.conftest import run
from tests.desk.projects import files

PLACE = "dossiers/places/vladivostok.yml"
ANSWERS = "Wladiwostok\nVladivostok\nRU\n\n43.12, 131.89\n\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_project(tmp_path, {})


def test_the_answers_become_a_record_and_what_is_next_is_told(folder: Path) -> None:
    before = files(folder)
    done = run(folder, "generator", "new", "place", stdin=ANSWERS)
    assert (done.returncode, done.stdout) == (0, f"Wrote {PLACE}\n")
    text = "name: {de: Wladiwostok, en: Vladivostok}\ncountries: [RU]\ncoordinates: [43.12, 131.89]\n"
    assert files(folder) == before | {PLACE: text.encode()}
    assert "It may also have: native, aliases, summary, wikidata\n" in done.stderr
    assert f"warning[unreferenced-record]: no other record refers to this place\n --> {PLACE}:1:1\n" in done.stderr


def test_where_nothing_is_left_to_do_that_is_told(folder: Path) -> None:
    answers = "2.7.2024\ncorrected\ntreaty\n\nDatum berichtigt\nDate corrected\n\n"
    done = run(folder, "generator", "new", "change", stdin=answers)
    assert (done.returncode, done.stdout) == (0, "Wrote dossiers/changes/2024-07-02-date-corrected.yml\n")
    assert done.stderr.endswith("dossier check finds nothing wrong with it.\n")


def test_each_question_says_what_it_is_about_once_and_lists_the_words(folder: Path) -> None:
    done = run(folder, "generator", "new", "actor", stdin="Hafen\nHarbour\nport\n")
    assert done.stderr.startswith(
        "New actor: A person, state, organisation, armed force, company, ship or group.\n"
        "Ctrl-C ends all, and nothing is written.\n\n"
        "The name as the press of each language spells it.\n"
        "name (de) [Enter: leave it out]: name (en) [Enter: leave it out]: \n"
        "person, state, organisation, armed-force, company, ship or group.\n"
        "  person, state, organisation, armed-force, company, ship, group\n"
        'kind:   "port" is no actor kind\n'
    )


@pytest.mark.parametrize("stdin", ["", "Wladiwostok\n", ANSWERS.removesuffix("\n")[:-1]])
def test_where_the_answers_end_nothing_is_written(folder: Path, stdin: str) -> None:
    before = files(folder)
    done = run(folder, "generator", "new", "place", stdin=stdin)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("\nNothing was written.\n")
    assert files(folder) == before


def asking(folder: Path, answers: str, about: str) -> subprocess.Popen[str]:
    """Answer until something is asked about, and return the command, which waits for that answer."""
    command = subprocess.Popen(
        [sys.executable, "-m", "generator", "new", "place"],
        cwd=folder,
        env=os.environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert command.stdin
    assert command.stderr
    command.stdin.write(answers)
    command.stdin.flush()
    assert any(line.startswith(about) for line in command.stderr), f"nothing was asked about {about}"
    return command


def test_ctrl_c_leaves_nothing(folder: Path) -> None:
    before = files(folder)
    command = asking(folder, "Wladiwostok\n", "The name")
    command.send_signal(signal.SIGINT)
    _, told = command.communicate(timeout=60)
    assert command.returncode == 1
    assert told.endswith("\nNothing was written.\n")
    assert files(folder) == before


def test_what_somebody_else_wrote_meanwhile_is_seen_when_the_id_is_answered(folder: Path) -> None:
    command = asking(folder, ANSWERS.removesuffix("\n"), "The name of the file")
    (folder / PLACE).write_text("name: Hafen\n", encoding="utf-8")
    written, told = command.communicate("\nvladivostok-city\n", timeout=60)
    assert (command.returncode, written) == (0, "Wrote dossiers/places/vladivostok-city.yml\n")
    assert f"there is a {PLACE} already\n" in told
    assert (folder / PLACE).read_text(encoding="utf-8") == "name: Hafen\n"


def test_a_record_of_somebody_else_that_cannot_be_read_is_no_hindrance(folder: Path) -> None:
    (folder / "dossiers/places/vladivostok.yml").write_text("name: [\n", encoding="utf-8")
    done = run(folder, "generator", "new", "place", stdin=f"{ANSWERS}vladivostok-city\n")
    assert (done.returncode, done.stdout) == (0, "Wrote dossiers/places/vladivostok-city.yml\n")
    assert f'the id "vladivostok" is taken by {PLACE}\n' in done.stderr


def test_answers_that_are_no_text_are_told(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "generator", "new", "outlet"],
        cwd=folder,
        input="Hafenblätter\n".encode("latin-1"),
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert done.stderr.endswith(b"Nothing was written.\n")


def test_help_names_every_type(folder: Path) -> None:
    told = " ".join(run(folder, "generator", "new", "--help").stdout.split()).replace(" or ", ", ")
    assert f"TYPE is {', '.join(each.name for each in RECORD_TYPES)}. " in told
    assert run(folder, "generator", "new", "person").returncode == 2
