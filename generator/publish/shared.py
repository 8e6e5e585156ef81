"""What the trees share: the language chooser, one page for wrong addresses, sitemap and robots.txt."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from generator.render.chooser import chooser
from generator.site import Site

NOT_FOUND = "404.html"
CODES = "codes/"  # help for editors, which readers do not search for

_SCRIPT = re.compile(r"<script\b([^>]*)>", re.IGNORECASE)
_OWN_SCRIPT = re.compile(r' src="[^":]*assets/js/[a-z-]+\.js"')


def write_shared(stage: Path, site: Site, moved: Collection[str] = ()) -> None:
    """Write the files at the root of the site; `moved` are addresses that only lead on, so not for the sitemap."""
    default = site.languages[0].tag
    (stage / default / NOT_FOUND).replace(stage / NOT_FOUND)
    for each in site.languages[1:]:
        (stage / each.tag / NOT_FOUND).unlink(missing_ok=True)
    _write(stage / "index.html", chooser(site))
    _write(stage / "robots.txt", "\n".join(_robots(site)) + "\n")
    if site.url:
        _write(stage / "sitemap.xml", "\n".join(_sitemap(stage, site, moved)) + "\n")


def foreign_scripts(stage: Path) -> Iterator[str]:
    """Yield a message for each script that is not the theme's own, with one of the pages that hold it."""
    pages: dict[str, list[str]] = {}
    for path in pages_below(stage):
        for match in _SCRIPT.finditer((stage / path).read_text(encoding="utf-8")):
            if not _OWN_SCRIPT.search(match[1]) and ' type="application/ld+json"' not in match[1]:
                pages.setdefault(match[0], []).append(path)
    for script, found in pages.items():
        yield f"{found[0]}: a script that is not the theme's own ({len(found)} pages): {script}"


def pages_below(folder: Path) -> list[str]:
    """Return the paths of all HTML pages below a folder, sorted."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.html"))


def _robots(site: Site) -> Iterator[str]:
    yield from ("User-agent: *", "Allow: /")
    if site.url:
        yield f"Sitemap: {site.url}sitemap.xml"


def _sitemap(stage: Path, site: Site, moved: Collection[str]) -> Iterator[str]:
    """Yield the sitemap's lines (sitemaps.org, with Google's hreflang extension)."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
    found = {page for each in site.languages for page in pages_below(stage / each.tag)}
    for path in sorted(page for page in found.difference(moved) if not page.startswith(CODES)):
        versions = [each.tag for each in site.languages if os.path.exists(stage / each.tag / path)]
        alternates = "".join(
            f'<xhtml:link rel="alternate" hreflang="{tag}" href={quoteattr(f"{site.url}{tag}/{path}")}/>'
            for tag in versions
        )
        for tag in versions:
            yield f"<url><loc>{escape(f'{site.url}{tag}/{path}')}</loc>{alternates}</url>"
    yield "</urlset>"


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
