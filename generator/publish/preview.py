"""`mkdocs serve` for one language."""

from __future__ import annotations

import os


def preview(language: str, address: str) -> None:
    """Serve the tree of one language until interrupted; MkDocs reads mkdocs.yml anew at every change."""
    from mkdocs.__main__ import cli  # noqa: PLC0415  # MkDocs is slow to import

    from generator.mkdocs_plugin.settings import LANGUAGE_VARIABLE  # noqa: PLC0415

    if language:
        os.environ[LANGUAGE_VARIABLE] = language
    cli(["serve", "--dev-addr", address])
