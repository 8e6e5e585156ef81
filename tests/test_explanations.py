"""Every code that can be emitted is explained in each language, and shown by a case; its examples are run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import generator
from generator.build import build
from generator.checks.explanations import explanations
from generator.cli.explain import in_full
from generator.library import TYPES_BEHIND
from generator.text.help import Explanation, help_texts
from generator.text.strings import languages
from tests.cases import AROUND, SITE, checked
from tests.examples import files_of

SOURCES = sorted(Path(generator.__file__).parent.rglob("*.py"))
TESTS = Path(__file__).parent
CASES = [*sorted((TESTS / "checks").glob("*.yml")), *sorted((TESTS / "scenarios").glob("*.yml"))]
IN_PYTHON = [TESTS / "scenarios" / "test_scenarios.py", TESTS / "load" / "test_load.py"]

ENGLISH = explanations()
BY_GROUP = sorted(set(ENGLISH.values()))

# What makes a finding, and which of its arguments is the code
MAKERS = {"Diagnostic": 0, "Problem": 0, "IdProblem": 0, "reject": 0, "_at": 1}

# For what the parser says and nobody foresaw; a case of it would be foreseen, and get a code of its own
WITHOUT_CASE = {"yaml-syntax"}

# What no page can show: bytes, sizes and what is no file. They are run in tests/scenarios/test_scenarios.py
NOT_TO_BE_SHOWN = WITHOUT_CASE | {
    "file-too-large", "invisible-character", "not-a-file", "not-utf-8", "tab-indentation", "too-deep",
    "too-many-values", "unreadable-file",
}  # fmt: skip

# An error that is ignored stays an error
STAYS = {"ignored-error": {"uncited-sentence"}}


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
            yield node


def texts(value: ast.expr, function: ast.AST) -> set[str]:
    """Return the texts that an expression may be: literals, choices between them, and names for those."""
    if isinstance(value, ast.Constant):
        return {str(value.value)}
    if isinstance(value, ast.IfExp):
        return texts(value.body, function) | texts(value.orelse, function)
    if isinstance(value, ast.Name):
        found = [each.value for each in ast.walk(function) if isinstance(each, ast.Assign) and _is_to(each, value.id)]
        return {text for each in found for text in texts(each, function)}
    return set()


def _is_to(assignment: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in assignment.targets)


def literal_codes() -> set[str]:
    functions = [
        node for path in SOURCES for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FunctionDef)
    ]
    made = ((call.args[at], each) for each in functions for name, at in MAKERS.items() for call in calls(each, name))
    return {text for argument, function in made for text in texts(argument, function)}


def reference_codes() -> set[str]:
    """Return `unknown-<type>` for each type that a reference leads to, and `unknown-record` where it may be any."""
    declared = [
        ast.literal_eval(call.args[0])
        for path in SOURCES
        for call in calls(ast.parse(path.read_text()), "Ref")
        if not isinstance(call.args[0], ast.Name)
    ]
    targets = [*declared, *TYPES_BEHIND.values()]
    return {f"unknown-{types[0] if len(types) == 1 else 'record'}" for types in targets}


EMITTED = literal_codes() | reference_codes()


def test_every_code_is_explained() -> None:
    assert EMITTED - set(ENGLISH) == set()


def test_nothing_is_explained_that_cannot_happen() -> None:
    assert set(ENGLISH) - EMITTED == set()


@pytest.mark.parametrize("language", sorted({*languages()} - {"en"}))
def test_every_code_is_explained_in_every_language(language: str) -> None:
    told, there = help_texts(language), explanations(language)
    assert set(told) == set(ENGLISH)
    assert [code for code, each in ENGLISH.items() if bool(each.why) != bool(there[code].why)] == []
    assert [code for code, each in ENGLISH.items() if each.rule == there[code].rule] == []


@pytest.mark.parametrize("language", languages())
def test_an_explanation_begins_with_a_rule_in_one_sentence(language: str) -> None:
    rules = {each.rule for each in explanations(language).values()}
    assert [rule for rule in rules if not re.fullmatch(r"[A-ZÄÖÜ`„].+\.", rule)] == []


def test_an_explanation_reads_well_in_a_terminal() -> None:
    assert in_full(explanations("de")["own-not-alone"], "de").split("\n") == [
        "`own` steht in `via` allein: Eigene Berichterstattung stützt sich auf niemanden sonst.",
        "",
        "Falsch:",
        "    # seeds/report-2022.yml",
        "    via: [kcna, own]",
        "",
        "Richtig:",
        "    # seeds/report-2022.yml",
        "    via: [own]",
    ]


@pytest.mark.parametrize("group", BY_GROUP, ids=lambda group: group.codes[0])
def test_the_wrong_example_gives_exactly_these_codes(group: Explanation, tmp_path: Path) -> None:
    if not NOT_TO_BE_SHOWN.isdisjoint(group.codes):
        assert NOT_TO_BE_SHOWN.issuperset(group.codes)
        return
    stays = {code for each in group.codes for code in STAYS.get(each, ())}
    found = checked(tmp_path, files_of(group.wrong), AROUND.intersection(group.codes)).diagnostics
    assert {each.code for each in found} == {*group.codes} | stays


@pytest.mark.parametrize("group", BY_GROUP, ids=lambda group: group.codes[0])
def test_the_right_example_gives_none(group: Explanation, tmp_path: Path) -> None:
    if NOT_TO_BE_SHOWN.isdisjoint(group.codes):
        found = checked(tmp_path, files_of(group.right), AROUND.intersection(group.codes)).diagnostics
        assert {each.code for each in found} == set()


@pytest.mark.parametrize("language", languages())
def test_every_code_has_a_page_to_which_the_preview_leads(language: str, tmp_path: Path) -> None:
    found = checked(tmp_path, {"dossiers/actors/kcna.yml": "name: {de: KCNA}\nkind: organisation\n"})
    pages = {page.path: page for page in build(found, replace(SITE, language=language)).pages}
    assert {f"codes/{code}.html" for code in ENGLISH} <= set(pages)
    assert all(f'href="{code}.html"' in pages["codes/index.html"].content for code in ENGLISH)
    link = 'warning[<a href="../codes/missing-translation.html">missing-translation</a>]'
    assert link in pages["actors/kcna.html"].content


def test_every_code_has_a_case() -> None:
    shown = {code for path in CASES for code in re.findall(r" #~ \d+ ([a-z0-9-]+):", path.read_text())}
    shown |= {code for path in IN_PYTHON for code in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', path.read_text())}
    assert EMITTED - shown == WITHOUT_CASE
