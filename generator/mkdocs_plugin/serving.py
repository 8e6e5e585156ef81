"""Under serve: after an edit of a record only what somebody looks at is printed again.

MkDocs builds everything anew at every change. Here it does so only when something else than a record has changed;
otherwise the records that changed are read and checked, and every page counts as stale until a browser asks for it.
So no page can be forgotten, whatever it shows of the record.
"""

from __future__ import annotations

import logging
import os
import posixpath
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from mkdocs.commands.build import _build_page, _populate_page
from mkdocs.utils import write_file

from generator.build import Build, Checked
from generator.mkdocs_plugin.pages import PrintedPage, add_page, source_of
from generator.render import Page
from generator.site import File, address

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation

    from generator.library import Key

log = logging.getLogger("mkdocs.plugins.dossiers")  # so that MkDocs shows what it is told

SETTLED = 0.02  # seconds without a further change before a build begins: one that costs little need not be saved

Stamps = dict[str, tuple[int, int]]


@dataclass
class Tree:
    """What MkDocs made of the last whole build, kept so that single pages of it can be printed again."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment
    stale: dict[str, Page | File] = field(default_factory=dict)
    known: set[str] = field(default_factory=set)

    def renew(self, build: Build) -> None:
        """Take every page for stale, and remove those whose record has gone."""
        self.stale = {page.path: page for page in build.pages} | {file.path: file for file in build.files}
        for path in self.known - self.stale.keys():
            Path(self.config.site_dir, path).unlink(missing_ok=True)
        self.known = set(self.stale)

    def print(self, path: str) -> None:
        """Print a page where it is stale."""
        page = self.stale.pop(path, None)
        if isinstance(page, File):
            write_file(page.text.encode(), os.path.join(self.config.site_dir, path))
        elif page:
            self._print(page)

    def _print(self, page: Page) -> None:
        file = self.files.src_uris.get(source_of(page.path)) or add_page(page, self.config, self.files)
        assert isinstance(file.page, PrintedPage)
        file.page.printed = page
        _populate_page(file.page, self.config, self.files)
        _build_page(file.page, self.config, (), self.nav, self.env)


class Serving:
    """Stands between MkDocs' preview server and its builder."""

    def __init__(self, renew: Callable[[], Build]) -> None:
        self.tree: Tree | None = None
        self._renew = renew
        self._lock = Lock()
        self._stamps: Stamps = {}

    def attach(self, server: LiveReloadServer, builder: Callable[[], None]) -> None:
        """Build by our rule, and print stale pages before they are served."""
        self._stamps = self._stamp()
        server.build_delay = SETTLED
        serve = server.serve_request

        def rebuild() -> None:
            with self._lock:
                self._rebuild(builder)

        def serve_request(environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
            with self._lock:
                self._print(environ["PATH_INFO"], server.mount_path)
            return serve(environ, start_response)

        server.builder = rebuild
        server.set_app(serve_request)

    def _rebuild(self, builder: Callable[[], None]) -> None:
        stamps = self._stamp()
        if stamps != self._stamps or self.tree is None:
            self._stamps = stamps
            builder()
            return
        start = time.perf_counter()
        self.tree.renew(self._renew())
        log.info(f"Records read again in {time.perf_counter() - start:.3f} s")

    def _print(self, path: str, mount_path: str) -> None:
        if self.tree and path.startswith(mount_path):
            inside = posixpath.normpath("/" + unquote(path[len(mount_path) :])).lstrip("/")
            self.tree.print(posixpath.join(inside, "index.html") if path.endswith("/") else inside)

    def _stamp(self) -> Stamps:
        """Return when everything was changed that is no record: hand-written pages, settings, theme."""
        if self.tree is None:
            return {}
        config = self.tree.config
        assets = str(Path(config.docs_dir).parent / "assets")
        places = (config.docs_dir, assets, config.config_file_path, *config.theme.dirs)
        return {path: stamp for place in places for path, stamp in _below(place)}


def tell_pages(checked: Checked, url: str, earlier: Checked | None = None) -> None:
    """Say where records are shown that are new, have an error, or have none any more; an editor knows files alone.

    Without an `earlier` reading, as at the start, only records with an error are told.
    """
    now = _with_errors(checked)
    before = _with_errors(earlier) if earlier else dict.fromkeys(now, False)
    for key, has_error in now.items():
        if before.get(key) is not has_error:
            log.info(f"{checked.files[key]} {'has an error' if has_error else 'is shown'}: {url}{address(key)}")


def _with_errors(checked: Checked) -> dict[Key, bool]:
    wrong = {each.span.path for each in checked.diagnostics if each.is_error}
    return {key: path in wrong for key, path in checked.files.items()}


def _below(place: str) -> Iterable[tuple[str, tuple[int, int]]]:
    files = (os.path.join(folder, name) for folder, _, names in os.walk(place) for name in names)
    for path in [place] if os.path.isfile(place) else files:
        found = os.lstat(path)
        yield path, (found.st_mtime_ns, found.st_size)
