"""What editors do wrong, and what they get; the numbers are those of the editor scenarios of the design."""

from __future__ import annotations

import os
import socket
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, NamedTuple
from unicodedata import normalize

import pytest

from generator.build import Checked, read_and_check
from generator.library import Key
from generator.model import Actor, Article
from tests.cases import SITE, Finding, checked, findings, read_case, write_project

CASES = sorted(Path(__file__).parent.glob("*.yml"))

# Words that a message must hold, beyond place, code and hint
WORDS = {
    "01-unknown-key": ['unknown key "actr"', 'unknown key "rolle"', 'unknown key "sumary"'],
    "02-duplicate-key": ["stands in line 2 already", "YAML would silently use the last"],
    "03-colon-in-value": ['a second ": " in an unquoted value'],
    "04-comment": ['everything from "#" on is read as a comment'],
    "05-dates": ["2024-02 has 29 days", "unclear: 2024-07-06 or 2024-06-07?", '"Mitte Juni 2024"'],
    "08-spellings": ['no actor has the id "kim-jong-il"'],
    "09-scripts": ["mixes Latin and Cyrillic letters", 'letter 6 is "о" (U+043E, cyrillic small letter o)'],
    "10-same-id": ['the id "case" is taken by dossiers/actors/case.yml'],
    "11-changed-quotation": ['this quotation is not in the article "report-2022"'],
    "12-one-origin": ['"confirmed" rests on one origin (dpa), not two'],
    "13-marks-first": ["text that begins with [[", "text that begins with [@", "text that begins with *"],
    "14-blocks": ['so "die KCNA meldete es" became a key of its own', "this text runs over several lines"],
    "15-uncited": ['this sentence cites no article: "Er kam."'],
    "16-not-a-record-file": ["unresolved merge conflict", "a second document begins here", "this file is empty"],
    "17-anchors": ['"&a" is an anchor', '"*a" is an alias', '"!!python/object/apply:os.system" is a tag', '"<<"'],
    "19-article-older-than-event": ['the article "report-2022" is of 2022-08-15, the event of 2024-06-19'],
    "20-after-death": [
        '"case-1" died 2011-12-17, but this event is of 2012',
        '"case-2" was founded 1948-09-09, but this event is of 1948-09-08',
    ],
}

OUTLET = "seeds/outlets/case.yml"
UTF8 = 'save it as UTF-8 (in most editors: "Save with Encoding")'
SPACE = "type a normal space"


class Raw(NamedTuple):
    """Bytes that cannot be shown as text in a case, and what they lead to."""

    content: bytes
    line: int
    column: int
    code: str
    hint: str


RAW = {
    "07 a tab": Raw(b"name: Probe\n\tkind: agency\n", 2, 1, "tab-indentation", "use two spaces instead of a tab"),
    "07 a no-break space": Raw("name:\xa0Probe\n".encode(), 1, 6, "invisible-character", SPACE),
    "07 a no-break space in front": Raw("name: Probe\n\xa0kind: agency\n".encode(), 2, 1, "invisible-character", SPACE),
    "07 a zero-width space": Raw("name: Pro\u200bbe\n".encode(), 1, 10, "invisible-character", "delete it"),
    "07 a right-to-left override": Raw("name: Pro\u202ebe\n".encode(), 1, 10, "invisible-character", "delete it"),
    "16 NUL": Raw(b"name: Pro\0be\n", 1, 10, "invisible-character", "delete it"),
    "16 Latin-1": Raw("# Größe\nname: Pjöngjang\n".encode("latin-1"), 1, 5, "not-utf-8", UTF8),
    "16 UTF-16": Raw("name: Probe\n".encode("utf-16"), 1, 1, "not-utf-8", UTF8),
    "16 UTF-16 without a mark": Raw("name: Probe\n".encode("utf-16-le"), 1, 1, "not-utf-8", UTF8),
    "18 60,000 values": Raw(
        b"name: [" + b"x," * 60_000 + b"]", 1, 100_004, "too-many-values", "split it into several records"
    ),
    "18 50 MB": Raw(
        b"name: Probe\n" + b"# x" * 16_000_000, 1, 1, "file-too-large",
        "split it into several records; articles and pictures do not belong into a record",
    ),
}  # fmt: skip

