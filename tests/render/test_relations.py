"""The ties of an actor: in both directions, as a table and as a drawing that fits on a phone."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from generator.build import build, read_and_check
from generator.library import Key
from generator.model import Actor
from generator.render.relations import ties
from generator.render.ties import LONGEST, MOST, NARROW, WIDE, Ties, draw_ties
from generator.render.view import View
from tests.cases import SITE, checked, write_project

HUB = "dossiers/actors/hub.yml"


def row(html: str, id: str) -> str:
    """Return the words of the row about another actor."""
    found = next(each for each in re.findall(r"<tr role=\"row\">.*?</tr>", html, re.DOTALL) if f'"{id}.html"' in each)
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def pages(root: Path, files: dict[str, str]) -> dict[str, str]:
    return {page.path: page.content for page in build(checked(root, files), SITE).pages}


def hub(names: list[str]) -> dict[str, str]:
    """Return an actor who recognises others of these names, and the others."""
    head = "name: {de: Mitte, en: Hub}\nkind: state\nrelations:\n"
    relation = "  - kind: recognises\n    to: other-{}\n    date: 2022\n    cites:\n      - report-2022\n"
    others = {f"dossiers/actors/other-{n}.yml": f'name: "{name}"\nkind: state\n' for n, name in enumerate(names)}
    return {HUB: head + "".join(relation.format(n) for n in range(len(names))), **others}


def drawn(root: Path, names: list[str]) -> Ties:
    library, key = checked(root, hub(names)).library, Key("actor", "hub")
    actor, view = library.record(key, Actor), View(library, SITE, "actors/hub.html")
    assert actor
    return draw_ties(view, key, ties(view, key, actor))


def test_a_tie_told_once_stands_on_both_pages(tmp_path: Path) -> None:
    html = pages(tmp_path, {})
    assert row(html["actors/vladimir-putin.html"], "russia") == (
        "Leitung von Russland seit 7. Mai 2012 Als Präsident dpa · 15. Aug. 2022"
    )
    assert row(html["actors/russia.html"], "vladimir-putin") == (
        "geleitet von Wladimir Putin seit 7. Mai 2012 Als Präsident dpa · 15. Aug. 2022"
    )


def test_a_kind_that_the_site_adds_is_told_backwards_with_its_one_word(tmp_path: Path) -> None:
    site = replace(SITE, own_words={"relation-kind": {"plays-for": {"de": "spielt für", "en": "plays for"}}})
    hub_of_one = {path: text.replace("recognises", "plays-for") for path, text in hub(["Verein"]).items()}
    found = read_and_check(write_project(tmp_path, hub_of_one), site)
    html = {page.path: page.content for page in build(found, site).pages}
    assert row(html["actors/hub.html"], "other-0").startswith("spielt für Verein")
    assert row(html["actors/other-0.html"], "hub").startswith("in Gegenrichtung: spielt für Mitte")


def test_the_drawing_leads_to_the_others(tmp_path: Path) -> None:
    html = pages(tmp_path, {})["actors/russia.html"]
    drawing = re.search(r"<svg class=\"ds-ties__picture\".*?</svg>", html, re.DOTALL)
    assert drawing
    assert 'style="' not in drawing[0]
    link = re.search(r'<a href="vladimir-putin.html">(.*?)</a>', drawing[0])
    assert link
    assert re.sub(r"<[^>]+>", "", link[1]).split() == ["Wladimir", "Putin", "geleitet", "von"]


def test_at_most_40_are_drawn_and_the_rest_is_counted(tmp_path: Path) -> None:
    drawing = drawn(tmp_path, [f"Land {number}" for number in range(MOST + 3)])
    assert (len(drawing.nodes), drawing.left_out) == (MOST, 3)
    html = pages(tmp_path, {})["actors/hub.html"]
    assert "3 weitere Akteure stehen nur in der Tabelle." in html
    assert html.count('<td role="cell" class="ds-tied__other">') == MOST + 3


def test_no_line_is_longer_than_half_a_narrow_phone(tmp_path: Path) -> None:
    name = "Multilaterales Sanktionsüberwachungsteam der Vereinten Nationen"
    longest = {"name": NARROW, "long": LONGEST, "tie": WIDE}
    drawing = drawn(tmp_path, [name, "Donaudampfschifffahrtsgesellschaftskapitän", "Iran"])
    assert all(len(line.text) <= longest[line.kind] for node in drawing.nodes for line in node.lines)


def test_nothing_lies_upon_something_else(tmp_path: Path) -> None:
    drawing = drawn(tmp_path, [f"Die sehr lange Bezeichnung eines Landes {number}" for number in range(15)])
    for side in ("left", "right"):
        heights = [line.y for node in drawing.nodes if node.side == side for line in node.lines]
        name = [line.y for line in drawing.middle]
        assert all(after - before >= 1.2 for before, after in pairwise(heights))
        assert all(abs(each - y) >= 1.2 for each in heights for y in name)
        assert max(heights) < drawing.height
