"""The MkDocs plugin `dossiers`: reads the records, hands over their pages, and fails before anything is overwritten."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast
from urllib.parse import urlsplit

from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files

from generator.build import Build, Checked, Memory, build, read_and_check
from generator.load import FOLDERS
from generator.mkdocs_plugin.chrome import Chrome
from generator.mkdocs_plugin.files import THEME, add_assets, add_printed, remove_unwanted
from generator.mkdocs_plugin.pages import PrintedPage, add_page, source_of
from generator.mkdocs_plugin.serving import Serving, Tree, tell_pages
from generator.mkdocs_plugin.settings import LANGUAGE_VARIABLE, Settings, site_of
from generator.render import print_all
from generator.render.environment import COMPILED
from generator.report import full
from generator.site import Site
from generator.text.strings import strings

if TYPE_CHECKING:
    from collections.abc import Callable

    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.theme import Theme
    from mkdocs.utils.templates import TemplateContext

# The ways through a site whose mkdocs.yml names none; hand-written pages follow.
_NAVIGATION = (
    "index.md",
    "dossiers/index.md",
    "timeline.md",
    "actors/index.md",
    "places/index.md",
    "articles/index.md",
)

# Not below "mkdocs": under `serve --strict` one warning there would freeze the preview.
log = logging.getLogger("dossiers")


class DossiersPlugin(BasePlugin[Settings]):
    """Renders the records below mkdocs.yml's folder into the tree of one language."""

    def __init__(self) -> None:
        self.command = "build"
        self.language = ""
        self.is_published = False
        self.checked: Checked | None = None
        self.built: Build | None = None
        self.site: Site | None = None
        self.chrome: Chrome | None = None
        self.nav: Navigation | None = None
        self.memory = Memory()
        self.serving = Serving(self._renewed)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember what MkDocs is asked for. That this event is defined keeps the plugin alive while serving."""
        self.command = command

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Read and check everything, and stop here, before MkDocs cleans anything, when there is an error."""
        root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        self.site = self._site(config)
        self.root, self.memory = root, Memory()
        checked = self.checked or read_and_check(root, self.site, self.memory)
        if self.command != "serve" and checked.has_errors:
            raise PluginError(full(checked.diagnostics, checked.sources, files=len(checked.sources)))
        if not self.is_published:  # `dossier build` tells it once, for all languages
            _tell(checked)
        self.built = build(checked, self.site, is_published=self.is_published)
        if self.command != "serve":
            self.built = replace(self.built, pages=print_all(self.built.pages))
        else:
            tell_pages(checked, config.site_url or "")
            config.watch.extend(str(root / each) for each in FOLDERS if (root / each).is_dir())
        _configure(config, self.site, is_published=self.is_published, is_served=self.command == "serve")
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add pages, data and shared assets; drop links to elsewhere and what belongs to Material."""
        assert self.built
        remove_unwanted(files, config)
        add_assets(files, config)
        for page in self.built.pages:
            if files.get_file_from_path(source_of(page.path)):
                raise PluginError(
                    f"{config.docs_dir}/{source_of(page.path)} stands in the way of the generated page {page.path}"
                )
            add_page(page, config, files)
        for printed in self.built.files:
            add_printed(printed, config, files)
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Note which pages the navigation names, since it looks different on those."""
        for page in nav.pages:
            if isinstance(page, PrintedPage):
                page.is_in_navigation = True
        self.nav = nav
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """Start without skeletons, since the theme may have changed, and keep what a preview prints pages with."""
        env.bytecode_cache = COMPILED
        self.chrome = Chrome(env)
        assert self.nav
        assert self.built
        self.serving.tree = Tree(config, files, self.nav, env, known=self.built.paths)
        return env

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        """Let an edit of a record cost no whole build."""
        self.serving.attach(server, builder)
        return server

    def _renewed(self) -> Build:
        """Return the build of now; only what has changed is read, and nothing is printed yet."""
        assert self.site
        assert self.built
        assert self.serving.tree
        checked = read_and_check(self.root, self.site, self.memory)
        _tell(checked)
        tell_pages(checked, self.serving.tree.config.site_url or "", self.built.checked)
        self.built = build(checked, self.site)
        return self.built

    @event_priority(-50)
    def on_page_context(
        self, context: TemplateContext, *, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> TemplateContext:
        """Print the whole document of a finished page, after other plugins have had their say."""
        if isinstance(page, PrintedPage) and self.chrome:
            return cast("TemplateContext", {**context, "printed": self.chrome.page(page, context)})
        return context

    @event_priority(-50)
    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
        """Give hand-written pages the title that the theme prints, after other plugins have had their say."""
        page.meta.setdefault("title", unescape(page.title or ""))
        assert self.site
        page.meta["alternates"] = self._alternates(self.site, page, config)
        return html

    def _site(self, config: MkDocsConfig) -> Site:
        try:
            language = self.language or os.environ.get(LANGUAGE_VARIABLE, "")
            site = site_of(self.config, config.site_name, config.site_url or "", language)
            return replace(site, licence=config.copyright or "")
        except ValueError as error:
            raise PluginError(f"mkdocs.yml, plugins, dossiers: {error}") from None

    def _alternates(self, site: Site, page: Page, config: MkDocsConfig) -> list[dict[str, object]]:
        """Return the same page in every language that has it; a preview of one tree cannot link to the others."""
        path, docs = page.file.url, Path(config.docs_dir).parent
        everywhere = isinstance(page, PrintedPage)
        up = "/".join([".."] * path.count("/")) or "."
        return [
            {
                "lang": each.tag,
                "name": site.language_name(each.tag),
                "url": f"{site.url}{each.tag}/{path}" if site.url else "",
                "href": f"{up}/../{each.tag}/{path}" if self.is_published else "",
                "current": each.tag == site.language,
            }
            for each in site.languages
            if everywhere or (docs / each.tag / page.file.src_uri).is_file()
        ]


def _tell(checked: Checked) -> None:
    for line in full(checked.diagnostics, checked.sources).splitlines() if checked.diagnostics else ():
        log.warning(line)


def _configure(config: MkDocsConfig, site: Site, *, is_published: bool, is_served: bool) -> None:
    """Set what every site needs, so that mkdocs.yml need not."""
    _exchange_templates(config.theme)
    config.theme["font"] = False
    config.theme["language"] = site.language
    config.theme.static_templates.discard("sitemap.xml")
    config.use_directory_urls = False
    config.docs_dir = _own_docs(Path(config.docs_dir), site)
    config.nav = config.nav or [*_NAVIGATION, *sorted(page.name for page in Path(config.docs_dir).glob("*.md"))]
    if not is_published and not is_served and Path(config.site_dir).name == "site":
        config.site_dir = str(Path(config.site_dir).parent / "build" / "preview")  # site/ holds all languages
    config.site_name = site.name
    if site.url and not is_served:
        config.site_url = f"{site.url}{site.language}/"
    links = config.validation.links
    links.not_found = links.anchors = links.unrecognized_links = logging.WARNING
    config.extra["dossier"] = {
        "csp": is_published,
        "words": site.strings.words,
        "corrections": site.corrections,
        "languages": _for_missing(site, config, is_published=is_published),
    }


def _exchange_templates(theme: Theme) -> None:
    """Put our templates in the place of Material's: no page uses those, and to list them and their icons takes time."""
    materials = [each for each in theme.dirs if Path(each, "partials", "language.html").is_file()]
    if not materials:
        raise PluginError("mkdocs.yml: the pages need the theme Material: write theme: {name: material}")
    theme.dirs[theme.dirs.index(materials[-1])] = str(THEME)


def _own_docs(docs: Path, site: Site) -> str:
    """Return the folder of this language's hand-written pages, where docs/ has one for each language."""
    tags = {each.tag for each in site.languages}
    candidates = (docs / site.language, docs.parent / site.language if docs.name in tags else docs)
    return str(next((each for each in candidates if each.is_dir()), docs))


def _for_missing(site: Site, config: MkDocsConfig, *, is_published: bool) -> list[dict[str, object]]:
    """Return what the page for wrong addresses says in each language; a preview has one language, at its root."""
    root = urlsplit(site.url if is_published else config.site_url or "").path or "/"
    languages = [each for each in site.languages if is_published or each.tag == site.language]
    return [
        {
            "lang": each.tag,
            "name": each.name,
            "url": f"{root}{each.tag}/index.html" if is_published else f"{root}index.html",
            "words": strings(each.tag).words,
        }
        for each in languages
    ]