# What needs more than text: deep brackets and bombs; files and folders by their names; thirty files at once
IN_PYTHON = {"18", "21", "22"}

BOMB = "".join(f"x{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]\n" for level in range(1, 9))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_finds_what_is_marked_and_nothing_else(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    found = checked(tmp_path, case.files, case.codes).diagnostics
    assert sorted(map(Finding.of, found)) == case.findings
    messages = "\n".join(each.message for each in found)
    assert [words for words in WORDS.get(path.stem, []) if words not in messages] == []


def test_every_case_with_findings_has_words() -> None:
    assert set(WORDS) == {path.stem for path in CASES if read_case(path).findings}


def test_every_scenario_has_its_case() -> None:
    shown = {path.stem[:2] for path in CASES} | {name[:2] for name in RAW} | IN_PYTHON
    assert sorted(shown) == [f"{number:02}" for number in range(1, 23)]


@pytest.mark.parametrize("name", RAW)
def test_bytes_that_no_editor_shows(name: str, tmp_path: Path) -> None:
    raw = RAW[name]
    root = write_project(tmp_path, {OUTLET: raw.content})
    seconds, peak, found = _measured(lambda: read_and_check(root, SITE))
    assert list(map(Finding.of, found.diagnostics)) == [Finding(OUTLET, *raw[1:])]
    assert seconds < 10
    assert peak < 100_000_000


@pytest.mark.parametrize("content", [b"name: " + b"[" * 100_000, b"name: " + b"[" * 100_000 + b"]" * 100_000])
def test_brackets_in_brackets_are_refused_at_once(content: bytes, tmp_path: Path) -> None:
    root = write_project(tmp_path, {OUTLET: content})
    seconds, peak, result = _measured(lambda: read_and_check(root, SITE))
    (found,) = result.diagnostics
    assert (found.code, found.hint) == ("too-deep", "delete brackets or indentation that are not meant")
    assert (found.span.path, found.span.line) == (OUTLET, 1)
    assert found.span.column > len("name: ") + 29
    assert seconds < 10
    assert peak < 100_000_000


def test_an_alias_bomb_is_refused_at_once(tmp_path: Path) -> None:
    root = write_project(tmp_path, {OUTLET: "x0: &a0 [x]\n" + BOMB})
    seconds, peak, found = _measured(lambda: read_and_check(root, SITE))
    assert {each.code for each in found.diagnostics} == {"alias", "anchor"}
    assert Finding.of(found.diagnostics[0])[:4] == (OUTLET, 1, 5, "anchor")
    assert seconds < 10
    assert peak < 100_000_000


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    assert findings(tmp_path, {OUTLET: b"\xef\xbb\xbfname: Probe\nkind: blogg\n"}) == [
        Finding(OUTLET, 2, 7, "unknown-word", 'did you mean "blog"?')
    ]


def test_every_key_given_twice_is_told_with_both_places(tmp_path: Path) -> None:
    (found,) = checked(tmp_path, {OUTLET: "name: Probe\nkind: agency\nname: Fall\n"}).diagnostics
    (note,) = found.notes
    assert (found.span.line, note.span.line) == (3, 1)


def test_an_id_given_twice_is_told_with_both_places(tmp_path: Path) -> None:
    place = "name: {de: Ort, en: Place}\ncountries: [RU]\ncoordinates: [1, 2]\n"
    (found,) = checked(tmp_path, {"dossiers/places/russia.yml": place}).diagnostics
    (note,) = found.notes
    assert (found.span.path, note.span.path) == ("dossiers/places/russia.yml", "dossiers/actors/russia.yml")


def test_who_acts_after_death_is_told_with_both_files(tmp_path: Path) -> None:
    case = read_case(Path(__file__).parent / "20-after-death.yml")
    places = [
        [(span.path, span.line) for span in (found.span, *(note.span for note in found.notes))]
        for found in checked(tmp_path, case.files).diagnostics
    ]
    assert places == [
        [("dossiers/events/1948-early.yml", 6), ("dossiers/actors/case-2.yml", 3)],
        [("dossiers/events/2012-late.yml", 6), ("dossiers/actors/case-1.yml", 4)],
    ]


@pytest.mark.parametrize(
    ("typed", "days"), [("6/7/2024", "2024-07-06 or 2024-06-07"), ("7-6-2024", "2024-06-07 or 2024-07-06")]
)
def test_what_may_mean_two_days_is_never_guessed(typed: str, days: str, tmp_path: Path) -> None:
    article = f"outlet: dpa\npublished: {typed}\nlanguage: de\ntitle: Probe\nurl: unknown\n"
    (found,) = checked(tmp_path, {"seeds/case.yml": article}).diagnostics
    assert Finding.of(found) == Finding("seeds/case.yml", 2, 12, "invalid-date", "write the one that is meant")
    assert found.message == f"unclear: {days}?"


@pytest.mark.parametrize(
    ("id", "title"),
    [("no", None), ("year", "1984"), ("yes", "yes"), ("zeros", "010115"), ("time", "19:30"), ("day", "2022-08-15")],
)
def test_what_is_typed_comes_through_exactly(id: str, title: str | None, tmp_path: Path) -> None:
    library = checked(tmp_path, read_case(Path(__file__).parent / "06-as-typed.yml").files).library
    article = library.record(Key("article", id), Article)
    assert article
    assert article.title == title
    assert title or article.description == {"de": "NO", "en": "null"}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_composed_and_decomposed_letters_are_the_same(form: Literal["NFC", "NFD"], tmp_path: Path) -> None:
    actor = normalize(form, "name: {de: Pjöngjang, en: Pyongyang}\nkind: group\naliases: [Pjöngjangs Führung]\n")
    event = normalize(
        form,
        "kind: visit\ndate: 2022-08\ntitle: {de: Fall, en: Case}\nactors:\n"
        "  - {actor: pjöngjangs-führung, role: host}\n"
        "summary:\n  de: |\n    Größe, Ö [[nowhere]]. {background}\n  en: |\n    A case. {background}\n",
    )
    path = "dossiers/events/2022-08-case.yml"
    result = checked(tmp_path, {"dossiers/actors/case.yml": actor, path: event})
    library = result.library
    record = library.record(Key("actor", "case"), Actor)
    assert record
    assert record.name["de"] == "Pjöngjang"
    line = event.split("\n")[7]
    assert list(map(Finding.of, result.diagnostics)) == [
        Finding(path, 5, 13, "unknown-actor", 'use "case": "Pjöngjangs Führung" is one of its spellings'),
        Finding(path, 8, line.index("nowhere") + 1, "unknown-record",
                "correct the id, or create its record, such as dossiers/actors/nowhere.yml"),
    ]  # fmt: skip


LONG = "x" * 65
FILE_NAMES = {
    "Putin.yml": ("invalid-id", "rename the file to putin.yml"),
    "Kcna.yml": (
        "invalid-id",
        "kcna.yml stands beside it, and other systems take both for one file: keep one of the two, "
        "or choose another name",
    ),
    "con.yml": ("invalid-id", 'choose another name, such as "con-1"'),
    "Ä.yml": ("invalid-id", "rename the file to a.yml"),
    "a b.yml": ("invalid-id", "rename the file to a-b.yml"),
    "путин.yml": ("invalid-id", "rename the file to putin.yml"),
    "kіm.yml": ("mixed-scripts", "rename the file to kim.yml"),
    "...yml": ("invalid-id", "use a-z, 0-9 and single hyphens"),
    "a.b.yml": ("invalid-id", "rename the file to a-b.yml"),
    f"{LONG}.yml": ("invalid-id", "use at most 64 characters"),
    "unknown.yml": ("invalid-id", "choose another name"),
    "index.yml": ("invalid-id", "choose another name"),
    "a\nb.yml": ("invalid-id", "rename the file to a-b.yml"),
}


@pytest.mark.parametrize("name", [name for name in FILE_NAMES if not name.startswith(".")])
def test_a_file_name_that_is_no_id(name: str, tmp_path: Path) -> None:
    path = f"dossiers/actors/{name}"
    found = findings(tmp_path, {path: "name: {de: Fall, en: Case}\nkind: person\n"})
    assert found == [Finding(path, 1, 1, *FILE_NAMES[name])]


def test_a_file_name_that_is_no_text(tmp_path: Path) -> None:
    root = write_project(tmp_path, {})
    (root / "dossiers/actors" / os.fsdecode(b"\xff.yml")).write_text("name: x\n")
    found = read_and_check(root, SITE).diagnostics
    assert [each.code for each in found] == ["invalid-id"]


def test_nothing_but_files_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = write_project(tmp_path / "project", {})
    actors = root / "dossiers" / "actors"
    (tmp_path / "secret.yml").write_text("name: {de: Fall, en: Case}\nkind: person\n")
    (tmp_path / "folder").mkdir()
    (actors / "link.yml").symlink_to(tmp_path / "secret.yml")
    (actors / "links").symlink_to(tmp_path / "folder")
    (actors / "nowhere.yml").symlink_to(tmp_path / "nowhere")
    (actors / "folder.yml").mkdir()
    os.mkfifo(actors / "pipe.yml")
    monkeypatch.chdir(actors)  # the address of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.yml")
    found = read_and_check(root, SITE).diagnostics
    hint = "put the file itself here"
    names = ["folder.yml", "link.yml", "links", "nowhere.yml", "pipe.yml", "socket.yml"]
    assert list(map(Finding.of, found)) == [
        Finding(f"dossiers/actors/{name}", 1, 1, "not-a-file", hint) for name in names
    ]


def test_a_file_or_folder_without_permission() -> None:
    with tempfile.TemporaryDirectory() as folder, _as_nobody(Path(folder)):
        root = write_project(Path(folder), {OUTLET: "name: Probe\n", "dossiers/places/far/case.yml": "name: Probe\n"})
        (root / OUTLET).chmod(0)
        (root / "dossiers/places/far").chmod(0)
        found = read_and_check(root, SITE).diagnostics
        (root / "dossiers/places/far").chmod(0o755)
    expected = [("dossiers/places/far", "unreadable-file"), (OUTLET, "unreadable-file")]
    assert [(each.span.path, each.code) for each in found] == expected


@contextmanager
def _as_nobody(folder: Path) -> Iterator[None]:
    """Work as a user to whom permissions apply: root may read everything."""
    if os.geteuid() != 0:
        yield
        return
    nobody = 65534
    os.chown(folder, nobody, nobody)
    os.seteuid(nobody)
    try:
        yield
    finally:
        os.seteuid(0)


def test_thirty_broken_files_at_once(tmp_path: Path) -> None:
    broken = _broken_files()
    files = {path: content for path, (content, _) in broken.items()}
    found = checked(tmp_path, files).diagnostics
    assert [(each.span.path, each.code) for each in found] == sorted(
        (path, code) for path, (_, codes) in broken.items() for code in codes
    )


@pytest.mark.parametrize(
    ("path", "content"),
    [
        ("dossiers/actors/kim-jong-un.yml", b"name: [\n"),
        ("dossiers/actors/kim-jong-un.yml", b"name: {de: Kim, en: Kim}\n"),
        ("dossiers/actors/kim-jong-un.yml", b""),
        ("dossiers/actors/kim-jong-un.yml", b"\xff\xfe"),
        ("dossiers/actors/kim-jong-un.yml", b"a: " + b"x" * 2_000_000),
        ("seeds/report-2022.yml", b"outlet: dpa\n"),
        ("seeds/outlets/kcna.yml", b"kind: agency\nnames: KCNA\n"),
        ("dossiers/places/pyongyang.yml", b"name: {de: Ort, en: Place}\nkind: person\n"),
    ],
)
def test_what_refers_to_a_broken_record_is_not_reported(path: str, content: bytes, tmp_path: Path) -> None:
    result = checked(tmp_path, {path: content})
    assert result.has_errors
    assert {each.span.path for each in result.diagnostics} == {path}


@pytest.mark.parametrize(
    "name", ["kim-jong-un.yaml", "kim-jong-un.YML", "Kim-Jong-Un.yml", "kim jong un.yml", "kіm-jong-un.yml"]
)
def test_what_refers_to_a_badly_named_file_is_not_reported(name: str, tmp_path: Path) -> None:
    actors = write_project(tmp_path, {}) / "dossiers" / "actors"
    (actors / "kim-jong-un.yml").rename(actors / name)
    assert [each.span.path for each in read_and_check(tmp_path, SITE).diagnostics] == [f"dossiers/actors/{name}"]


def test_a_sound_record_is_not_pushed_aside_by_a_badly_named_file(tmp_path: Path) -> None:
    library = checked(tmp_path, {"dossiers/actors/Kim-Jong-Un.yml": "x", "dossiers/actors/russia.yaml": "x"}).library
    assert library.record(Key("actor", "kim-jong-un"), Actor)
    assert library.record(Key("actor", "russia"), Actor)


def _measured(run: Callable[[], Checked]) -> tuple[float, int, Checked]:
    """Return seconds, the most bytes held, and the result; in two runs, because counting bytes takes its time."""
    before = time.perf_counter()
    run()
    seconds = time.perf_counter() - before
    tracemalloc.start()
    result = run()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return seconds, peak, result


def _broken_files() -> dict[str, tuple[bytes, list[str]]]:
    """Return thirty broken files of different kinds, with the codes of each in the order of their lines."""
    actors: list[tuple[str, list[str]]] = [
        ("", ["empty-file"]),
        ("- x\n", ["not-a-mapping"]),
        ("name: a: b\n", ["colon-in-value"]),
        ("name: [\n", ["unclosed-bracket"]),
        ('name: "x\n', ["unclosed-quote"]),
        ("name: &a x\n", ["anchor"]),
        ("name: !x x\n", ["tag"]),
        ("<<: x\n", ["merge-key"]),
        ("name: {de: A, en: A}\nkind: person\nkind: state\n", ["duplicate-key"]),
        ("name: {de: A, en: A}\n\tkind: person\n", ["tab-indentation"]),
        ("name: {de: A, en: A}\nkind:\xa0person\n", ["invisible-character"]),
        ("name: {de: A, en: A}\n<<<<<<< a\nkind: person\n=======\n>>>>>>> b\n", ["merge-conflict"]),
        ("name: {de: A, en: A}\nkind: person\n---\n", ["several-documents"]),
        ("name: {de: A, en: A}\nkind: person\nsummary:\n  de: >\n    x\n", ["folded-text"]),
        ("name: {de: A, en: A}\nkind: person\nsummary: [[x]] y\n", ["needs-block"]),
        ("name: {de: A, en: A}\nkind: person\nborn: 19.6.1950\n", ["invalid-date"]),
        ("name: {de: A, en: A}\nkind: persn\n", ["unknown-word"]),
        ("name: {de: A, en: A}\nkinds: person\n", ["unknown-key"]),
        ("name: {de: A, en: A}\n", ["missing-key"]),
        ("name: {de: A, fr: A}\nkind: person\n", ["unknown-language"]),
        ("name: {de: '[[a]]', en: A}\nkind: person\n", ["markup-in-plain-text"]),
        ("name: {de: A, en: A}\nkind:\n", ["empty-value"]),
        ("name: {de: A, en: A}\nkind: person\naliases: A\n", ["wrong-shape"]),
        ("name: {de: A, en: A}\nkind: person\nwikidata: 12\n", ["invalid-wikidata"]),
        ("name: {de: A, en: A}\nkind: person\nnative: {Korean: A}\n", ["invalid-language-tag"]),
        ("name: {de: A, en: A}\nkind: person\nsummary:\n  de: A.\n  en: A.\n", ["uncited-sentence"] * 2),
        ("name: {de: A, en: A}\nkind: person\nsummary:\n  de: A. [@x]\n  en: '[[nowhere]] {analysis}'\n",
         ["unknown-article", "unknown-record"]),
        ("name: {de: A}\nkind: person\n", ["missing-translation"]),
    ]  # fmt: skip
    broken = {
        f"dossiers/actors/x{number:02}.yml": (text.encode(), codes) for number, (text, codes) in enumerate(actors)
    }
    return broken | {
        "dossiers/actors/Y.yml": (b"", ["invalid-id"]),
        "seeds/z.yml": (b"name: \xff\n", ["not-utf-8"]),
    }
