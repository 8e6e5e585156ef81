"""A preview reads again what has changed, and nobody can tell that from a first reading.

Whatever is done to the files between two readings: with the memory of those before, library and findings are exactly
what they are without. The cases of the checks bring every finding in and out again; the project's own records are
many, and refer to each other.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.build import Memory, read_and_check
from generator.publish import read_site
from generator.site import Site
from tests.cases import CORPUS, SITE, read_case
from tests.conftest import ROOT, copy_project
from tests.load.test_load import MUTATIONS
from tests.site.test_mutations import FOLDERS, OWN, PATHS, RECORDS

Files = Mapping[str, bytes]
Edit = Callable[[dict[str, bytes], str, random.Random], None]

SOUND = {path.relative_to(CORPUS).as_posix(): path.read_bytes() for path in CORPUS.rglob("*.yml")}
CASES = sorted(path for folder in ("checks", "scenarios") for path in (ROOT / "tests" / folder).glob("*.yml"))
LAID = [SOUND | {name: text.encode() for name, text in read_case(path).files.items()} for path in CASES]


def exchange(root: Path, before: Files, after: Files) -> None:
    """Delete, add and change files, and leave the others alone; a changed one is exchanged, as editors do it."""
    for path in before.keys() - after.keys():
        (root / path).unlink()
    for path, content in after.items():
        if before.get(path) != content:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / "unsaved").write_bytes(content)
            (root / "unsaved").replace(root / path)


def assert_as_at_first(root: Path, site: Site, memory: Memory) -> None:
    again, first = read_and_check(root, site, memory), read_and_check(root, site)
    assert again.diagnostics == first.diagnostics
    assert again.sources == first.sources
    one, other = again.library, first.library
    assert [(key, each.path, each.record) for key, each in one.entries.items()] == [
        (key, each.path, each.record) for key, each in other.entries.items()
    ]
    assert list(one.broken.items()) == list(other.broken.items())
    assert one.sentences == other.sentences
    assert one.links == other.links
    assert [one.span(link) for link in one.links] == [other.span(link) for link in other.links]
    assert one.backlinks == other.backlinks


def test_every_finding_comes_and_goes_with_one_file_after_another(tmp_path: Path) -> None:
    memory, before = Memory(), dict[str, bytes]()
    for case in LAID:
        for target in (SOUND | case, SOUND):
            for path in sorted(before.keys() | target):
                after = {each: content for each, content in before.items() if each != path}
                after |= {path: target[path]} if path in target else {}
                if after != before:
                    exchange(tmp_path, before, after)
                    assert_as_at_first(tmp_path, SITE, memory)
                    before = after


CASE = "dossiers/actors/case.yml"
EVENT, ARTICLE, ACTOR, CLAIM = (
    "dossiers/events/2024-06-19-treaty.yml", "seeds/report-2024.yml", "dossiers/actors/kim-jong-un.yml",
    "dossiers/claims/letters-exchanged.yml",
)  # fmt: skip


def person(text: str) -> bytes:
    return f"name: {{de: Fall, en: Case}}\nkind: person\n{text}".encode()


def summary(german: str, english: str) -> bytes:
    return person(f"summary:\n  de: |\n    {german}\n  en: |\n    {english}\n")


@pytest.mark.parametrize(
    ("code", "others", "changed", "change"),
    [
        ("article-older-than-event", {}, ARTICLE, (b"2024-", b"2023-")),
        ("acting-outside-life", {}, ACTOR, (b"kind: person", b"kind: person\nborn: 2024-07-01")),
        ("unknown-article", {CASE: summary("Eins. [@report-2024]", "One. [@report-2024]")}, ARTICLE, None),
        ("stale-translation", {CASE: summary("Eins. [@report-2024]", "One. [@report-2022]")}, ARTICLE, None),
        ("unknown-record", {CASE: summary("[[korean-leader]]. [@report-2024]", "One. [@report-2024]")}, ACTOR,
         (b"aliases: [", b"aliases: [Korean Leader, ")),
        ("former-id-taken", {CASE: person("formerly: [old-case]\n")}, ACTOR,
         (b"kind: person", b"kind: person\nformerly: [old-case]")),
        ("former-id-taken", {CASE: person("formerly: [kim-jong-un]\n")}, ACTOR, None),
        ("disputed-as-fact", {}, CLAIM, (b"status: reported", b"status: disputed")),
        ("unreferenced-record", {CASE: person("")}, ACTOR, (b"[[pyongyang]]", b"[[pyongyang]], [[case]]")),
        ("uncited-sentence", {CASE: summary("Eins.", "One. [@report-2024]")}, CASE, (b"name:", b"name")),
    ],
)  # fmt: skip
def test_a_change_in_one_record_changes_what_is_found_in_another(
    code: str, others: dict[str, bytes], changed: str, change: tuple[bytes, bytes] | None, tmp_path: Path
) -> None:
    before = SOUND | others
    after = {path: content for path, content in before.items() if path != changed}
    after |= {changed: before[changed].replace(*change)} if change else {}
    memory, found = Memory(), []
    exchange(tmp_path, {}, before)
    for earlier, later in ((before, before), (before, after), (after, before)):
        exchange(tmp_path, earlier, later)
        assert_as_at_first(tmp_path, SITE, memory)
        reported = read_and_check(tmp_path, SITE, memory).diagnostics
        found.append([each for each in reported if each.code == code])
    assert found[0] == found[2] != found[1]


@settings(max_examples=60, deadline=None)
@given(cases=st.lists(st.sampled_from(LAID), min_size=2, max_size=5), dice=st.randoms())
def test_findings_of_several_cases_come_and_go_together(
    cases: list[dict[str, bytes]], dice: random.Random, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root, memory, before = tmp_path_factory.mktemp("cases"), Memory(), dict[str, bytes]()
    for case in cases:
        mixed = case | {path: content for path, content in before.items() if dice.random() < 0.5}
        exchange(root, before, mixed)
        assert_as_at_first(root, SITE, memory)
        before = mixed


def harm(files: dict[str, bytes], path: str, dice: random.Random) -> None:
    for _ in range(dice.randrange(1, 3)):
        files[path] = dice.choice((*OWN, *MUTATIONS))(files[path], dice)


def delete(files: dict[str, bytes], path: str, dice: random.Random) -> None:
    del files[path]


def rename(files: dict[str, bytes], path: str, dice: random.Random) -> None:
    """Give a record another id: a new one, or that of another record, which is lost."""
    folder, other = path.rpartition("/")[0], dice.choice(sorted(RECORDS)).rpartition("/")[2]
    files[f"{folder}/{dice.choice((other, 'new-name.yml', 'Kein Name.yml'))}"] = files.pop(path)


def move(files: dict[str, bytes], path: str, dice: random.Random) -> None:
    files[f"{dice.choice(sorted(FOLDERS))}/{path.rpartition('/')[2]}"] = files.pop(path)


def repeat(files: dict[str, bytes], path: str, dice: random.Random) -> None:
    files[f"{dice.choice(sorted(FOLDERS))}/{path.rpartition('/')[2]}"] = files[path]


def mend(files: dict[str, bytes], path: str, dice: random.Random) -> None:
    files |= RECORDS


EDITS = st.sampled_from((harm, harm, harm, delete, rename, move, repeat, mend))


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("rereading"))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    steps=st.lists(st.lists(st.tuples(EDITS, PATHS), min_size=1, max_size=4), min_size=1, max_size=3), dice=st.randoms()
)
def test_any_edits_of_records_are_read_as_at_first(
    steps: list[list[tuple[Edit, str]]], dice: random.Random, records: Path
) -> None:
    site, memory, before = read_site(records), Memory(), dict(RECORDS)
    read_and_check(records, site, memory)
    try:
        for step in steps:
            after = dict(before)
            for edit, path in step:
                if path in after:
                    edit(after, path, dice)
            exchange(records, before, after)
            before = after
            assert_as_at_first(records, site, memory)
    finally:
        exchange(records, before, RECORDS)
