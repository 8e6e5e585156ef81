"""Whatever is done to the files: findings with places in them, or a sound library, and never an exception."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build import Checked, build, read_and_check
from generator.library import Key
from generator.load import load
from generator.model import BY_FOLDER
from generator.report import as_json, concise, full, github
from tests.cases import CORPUS, SITE, checked, findings, write_project
from tests.conftest import ROOT
from tests.hostile_strings import ATTACKS, REFUSED_EVERYWHERE
from tests.strings_as_typed import AS_TYPED

RECORDS = {
    path.relative_to(root).as_posix(): path.read_bytes()
    for root in (CORPUS, ROOT)
    for top in ("dossiers", "seeds")
    for path in sorted((root / top).rglob("*.yml"))
    if "captures" not in path.parts
}
TYPES = sorted({Path(path).parent.as_posix() for path in RECORDS})
HOSTILE = (
    *ATTACKS, *AS_TYPED, *REFUSED_EVERYWHERE.values(),
    "[[", "]]", "[@", "[@a; ]", "[[]]", "[[a|b]]c", "[@report-2022, Abs. 3", "{tr}", "{analysis}",
    ": ", " #x", "- ", "? ", "&a ", "*a", "!!x ", "<<: ", "|", ">", "'", '"', "{", "}", "[", "]", ",", "---\n", "...\n",
    "%YAML\n", "\t", "\r", "\r\n", "\n", "\n\n  ", "\x00", "\ufeff", "\ud800", "김정은", "o\u0308", "𝔎", "\U000e0041",
    "unknown", "own", "2024-02-30", "../..", "null", "~", "true", "1e999", "-0", "٣", "9" * 400, "a-" * 400,
)  # fmt: skip

Mutation = Callable[[bytes, random.Random], bytes]


def in_lines(change: Callable[[list[bytes], int], None]) -> Mutation:
    """Make a mutation of one that changes the list of lines at an index."""

    def mutation(content: bytes, dice: random.Random) -> bytes:
        lines = content.split(b"\n")
        change(lines, dice.randrange(len(lines)))
        return b"\n".join(lines)

    return mutation


def delete_line(lines: list[bytes], at: int) -> None:
    del lines[at]


def repeat_line(lines: list[bytes], at: int) -> None:
    lines.insert(at, lines[at])


def move_line(lines: list[bytes], at: int) -> None:
    lines.insert(at // 2, lines.pop(at))


def indent_line(lines: list[bytes], at: int) -> None:
    lines[at] = b" " + lines[at]


def empty_value(lines: list[bytes], at: int) -> None:
    lines[at] = lines[at].split(b":")[0] + b":"


def misspell_key(lines: list[bytes], at: int) -> None:
    lines[at] = re.sub(rb"(\w)(\w):", rb"\2\1:", lines[at], count=1)


def value_for_list(lines: list[bytes], at: int) -> None:
    lines[at] = lines[at].replace(b"- ", b"", 1).replace(b"[", b"", 1)


def insert(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content) + 1)
    return content[:at] + dice.choice(HOSTILE).encode("utf-8", "surrogatepass") + content[at:]


def replace_value(content: bytes, dice: random.Random) -> bytes:
    values = list(re.finditer(rb"(?:: |- )[^\n]*", content))
    if not values:
        return content
    value = dice.choice(values)
    text = dice.choice(HOSTILE).encode("utf-8", "surrogatepass")
    return content[: value.start() + 2] + text + content[value.end() :]


def cut(content: bytes, dice: random.Random) -> bytes:
    return content[: dice.randrange(len(content) + 1)]


def random_bytes(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content) + 1)
    return content[:at] + dice.randbytes(dice.randrange(9)) + content[at + dice.randrange(9) :]


LINES = (delete_line, repeat_line, move_line, indent_line, empty_value, misspell_key, value_for_list)
MUTATIONS: tuple[Mutation, ...] = (*map(in_lines, LINES), insert, insert, replace_value, cut, random_bytes)


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(sorted(RECORDS)), st.lists(st.sampled_from(MUTATIONS), min_size=1, max_size=3), st.randoms())
def test_any_mutation_of_a_record_is_read_or_explained(
    path: str, mutations: list[Mutation], dice: random.Random
) -> None:
    content = RECORDS[path]
    for mutation in mutations:
        content = mutation(content, dice)
    with TemporaryDirectory() as folder:
        assert_told_at_its_place(Path(folder), checked(Path(folder), {path: content}))


@settings(max_examples=50)
@given(st.sampled_from(sorted(RECORDS)), st.sampled_from(TYPES))
def test_a_record_in_any_folder_is_read_or_explained(path: str, folder: str) -> None:
    with TemporaryDirectory() as root:
        moved = f"{folder}/{path.rpartition('/')[2]}"
        assert_told_at_its_place(Path(root), checked(Path(root), {moved: RECORDS[path]}))


def assert_told_at_its_place(root: Path, result: Checked) -> None:
    library = result.library
    assert result.diagnostics or not library.broken
    for found in result.diagnostics:
        for span in (found.span, *(note.span for note in found.notes)):
            lines = (root / span.path).read_bytes().decode("utf-8", "replace").split("\n")
            assert 1 <= span.line <= span.end_line <= len(lines) + 1
            assert 1 <= span.column <= len(lines[min(span.line, len(lines)) - 1]) + 1
            assert (span.line, span.column) <= (span.end_line, span.end_column)
        assert found.message
        assert found.hint
    assert full(result.diagnostics, result.sources, files=1)
    assert concise(result.diagnostics, files=1)
    assert as_json(result.diagnostics)
    assert github(result.diagnostics)
    assert all(page.content for page in build(result, SITE).pages if page.kind != "code")


def test_a_broken_file_hides_nothing_in_others(tmp_path: Path) -> None:
    files = {
        "dossiers/actors/case-1.yml": "name: [\n",
        "dossiers/actors/case-2.yml": "name: {de: Fall, en: Case}\nkind: persn\n",
        "dossiers/actors/case-3.yml": "name: {de: Fall}\nkind: person\n",
        "seeds/case.yml": "outlet: nowhere\npublished: 2022\nlanguage: de\ntitle: x\nurl: unknown\n",
    }
    assert [(each.path, each.code) for each in findings(tmp_path, files)] == [
        ("dossiers/actors/case-1.yml", "unclosed-bracket"),
        ("dossiers/actors/case-2.yml", "unknown-word"),
        ("dossiers/actors/case-3.yml", "missing-translation"),
        ("seeds/case.yml", "unknown-outlet"),
    ]


def test_the_order_of_files_on_disk_does_not_matter(tmp_path: Path) -> None:
    roots = [write_project(tmp_path / name, {}) for name in ("one", "other")]
    other = roots[1] / "dossiers" / "actors"
    for path in sorted(other.iterdir(), reverse=True):
        content = path.read_bytes()
        path.unlink()
        path.write_bytes(content)
    one, two = (load(root, SITE.reading)[0] for root in roots)
    assert [each.path for each in one.sound] == [each.path for each in two.sound]
    assert one.sources == two.sources


@pytest.mark.parametrize("top", ["dossiers", "seeds"])
def test_a_project_may_lack_a_folder(top: str, tmp_path: Path) -> None:
    (tmp_path / top).mkdir()
    result = read_and_check(tmp_path, SITE)
    assert (result.diagnostics, dict(result.library.entries)) == ((), {})


def test_the_file_name_is_the_id_and_the_folder_the_type(tmp_path: Path) -> None:
    paths = {key: entry.path for key, entry in checked(tmp_path, {}).library.entries.items()}
    assert sorted(paths.values()) == sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.yml"))
    assert {key: Path(path).stem for key, path in paths.items()} == {key: key.id for key in paths}
    assert {key: BY_FOLDER[str(Path(path).parent)].name for key, path in paths.items()} == {k: k.type for k in paths}
    assert paths[Key("dossier", "treaty")] == "dossiers/treaty.yml"
    assert paths[Key("actor", "russia")] == "dossiers/actors/russia.yml"
    assert paths[Key("article", "report-2022")] == "seeds/report-2022.yml"
    assert paths[Key("outlet", "dpa")] == "seeds/outlets/dpa.yml"
