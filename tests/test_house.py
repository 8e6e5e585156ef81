"""The house stays liveable: small rooms, and nothing that belongs to one machine."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from generator.model.fields import Record
from tests.conftest import ROOT

MODULES = sorted((ROOT / "generator").rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_modules_have_at_most_250_lines_and_functions_40(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert source.count("\n") <= 250
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= 40, node.name


def test_every_public_name_says_what_it_is() -> None:
    silent = []
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = [node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
        for node in (tree, *(node for node in named if not node.name.startswith("_"))):
            if path.name != "py.typed" and not ast.get_docstring(node):
                silent.append((path.name, getattr(node, "name", "module")))
    assert silent == []


def test_every_field_of_every_record_explains_itself() -> None:
    silent = [
        f"{model.__name__}.{name}"
        for model in _models()
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert silent == []


def _models() -> list[type[Record]]:
    """Return the classes of records and their parts, without those that are made for one that is begun only."""
    found, waiting = [], list(Record.__subclasses__())
    while waiting:
        model = waiting.pop()
        found.append(model)
        waiting += (each for each in model.__subclasses__() if each.__module__.startswith("generator.model"))
    return found
