"""The search index: Pagefind reads the finished pages of all languages, each by its own `<html lang>`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = "pagefind"

# What stands on a record's page but is not its own text: labels, ways to other pages, and what those say themselves.
# The sections of a dossier are named by editors, so of them only the fixed ones are meant.
_RECORD = ".ds-page:not(.ds-page--dossier)"
_NOT_INDEXED = (
    *("nav", "noscript", "template", "svg", ".ds-age", ".ds-findings"),
    *(".ds-kicker", ".ds-byline", ".ds-facts", ".ds-cite", ".ds-mark", ".ds-articles"),
    *(f"section#{id}" for id in ("timeline", "references", "mentions", "cite")),
    *(f"{_RECORD} > section#{id}" for id in ("about", "changes", "events", "related", "neighbours")),
    f"{_RECORD} > section > h2",
)
_NOT_OURS = ("*-ui.*", "pagefind-highlight.js")


def index_for_search(stage: Path) -> tuple[str, ...]:
    """Write the index of all pages below `stage`; what is returned are reasons not to publish.

    The files differ from run to run, so that two builds of a site are the same but for them.
    """
    options = ("--site", ".", "--exclude-selectors", ", ".join(_NOT_INDEXED), "--quiet")
    command = (sys.executable, "-m", "pagefind_bin", *options)
    done = subprocess.run(command, cwd=stage, capture_output=True, text=True, check=False)
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())[:300] or f"it ended with {done.returncode}"
        return (f"the search index could not be made; install it anew with pip install 'pagefind[bin]': {said}",)
    for pattern in _NOT_OURS:
        for path in sorted((stage / FOLDER).glob(pattern)):
            path.unlink()
    return ()
