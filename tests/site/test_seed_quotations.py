"""The quotations from the article that the dossier grew from, on a clone without its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import copy_project, run

DOSSIER, LETTERS = "dossiers/russian-arms-for-north-korea.yml", "dossiers/events/2022-08-15-putin-kim-letters.yml"
QUOTED = (
    (DOSSIER, "verified", "„Schmieden gerade im Osten zwei Despoten eine unheilige Allianz?“", "zwei", "drei"),
    (DOSSIER, "verified", "„unseren Verbündeten die modernsten Waffen zur Verfügung zu stellen“", "die", "nicht die"),
    (LETTERS, "attested", "„in allen Bereichen stärker werden“", "allen", "vielen"),
)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = copy_project(tmp_path_factory.mktemp("clone"))
    assert not (folder / "seeds" / "captures").exists()
    return folder


def test_without_captures_they_stand(clone: Path) -> None:
    assert run(clone, "generator", "check").returncode == 0
    counted = run(clone, "generator", "stats").stdout
    assert "      2  quotations, verified" in counted
    assert "      1  quotations, attested" in counted


@pytest.mark.parametrize("quoted", QUOTED, ids=lambda quoted: quoted[2])
def test_one_word_changed_is_an_error_at_its_line(clone: Path, quoted: tuple[str, ...]) -> None:
    path, _, quotation, word, other = quoted
    file = clone / path
    text = file.read_text(encoding="utf-8")
    before, _, _ = text.partition(quotation)
    line, column = before.count("\n") + 1, len(before.rpartition("\n")[2]) + 2
    file.write_text(text.replace(quotation, quotation.replace(word, other, 1)), encoding="utf-8")
    found = run(clone, "generator", "check", "--format", "concise")
    file.write_text(text, encoding="utf-8")
    assert found.returncode == 1
    assert f"{path}:{line}:{column}: error[quotation-failed]" in found.stdout


def test_they_say_on_the_page_what_is_known_of_them(site: Path) -> None:
    for tree, words in (("de", {"verified": "Wortlaut geprüft", "attested": "Wortlaut attestiert"}), ("en", {})):
        for path, state, quotation, *_ in QUOTED:
            html = site.joinpath(tree, *Path(path).with_suffix(".html").parts[-2:]).read_text(encoding="utf-8")
            assert (f">{quotation}</span>" in html) == (tree == "de")
            assert not words or f">{words[state]}</a>" in html
