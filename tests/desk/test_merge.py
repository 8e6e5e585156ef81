"""Two records of the same thing become one, which has the names and the readers of both."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import read_and_check
from generator.desk import Rewritten, merged
from generator.library import Key, Library
from tests.cases import SITE, write_project
from tests.conftest import ROOT, copy_project
from tests.desk.projects import files, key_of, known

FORMER = """\
name: {de: UdSSR, en: USSR}
kind: state
native: {ru: "СССР", ko: 소련}
aliases: [Soviet Union, "Sowjetunion, UdSSR", Russian Federation]
founded: 1922
formerly: [soviets]
"""
NAMING = """\
name: {de: Ost, en: East}
summary:
  de: |
    Dort liegt [[ussr|die Union]]. [@report-2022]
  en: |
    There lies the [[ussr]]. [@report-2022]
"""
TWICE = "date: 2024-07-03\nkind: added\nabout: [ussr, russia]\nwhat: {de: Neu, en: New}\n"
FILES = {
    "dossiers/actors/ussr.yml": FORMER,
    "dossiers/series/east.yml": NAMING,
    "dossiers/changes/2024-07-03-new.yml": TWICE,
    "docs/de/about.md": "[UdSSR](actors/ussr.md)\n",
}


def merge(root: Path, a: str, b: str) -> Rewritten:
    library = known(root)
    found, reasons = merged(root, library, key_of(library, a), key_of(library, b))
    assert found, reasons
    found.write(root)
    return found


def test_what_led_to_the_first_leads_to_the_second(tmp_path: Path) -> None:
    root = write_project(tmp_path, FILES)
    found = merge(root, "ussr", "russia")
    assert "[[russia|die Union]]" in (root / "dossiers/series/east.yml").read_text(encoding="utf-8")
    assert (root / "docs/de/about.md").read_text(encoding="utf-8") == "[UdSSR](actors/russia.md)\n"
    assert not (root / "dossiers/actors/ussr.yml").exists()
    assert found.counts == {
        "docs/de/about.md": 1,
        "dossiers/changes/2024-07-03-new.yml": 1,
        "dossiers/series/east.yml": 2,
    }
    assert not any(each.is_error for each in read_and_check(root, SITE).diagnostics)


def test_names_and_former_ids_are_taken_over_where_they_are_missing(tmp_path: Path) -> None:
    root = write_project(tmp_path, FILES)
    merge(root, "ussr", "russia")
    assert (root / "dossiers/actors/russia.yml").read_text(encoding="utf-8") == (
        "name: {de: Russland, en: Russia}\n"
        "kind: state\n"
        "native: {ru: СССР, ko: 소련}\n"
        "aliases: [Russian Federation, Soviet Union, 'Sowjetunion, UdSSR']\n"
        "formerly: [soviets, ussr]\n"
    )


def test_what_the_first_says_otherwise_is_told_and_not_written(tmp_path: Path) -> None:
    found = merge(write_project(tmp_path, FILES), "ussr", "russia")
    assert found.remarks == (
        "ussr has name: {de: UdSSR, en: USSR}",
        "ussr has founded: 1922",
        "dossiers/changes/2024-07-03-new.yml:3 now names russia twice in one list",
    )


def test_a_name_in_the_same_script_stays_and_the_other_is_told(tmp_path: Path) -> None:
    known_there = "name: {de: Russland, en: Russia}\nkind: state\nnative:\n  ru: Россия  # so\nwikidata: Q159\n"
    root = write_project(tmp_path, {**FILES, "dossiers/actors/russia.yml": known_there})
    found = merge(root, "ussr", "russia")
    assert (root / "dossiers/actors/russia.yml").read_text(encoding="utf-8") == (
        "name: {de: Russland, en: Russia}\n"
        "kind: state\n"
        "native:\n  ru: Россия  # so\n  ko: 소련\n"
        "aliases: [Soviet Union, 'Sowjetunion, UdSSR', Russian Federation]\n"
        "wikidata: Q159\n"
        "formerly: [soviets, ussr]\n"
    )
    assert "ussr has native ru: СССР" in found.remarks


def test_a_record_that_mentioned_the_other_now_mentions_itself_and_that_is_told(tmp_path: Path) -> None:
    found = merge(write_project(tmp_path, {}), "vladimir-putin", "kim-jong-un")
    assert "dossiers/actors/kim-jong-un.yml:7 now names the record itself" in found.remarks


def test_an_article_leaves_its_text_to_the_other_unless_that_has_its_own(tmp_path: Path) -> None:
    captures = {"seeds/captures/report-2022.txt": "A\n", "seeds/captures/report-2024.txt": "B\n"}
    root = write_project(tmp_path / "a", {"seeds/captures/report-2022.txt": "A\n"})
    merge(root, "report-2022", "report-2024")
    assert {"seeds/report-2024.digest", "seeds/captures/report-2024.txt"} <= {*files(root)}
    assert not [path for path in files(root) if "report-2022" in path]
    root = write_project(tmp_path / "b", captures)
    merge(root, "report-2022", "report-2024")
    assert [path for path in files(root) if "report-2022" in path] == ["seeds/captures/report-2022.txt"]
    assert (root / "seeds/captures/report-2024.txt").read_text(encoding="utf-8") == "B\n"


def test_only_two_records_of_one_type_can_be_merged(tmp_path: Path) -> None:
    library = known(write_project(tmp_path, {}))
    for b, message in {
        Key("actor", "russia"): "both are the same record",
        Key("place", "pyongyang"): "russia is of the type actor, pyongyang of the type place",
    }.items():
        found, reasons = merged(tmp_path, library, Key("actor", "russia"), b)
        assert found is None
        assert [each.message for each in reasons] == [message]


@pytest.fixture(scope="module")
def own_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("merging") / "project")


OWN = sorted(known(ROOT).entries)
PAIRS = st.tuples(st.sampled_from(OWN), st.sampled_from(OWN)).filter(lambda two: two[0].type == two[1].type)


@settings(max_examples=6)
@given(pair=PAIRS.filter(lambda two: two[0] != two[1]))
def test_of_the_projects_own_records_nothing_changes_but_where_links_lead(
    own_project: Path, pair: tuple[Key, Key]
) -> None:
    old, new = pair
    before, library = files(own_project), known(own_project)
    merge(own_project, f"{old.type}:{old.id}", f"{new.type}:{new.id}")
    after, again = files(own_project), known(own_project)
    try:
        assert leading(again, old, new) == leading(library, old, new)
        assert old not in again.entries
        own = {library.entries[old].path, library.entries[new].path}
        for path in {*before} - own:
            if path in after:  # the digest of an article may have gone along with it
                assert without(after[path], old, new) == without(before[path], old, new), path
    finally:
        for path, content in before.items():
            (own_project / path).write_bytes(content)
        for path in {*after} - {*before}:
            (own_project / path).unlink()


def leading(library: Library, old: Key, new: Key) -> Counter[tuple[object, ...]]:
    """Return where every link of the other records leads, the two being one."""
    links = (each for each in library.links if each.source.key not in (old, new))
    return Counter((each.source.key, each.source.loc, new if each.target == old else each.target) for each in links)


def without(content: bytes, old: Key, new: Key) -> bytes:
    """Return a file with one word for the two ids, so that only their places count."""
    return re.sub(rb"(?<![\w-])(%s|%s)(?![\w-])" % (old.id.encode(), new.id.encode()), b"id", content)
