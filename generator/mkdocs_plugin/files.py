"""Which files a tree consists of beside its pages: nothing that is not a plain file, no assets but ours."""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File, Files, InclusionLevel

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from generator.site import File as PrintedFile

THEME = Path(__file__).parent.parent / "theme"

log = logging.getLogger("mkdocs.plugins.dossiers")


def remove_unwanted(files: Files, config: MkDocsConfig) -> None:
    """Drop links, pipes and devices, with a warning that stops publication, and others' assets, silently."""
    for file in list(files):
        source = file.abs_src_path or ""
        if _is_below(source, config.docs_dir):
            if not _is_plain(source, config.docs_dir):
                log.warning("'%s' is a link, a pipe or a device; put the file itself there", file.src_uri)
                files.remove(file)
        elif not any(_is_below(source, each) for each in (str(THEME), config.theme.custom_dir) if each):
            files.remove(file)


def add_assets(files: Files, config: MkDocsConfig) -> None:
    """Add docs/assets/, which is shared by the trees of all languages."""
    shared = Path(config.docs_dir).parent / "assets"
    for path in sorted(shared.rglob("*")) if shared.is_dir() else ():
        if path.is_dir():
            continue
        uri = f"assets/{path.relative_to(shared).as_posix()}"
        if _is_plain(str(path), str(shared)):
            file = File(uri, str(shared.parent), config.site_dir, use_directory_urls=False)
            file.inclusion = InclusionLevel.INCLUDED
            files.append(file)
        else:
            log.warning("'%s' is a link, a pipe or a device; put the file itself there", uri)


def add_printed(printed: PrintedFile, config: MkDocsConfig, files: Files) -> None:
    """Add a finished file, such as data or a redirect, under its address."""
    content, inclusion = printed.text, InclusionLevel.INCLUDED
    files.append(File.generated(config, printed.path, content=content, inclusion=inclusion))


def _is_below(path: str, folder: str) -> bool:
    return Path(path).is_relative_to(folder)


def _is_plain(path: str, folder: str) -> bool:
    """Tell whether a path is a regular file that no link on the way leads out of the folder."""
    inside = os.path.relpath(path, folder)
    is_direct = os.path.realpath(path) == os.path.join(os.path.realpath(folder), inside)
    return is_direct and stat.S_ISREG(os.lstat(path).st_mode)
