"""The page at the root of the site, where a reader chooses a language without JavaScript."""

from __future__ import annotations

from generator.render.environment import template
from generator.site import Site
from generator.text.strings import strings


def chooser(site: Site) -> str:
    """Return the whole page: the site's name and a link in each language."""
    entries = [
        {
            "tag": each.tag,
            "name": each.name,
            "language": strings(each.tag)("language-name"),
            "choose": strings(each.tag)("chooser.title"),
            "href": f"{each.tag}/index.html",
        }
        for each in site.languages
    ]
    return template("chooser.html").render(entries=entries, site=site)
