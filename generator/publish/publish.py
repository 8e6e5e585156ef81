"""The command `dossier build`: check, build every tree beside the site, check the result, exchange."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from generator.build import Checked, read_and_check
from generator.publish.exchange import AlreadyBuilding, exchange, staging
from generator.publish.search import index_for_search
from generator.publish.shared import foreign_scripts, pages_below, write_shared
from generator.publish.trees import build_tree, read_site
from generator.render.redirects import moved


@dataclass(frozen=True)
class Published:
    """What came of a build: the findings, reasons not to publish beside them, and the number of pages.

    Nothing was published when there is an error or a reason.
    """

    checked: Checked
    reasons: tuple[str, ...] = ()
    pages: int = 0

    @property
    def succeeded(self) -> bool:
        return not self.reasons and not self.checked.has_errors


def publish(root: Path, on_step: Callable[[str], None]) -> Published:
    """Build the site of all languages into `root`/site; with any error the old site stays as it is.

    Raises SettingsError where mkdocs.yml cannot be read.
    """
    site = read_site(root)
    on_step("Reading and checking the records …")
    checked = read_and_check(root, site)
    if checked.has_errors:
        return Published(checked)
    try:
        with staging(root / "build") as folder:
            stage = folder / "site"
            for each in site.languages:
                on_step(f"Building {each.tag} …")
                reasons = build_tree(root, checked, each.tag, stage / each.tag)
                if reasons:
                    return Published(checked, reasons)
            write_shared(stage, site, dict(moved(checked.library)))
            foreign = tuple(foreign_scripts(stage))
            if foreign:
                return Published(checked, foreign)
            on_step("Indexing for the search …")
            reasons = index_for_search(stage)
            if reasons:
                return Published(checked, reasons)
            pages = len(pages_below(stage))
            exchange(stage, root / "site")
            return Published(checked, pages=pages)
    except AlreadyBuilding:
        return Published(checked, ("another build is running in this folder; wait for it or stop it",))
