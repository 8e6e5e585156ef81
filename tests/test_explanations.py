"""Every code that can be emitted is explained, and shown by a case; nothing is explained that cannot happen."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import generator
from generator.checks.explanations import EXPLANATIONS
from generator.library import TYPES_BEHIND

SOURCES = sorted(Path(generator.__file__).parent.rglob("*.py"))
TESTS = Path(__file__).parent
CASES = [*sorted((TESTS / "checks").glob("*.yml")), *sorted((TESTS / "scenarios").glob("*.yml"))]
IN_PYTHON = [TESTS / "scenarios" / "test_scenarios.py", TESTS / "load" / "test_load.py"]

# What makes a finding, and which of its arguments is the code
MAKERS = {"Diagnostic": 0, "Problem": 0, "IdProblem": 0, "reject": 0, "_at": 1}

# For what the parser says and nobody foresaw; a case of it would be foreseen, and get a code of its own
WITHOUT_CASE = {"yaml-syntax"}


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
    assert EMITTED - set(EXPLANATIONS) == set()


def test_nothing_is_explained_that_cannot_happen() -> None:
    assert set(EXPLANATIONS) - EMITTED == set()


@pytest.mark.parametrize("code", sorted(EXPLANATIONS))
def test_an_explanation_is_a_rule_with_a_wrong_and_a_right_example(code: str) -> None:
    rule, wrong, right = re.fullmatch(
        r"([A-Z`{].+?)\n\nWrong:\n(.+?)\n\nRight:\n(.+)", EXPLANATIONS[code].strip("\n"), re.DOTALL
    ).groups()  # type: ignore[union-attr]
    assert rule.endswith(".")
    assert wrong != right
    assert all(line.startswith("    ") or not line for example in (wrong, right) for line in example.split("\n"))


def test_every_code_has_a_case() -> None:
    shown = {code for path in CASES for code in re.findall(r" #~ \d+ ([a-z0-9-]+):", path.read_text())}
    shown |= {code for path in IN_PYTHON for code in re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)+)"', path.read_text())}
    assert EMITTED - shown == WITHOUT_CASE
