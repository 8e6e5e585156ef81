"""What an editor offers and underlines, asked of the language server that Visual Studio Code uses for YAML."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cases import CORPUS
from tests.conftest import ROOT, copy_project, run
from tests.editor.language_server import CURSOR, PATIENCE, LanguageServer

SERVER = Path(__file__).parent / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
EVENT = "dossiers/events/2024-probe.yml"
SOUND = """\
kind: summit
date: 2024
title: 1984
actors:
  - {actor: kim-jong-un, role: host}
summary:
  de: |
    Sie trafen sich. {analysis}
"""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    """The server with a copy of this project open. Without npm these tests are skipped, and fail in CI."""
    node = shutil.which("node")
    if node is None or not SERVER.exists():
        reason = "The YAML language server is missing: install node and npm, then run `make test`"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    root = copy_project(tmp_path_factory.mktemp("editor"))
    shutil.copytree(ROOT / ".vscode", root / ".vscode", ignore=shutil.ignore_patterns("schemas"))
    written = run(root, "generator", "schema")
    assert written.returncode == 0, written.stderr
    running = LanguageServer([node, str(SERVER), "--stdio"], root)
    assert running.findings({EVENT: "kind: summit\n"}), f"the schemas did not arrive within {PATIENCE:.0f} s"
    yield running
    running.stop()


def records(root: Path) -> dict[str, str]:
    """Return the texts of all records of a project by path."""
    paths = sorted(path for folder in ("dossiers", "seeds") for path in (root / folder).rglob("*.yml"))
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


@pytest.mark.parametrize("root", [ROOT, CORPUS], ids=["own", "corpus"])
def test_no_sound_record_is_underlined(root: Path, server: LanguageServer) -> None:
    files = records(root)
    assert files
    assert server.findings(files) == []


@pytest.mark.parametrize(
    ("typed", "instead"),
    [
        ("date: 2024", "date: 2024-06-19"),
        ("date: 2024", "date: 1984~"),
        ("title: 1984", "title: NO"),
        ("title: 1984", "title: true"),
        ("title: 1984", "title: null"),
        ("title: 1984", "title: {de: 1984, en: 010115}"),
        ("actor: kim-jong-un", "actor: somebody-new"),
        ("actor: kim-jong-un", "actor: 1984"),
    ],
)
def test_what_is_right_or_may_become_right_is_no_false_alarm(typed: str, instead: str, server: LanguageServer) -> None:
    assert server.findings({EVENT: SOUND}) == []
    assert server.findings({EVENT: SOUND.replace(typed, instead)}) == []


@pytest.mark.parametrize(
    ("typed", "instead", "line", "message"),
    [
        ("title: 1984", "titel: 1984", 3, "Property titel is not allowed."),
        ("actor: kim", "actr: kim", 5, "Property actr is not allowed."),
        ("title: 1984", "title: {de: x, fr: y}", 3, "Property fr is not allowed."),
        ("date: 2024\n", "", 1, 'Missing property "date".'),
        ("title: 1984", "title: [a, b]", 3, "Incorrect type. Expected one of string, number."),
        ("kind: summit", "kind: sumit", 1, "Value is not accepted."),
    ],
)
def test_what_a_schema_can_know_to_be_wrong_is_underlined(
    typed: str, instead: str, line: int, message: str, server: LanguageServer
) -> None:
    found = server.findings({EVENT: SOUND.replace(typed, instead)})
    assert any(each[1] == line and each[2].startswith(message) for each in found), found


def test_keys_are_offered_with_what_they_mean(server: LanguageServer) -> None:
    offered = server.completions(EVENT, f"kind: summit\nalle{CURSOR}")
    assert offered["alleged_in"]["documentation"] == {
        "kind": "markdown",
        "value": "The claim that says it happened, where that is disputed.",
    }
    assert offered["date"]["textEdit"]["newText"] == "date: "
    assert offered["title"]["textEdit"]["newText"] == "title: {de: $1, en: $2}"
    assert "kind" not in offered
    assert {"actor", "role", "as"} <= set(server.completions(EVENT, f"actors:\n  - {CURSOR}"))


def test_words_of_closed_lists_are_offered_with_what_the_site_calls_them(server: LanguageServer) -> None:
    offered = server.completions(EVENT, f"kind: {CURSOR}")
    assert offered["summit"]["documentation"]["value"] == "Gipfeltreffen"
    assert offered.keys() == server.completions(EVENT, f"kind: su{CURSOR}").keys()
    assert set(server.completions(EVENT, f"planned: {CURSOR}")) == {"true", "false"}


@pytest.mark.parametrize(
    ("path", "text", "label", "id"),
    [
        (EVENT, "actors:\n  - {actor: kim▮, role: host}", "kim-jong-un · Kim Jong Un", "kim-jong-un"),
        (EVENT, "actors:\n  - actor: ▮", "vladimir-putin · Wladimir Putin", "vladimir-putin"),
        (EVENT, "places: [▮]", "pyongyang · Pjöngjang", "pyongyang"),
        (EVENT, "places:\n  - py▮", "pyongyang · Pjöngjang", "pyongyang"),
        ("seeds/probe.yml", "outlet: ▮", "kcna · Korean Central News Agency", "kcna"),
        ("seeds/probe.yml", "via: [▮]", "own", "own"),
        ("dossiers/changes/probe.yml", "about:\n  - ▮", "kim-jong-un · Kim Jong Un", "kim-jong-un"),
    ],
)
def test_ids_are_offered_with_names(path: str, text: str, label: str, id: str, server: LanguageServer) -> None:
    offered = server.completions(path, text)
    assert label in offered, sorted(offered)
    assert offered[label]["textEdit"]["newText"] == id


def test_only_ids_of_the_right_types_are_offered(server: LanguageServer) -> None:
    places = server.completions(EVENT, f"places:\n  - {CURSOR}")
    assert not [label for label in places if label.startswith("kim-jong-un")]


def test_a_new_record_begins_with_the_keys_that_it_must_have(server: LanguageServer) -> None:
    text = server.completions(EVENT, CURSOR)["event: the keys that it must have"]["textEdit"]["newText"]
    assert text.startswith("kind: ${1|message,statement,")
    assert "\ndate: $2\ntitle: {de: $3, en: $4}\nactors:\n  - actor: $5\n    role: ${6|host," in text
    assert text.endswith("\nsummary:\n  de: |\n    $7\n  en: |\n    $8")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("kin▮d: summit", "#### kind\n\nWhat kind of event, such as `summit`, `treaty` or `message`."),
        ("kind: sum▮mit", "* `summit`: Gipfeltreffen"),
        ("da▮te: 2024", "#### date\n\nWhen (EDTF): `2022-08-15`"),
        ("ti▮tle: {de: x}", "#### title\n\nA short headline."),
        ("actors:\n  - {actor: kim, ro▮le: host}", "such as `host`, `guest`, `sender` or `recipient`."),
    ],
)
def test_what_the_pointer_rests_on_is_explained_in_markdown(text: str, shown: str, server: LanguageServer) -> None:
    assert shown in server.hover(EVENT, text)


def test_the_lock_file_names_no_host() -> None:
    lock = (Path(__file__).parent / "package-lock.json").read_text(encoding="utf-8")
    assert '"integrity": "sha512-' in lock
    assert "://" not in lock
