"""The tree of modules on the architecture page is drawn from their docstrings, so that it cannot rot.

After a change of modules: `make tree`.
"""

from __future__ import annotations

import ast
import os
import re
from html import escape
from pathlib import Path

import pytest

from tests.conftest import ROOT

PAGES = sorted(ROOT.glob("docs/*/architecture.md"))
_BLOCK = re.compile(r"(?<=`make tree` -->\n).*?(?=<!-- /tree -->)", re.DOTALL)


def first_line(module: Path) -> str:
    """Return the first line of a module's docstring as HTML, with what stands in backticks as code."""
    docstring = ast.get_docstring(ast.parse(module.read_text(encoding="utf-8"))) or ""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(docstring.split("\n")[0], quote=False))


def tree(folder: Path, indent: str = "") -> str:
    """Return the modules of a package as a nested list, packages first."""
    packages = sorted(path.parent for path in folder.glob("*/__init__.py"))
    modules = sorted(path for path in folder.glob("*.py") if path.name != "__init__.py")
    lines = [
        f"{indent}  <li><code>{each.name}/</code> {first_line(each / '__init__.py')}\n"
        f"{tree(each, indent + '  ')}{indent}  </li>\n"
        for each in packages
    ]
    lines += [f"{indent}  <li><code>{each.name}</code> {first_line(each)}</li>\n" for each in modules]
    return f"{indent}<ul>\n{''.join(lines)}{indent}</ul>\n" if lines else ""


def test_there_is_a_page_in_each_language() -> None:
    assert [path.parent.name for path in PAGES] == ["de", "en"]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_the_tree_is_that_of_the_package(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    drawn = tree(ROOT / "generator").replace("<ul>", '<ul lang="en">', 1)
    if os.environ.get("GOLDEN") == "renew":
        path.write_text(_BLOCK.sub(lambda _: drawn, text), encoding="utf-8")
    found = _BLOCK.search(path.read_text(encoding="utf-8"))
    assert found
    assert found.group() == drawn
