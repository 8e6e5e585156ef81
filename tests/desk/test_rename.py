"""Another id for a record: everything that led to it still does, and nothing else changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.build import read_and_check
from generator.desk import Refusal, renamed
from generator.library import Key
from tests.cases import SITE, write_project
from tests.conftest import ROOT, copy_project
from tests.desk.projects import files, key_of, known


def rename(root: Path, old: str, new: str) -> dict[str, int]:
    library = known(root)
    found, reasons = renamed(root, library, key_of(library, old), new)
    assert found, reasons
    found.write(root)
    return dict(found.counts)


def refused(root: Path, old: str, new: str) -> tuple[Refusal, ...]:
    library, before = known(root), files(root)
    found, reasons = renamed(root, library, key_of(library, old), new)
    assert found is None
    assert files(root) == before
    return reasons


def text(root: Path, path: str) -> str:
    return (root / path).read_text(encoding="utf-8")


def test_every_reference_mention_and_citation_follows(tmp_path: Path) -> None:
    root = write_project(tmp_path, {})
    before = files(root)
    counts = rename(root, "kim-jong-un", "kim")
    assert counts["dossiers/events/2022-08-15-letters.yml"] == 3
    letters = "dossiers/events/2022-08-15-letters.yml"
    assert text(root, letters) == before[letters].decode().replace("kim-jong-un", "kim")
    assert not (root / "dossiers/actors/kim-jong-un.yml").exists()
    assert (
        read_and_check(root, SITE).diagnostics
        == read_and_check(write_project(tmp_path / "as-it-was", {}), SITE).diagnostics
    )


def test_the_old_id_is_kept_where_readers_may_have_it(tmp_path: Path) -> None:
    root = write_project(tmp_path, {})
    rename(root, "kim-jong-un", "kim")
    assert text(root, "dossiers/actors/kim.yml").endswith("formerly: [kim-jong-un]\nnote: für die Redaktion\n")
    rename(root, "vladimir-putin", "putin")
    assert "formerly: [putin-wladimir, vladimir-putin]\n" in text(root, "dossiers/actors/putin.yml")
    rename(root, "putin", "vladimir-putin")
    assert "formerly: [putin-wladimir, putin]\n" in text(root, "dossiers/actors/vladimir-putin.yml")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("formerly:\n  - ddr\n", "formerly:\n  - ddr\n  - hafen\n"),
        ("formerly:\n  - ddr  # the first\nnote: x\n", "formerly:\n  - ddr  # the first\n  - hafen\nnote: x\n"),
        ("formerly: [ddr, ]\n", "formerly: [ddr, hafen, ]\n"),
        ("formerly: ['ddr'\n  ]\n", "formerly: ['ddr', hafen\n  ]\n"),
        ("wikidata: Q1", "wikidata: Q1\nformerly: [hafen]\n"),
        ("wikidata: Q1\r\nnote: x\r\n", "wikidata: Q1\r\nformerly: [hafen]\r\nnote: x\r\n"),
        ("wikidata: Q1\n# the end\n", "wikidata: Q1\n# the end\nformerly: [hafen]\n"),
        ("note: |\n  x\n\n\n", "formerly: [hafen]\nnote: |\n  x\n\n\n"),
    ],
)
def test_formerly_is_written_as_the_file_is(tmp_path: Path, before: str, after: str) -> None:
    head = "name: {de: Hafen, en: Harbour}\nkind: organisation\n"
    root = write_project(tmp_path, {"dossiers/actors/hafen.yml": (head + before).encode()})
    rename(root, "hafen", "kai")
    assert (root / "dossiers/actors/kai.yml").read_bytes() == (head + after).encode()
    assert "hafen" in known(root).entries[Key("actor", "kai")].record.formerly


def test_a_record_in_one_line_and_a_byte_order_mark_stay_as_they_are(tmp_path: Path) -> None:
    one_line = "\ufeff{name: {de: Hafen, en: Harbour}, kind: organisation}\n"
    root = write_project(tmp_path, {"dossiers/actors/hafen.yml": one_line})
    rename(root, "hafen", "kai")
    expected = "\ufeff{name: {de: Hafen, en: Harbour}, kind: organisation, formerly: [hafen]}\n"
    assert text(root, "dossiers/actors/kai.yml") == expected


def test_an_article_takes_digest_and_capture_along(tmp_path: Path) -> None:
    root = write_project(tmp_path, {"seeds/captures/report-2022.txt": "Text\n"})
    digest = (root / "seeds/report-2022.digest").read_bytes()
    rename(root, "report-2022", "dpa-2022")
    assert (root / "seeds/dpa-2022.digest").read_bytes() == digest
    assert text(root, "seeds/captures/dpa-2022.txt") == "Text\n"
    assert not [path for path in files(root) if "report-2022" in path]
    assert "[@dpa-2022, Abs. 3]" in text(root, "dossiers/actors/kim-jong-un.yml")
    assert "    - dpa-2022, Abs. 2\n" in text(root, "seeds/outlets/kcna.yml")


def test_an_outlet_and_an_actor_may_share_an_id(tmp_path: Path) -> None:
    root = write_project(tmp_path, {})
    rename(root, "outlet:kcna", "agency")
    assert "actor: kcna\n" in text(root, "seeds/outlets/agency.yml")
    assert "via agency]" in text(root, "dossiers/events/2022-08-15-letters.yml")
    assert "via: [agency]\n" in text(root, "seeds/report-2022.yml")
    rename(root, "dossiers/actors/kcna.yml", "agency")
    assert "actor: agency\n" in text(root, "seeds/outlets/agency.yml")


def test_links_of_hand_written_pages_follow_and_other_words_stay(tmp_path: Path) -> None:
    page = (
        "[Kim](actors/kim-jong-un.md#roles), [auch](../de/actors/kim-jong-un.md), `kim-jong-un`,\n"
        "[anderswo](places/kim-jong-un.md), [fremd](https://example.org/actors/kim-jong-un.md)\n"
    )
    root = write_project(tmp_path, {"docs/de/about.md": page, "docs/de/actors/more.md": "[Kim](kim-jong-un.md)\r\n"})
    counts = rename(root, "kim-jong-un", "kim")
    expected = page.replace("(actors/kim-jong-un.md", "(actors/kim.md", 1)
    assert text(root, "docs/de/about.md") == expected
    assert (root / "docs/de/actors/more.md").read_bytes() == b"[Kim](kim.md)\r\n"
    assert counts["docs/de/about.md"] == counts["docs/de/actors/more.md"] == 1


def test_what_has_no_page_of_its_own_is_found_by_its_anchor(tmp_path: Path) -> None:
    root = write_project(tmp_path, {"docs/en/about.md": "[news](changes.md#2024-07-02-signing)\n"})
    rename(root, "2024-07-02-signing", "2024-07-02-date")
    assert text(root, "docs/en/about.md") == "[news](changes.md#2024-07-02-date)\n"


def test_no_id_and_one_that_is_or_was_taken_are_refused(tmp_path: Path) -> None:
    root = write_project(tmp_path, {"seeds/captures/new-2022.txt": "Text\n"})
    assert refused(root, "russia", "Russland")[0].hint == 'use a-z, 0-9 and single hyphens: "russland"'
    assert refused(root, "russia", "index")[0].message == '"index" is reserved and cannot be an id'
    assert refused(root, "russia", "pyongyang")[0].message == (
        'the id "pyongyang" is taken by dossiers/places/pyongyang.yml'
    )
    assert refused(root, "russia", "russia")[0].message == 'the id "russia" is taken by dossiers/actors/russia.yml'
    assert refused(root, "russia", "putin-wladimir")[0].message == (
        '"putin-wladimir" was the id of dossiers/actors/vladimir-putin.yml before'
    )
    assert refused(root, "report-2022", "new-2022")[0].message == "there is a seeds/captures/new-2022.txt already"


def test_an_id_behind_an_escape_is_refused_with_its_place(tmp_path: Path) -> None:
    escaped = (
        "name: {de: Ost, en: East}\nsummary:\n"
        '  de: "Er schrieb [[kim-jong\\x2dun]]. [@report-2022]"\n'
        "  en: |\n    x {analysis}\n"
    )
    root = write_project(tmp_path, {"dossiers/series/east.yml": escaped})
    library = known(root)
    found, reasons = renamed(root, library, Key("actor", "kim-jong-un"), "kim")
    assert found is None
    assert [each.message for each in reasons] == ["dossiers/series/east.yml:3 does not spell out the id kim-jong-un"]


def test_a_mark_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    note = "name: {de: Ost, en: East}\nnote: siehe [[kim-jong-un]]\nsummary:\n  de: x {analysis}\n  en: y {analysis}\n"
    root = write_project(tmp_path, {"dossiers/series/east.yml": note})
    library = known(root)
    found, _ = renamed(root, library, Key("actor", "kim-jong-un"), "kim")
    assert found
    assert found.remarks == ("dossiers/series/east.yml:2 still says [[kim-jong-un",)


@pytest.fixture(scope="module")
def own_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_project(tmp_path_factory.mktemp("renaming") / "project")


KEYS = sorted(known(ROOT).entries)


@settings(max_examples=10)
@given(key=st.sampled_from(KEYS))
def test_there_and_back_again_gives_the_same_bytes_but_for_formerly(own_project: Path, key: Key) -> None:
    before, typed = files(own_project), f"{key.type}:{key.id}"
    own = known(own_project).entries[key].path
    rename(own_project, typed, "there")
    assert not [path for path in files(own_project) if path.endswith(f"/{key.id}.digest")]
    assert not any(each.is_error for each in read_and_check(own_project, SITE).diagnostics)
    rename(own_project, f"{key.type}:there", key.id)
    after = files(own_project)
    assert after[own].replace(b"formerly: [there]\n", b"", 1) == before[own] != after[own]
    (own_project / own).write_bytes(before[own])
    assert files(own_project) == before
