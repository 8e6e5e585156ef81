"""A page filled into the skeleton of its kind is what main.html prints for it alone, byte for byte."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from mkdocs.commands.build import build, get_context
from mkdocs.config import base, load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.pages import Page

from generator.mkdocs_plugin.pages import PrintedPage
from generator.mkdocs_plugin.plugin import DossiersPlugin
from tests.cases import CORPUS

SETTINGS = """\
site_name: Probe & Co.
site_url: https://example.org/sub/
theme: {{name: material{custom}}}
plugins: [dossiers]
"""
ACTOR = "name: {{de: {name}, en: {name}}}\nkind: group\n{rest}"
NAMES = {
    "a": "'A & B < \"C\" ''d'' {{ x }}'",
    "b": "Probe & Co.",
    "c": "</title><script>x</script>",
    "d": "dsx7qtitle",
}


class NoSettings(base.Config):
    """Nothing can be set."""


class Both(BasePlugin[NoSettings]):
    """Prints each page in the other way too, and keeps both."""

    def __init__(self) -> None:
        self.documents: dict[str, tuple[str, str]] = {}
        self.kinds: set[str] = set()

    @event_priority(-100)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        plugin = config.plugins["dossiers"]
        assert isinstance(plugin, DossiersPlugin)
        assert plugin.chrome
        assert plugin.nav
        if isinstance(page, PrintedPage):
            alone = plugin.chrome.page_alone(page, get_context(plugin.nav, (), config, page))
            self.documents[page.url] = output, alone
            self.kinds.add(page.printed.kind)
        return output


def both_ways(root: Path, custom: str = "") -> Both:
    shutil.copytree(CORPUS, root, dirs_exist_ok=True)
    for id, name in NAMES.items():
        (root / f"dossiers/actors/name-{id}.yml").write_text(ACTOR.format(name=name, rest="aliases: [x]\n"))
    (root / "docs/de").mkdir(parents=True)
    (root / "mkdocs.yml").write_text(SETTINGS.format(custom=custom))
    config = load_config(str(root / "mkdocs.yml"))
    both = Both()
    config.plugins["both"] = both
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return both


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Both:
    return both_ways(tmp_path_factory.mktemp("project"))


def test_every_page_is_the_same_both_ways(printed: Both) -> None:
    assert len(printed.documents) > 50
    assert [url for url, (filled, alone) in printed.documents.items() if filled != alone] == []


def test_every_kind_of_page_was_compared(printed: Both) -> None:
    assert {
        "actor",
        "article",
        "claim",
        "dossier",
        "event",
        "figure",
        "home",
        "index",
        "outlet",
        "place",
    } <= printed.kinds


def test_a_theme_that_reads_more_of_a_page_prints_each_by_itself(tmp_path: Path) -> None:
    override = tmp_path / "overrides/main.html"
    override.parent.mkdir()
    override.write_text("{{ page.title | upper }} {{ page.toc | length }} {{ page.content }}")
    documents = both_ways(tmp_path, ", custom_dir: overrides").documents
    assert all(filled == alone for filled, alone in documents.values())
    assert documents["actors/vladimir-putin.html"][0].startswith("WLADIMIR PUTIN")


def test_a_theme_that_changes_a_title_prints_each_by_itself(tmp_path: Path) -> None:
    override = tmp_path / "overrides/main.html"
    override.parent.mkdir()
    override.write_text("{{ page.meta.title[:8] }} {{ page.content }}")
    documents = both_ways(tmp_path, ", custom_dir: overrides").documents
    assert documents["actors/vladimir-putin.html"][0].startswith("Wladimir <")
