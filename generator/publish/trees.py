"""The tree of one language, built by MkDocs into a folder of its own."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.build import Checked
from generator.load import FOLDERS
from generator.site import Site

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from generator.mkdocs_plugin.plugin import DossiersPlugin

CONFIG = "mkdocs.yml"
_WITHOUT_CONFIG = b"site_name: Dossiers\ntheme: {name: material}\nplugins: [dossiers]\n"


class SettingsError(Exception):
    """mkdocs.yml cannot be read; the text says what to change."""


class _Messages(logging.Handler):
    """Collects what MkDocs warns about, such as dead links."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def read_site(root: Path) -> Site:
    """Return the settings in mkdocs.yml, or those of a site without one; raises SettingsError."""
    from generator.mkdocs_plugin.settings import site_of  # noqa: PLC0415  # MkDocs is slow to import

    if not any((root / folder).is_dir() for folder in FOLDERS):
        raise SettingsError(f"there is no {'/ and no '.join(FOLDERS)}/ here; run it in the folder that holds them")
    with tempfile.TemporaryDirectory() as empty:
        config = _config(root, docs_dir=empty)
    try:
        return site_of(_plugin(config).config, config.site_name, config.site_url or "")
    except ValueError as error:
        raise SettingsError(f"{CONFIG}, plugins, dossiers: {error}") from None


def build_tree(root: Path, checked: Checked, language: str, folder: Path) -> tuple[str, ...]:
    """Build one language into `folder`; what is returned are reasons not to publish, such as dead links."""
    from mkdocs.commands.build import build  # noqa: PLC0415  # MkDocs is slow to import
    from mkdocs.exceptions import MkDocsException  # noqa: PLC0415

    with _docs(root, language) as docs, _listening() as messages:
        config = _config(root, docs_dir=str(docs), site_dir=str(folder))
        plugin = _plugin(config)
        plugin.language, plugin.checked, plugin.is_published = language, checked, True
        config.plugins.on_startup(command="build", dirty=False)
        try:
            build(config)
        except (MkDocsException, SystemExit) as error:
            messages.lines.append(str(error))
        except UnicodeDecodeError as error:
            messages.lines.append(f"this page is not UTF-8 (byte {error.start + 1}); save it as UTF-8")
        except OSError as error:
            messages.lines.append(f"{error.filename}: {error.strerror}")
    return tuple(messages.lines)


def _config(root: Path, **changes: Any) -> MkDocsConfig:
    from mkdocs.config import load_config  # noqa: PLC0415  # MkDocs is slow to import
    from mkdocs.exceptions import ConfigurationError  # noqa: PLC0415

    path = root / CONFIG
    source: Any = str(path)
    if not path.is_file():
        source = BytesIO(_WITHOUT_CONFIG)
        source.name = str(path)
    with _listening() as messages:
        try:
            config = load_config(source, **changes)
        except (ConfigurationError, SystemExit, OSError) as error:
            raise SettingsError(f"{CONFIG}: {' '.join((*messages.lines, str(error)))}") from None
    if messages.lines:
        raise SettingsError(f"{CONFIG}: {' '.join(messages.lines)}")
    if "dossiers" not in config.plugins:
        raise SettingsError(f"{CONFIG}: the plugin is missing: write plugins: [dossiers]")
    return config


def _plugin(config: MkDocsConfig) -> DossiersPlugin:
    plugin: Any = config.plugins["dossiers"]
    return plugin  # type: ignore[no-any-return]


@contextmanager
def _docs(root: Path, language: str) -> Iterator[Path]:
    """Yield the hand-written pages of a language; a site may have none."""
    docs = root / "docs" / language
    with tempfile.TemporaryDirectory() as empty:
        yield docs if docs.is_dir() else Path(empty)


@contextmanager
def _listening() -> Iterator[_Messages]:
    messages, logger = _Messages(), logging.getLogger("mkdocs")
    logger.addHandler(messages)
    logger.propagate = False
    try:
        yield messages
    finally:
        logger.removeHandler(messages)
        logger.propagate = True
