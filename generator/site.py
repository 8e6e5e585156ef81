"""Where things land: addresses, anchors, the languages of the site and what it adds to the closed lists.

Addresses never change once published, so they are made here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from generator.library import Key
from generator.model import BY_NAME, RECORD_TYPES
from generator.model.fields import Reading
from generator.model.vocabulary import VOCABULARY
from generator.text.strings import Strings, strings

FOLDERS: Mapping[str, str] = {
    **{each.name: PurePosixPath(each.folder).name for each in RECORD_TYPES},
    "article": "articles",
}
LISTED = tuple(each.name for each in RECORD_TYPES if not each.page)

# The parts that every dossier has; a section with such an id would take their address.
FIXED_ANCHORS = frozenset(
    {"answer", "articles", "changes", "check", "cite", "content", "contents", "disputed", "facts", "figures"}
    | {"key-points", "mentions", "references", "terms", "timeline", "top", "unknowns", "who"}
)


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the site, its BCP 47 tag and the site's name in it."""

    tag: str
    name: str


@dataclass(frozen=True)
class File:
    """A file of one language tree that is no page, such as data or the redirect from a former address.

    `path` is its address within the tree; `write` makes its text when that is asked for, since a preview may not.
    """

    path: str
    write: Callable[[], str]

    @cached_property
    def text(self) -> str:
        return self.write()


@dataclass(frozen=True)
class Site:
    """The settings of a site, seen from the tree of one language.

    `url` is the address that the site is published under, with a slash at the end, or empty where unknown.
    `own_words` are the kinds and roles that the site adds: list -> word -> language -> text. `licence` is what its
    texts may be used under, `corrections` where readers report an error: the path of a page or an address.
    """

    languages: tuple[Language, ...]
    language: str
    url: str = ""
    own_words: Mapping[str, Mapping[str, Mapping[str, str]]] = field(default_factory=dict, hash=False)
    licence: str = ""
    corrections: str = ""

    @cached_property
    def reading(self) -> Reading:
        """What the models must know of this site."""
        vocabulary = {name: (*words, *self.own_words.get(name, {})) for name, words in VOCABULARY.items()}
        return Reading(tuple(each.tag for each in self.languages), vocabulary)

    @cached_property
    def strings(self) -> Strings:
        """The words of this tree's language, with those that the site adds."""
        added = {
            f"{name}.{word}": texts.get(self.language) or next(iter(texts.values()))
            for name, words in self.own_words.items()
            for word, texts in words.items()
        }
        base = strings(self.language)
        return Strings(self.language, {**base.words, **added})

    def language_name(self, tag: str) -> str:
        """Return what a language calls itself."""
        return strings(tag)("language-name")

    @property
    def name(self) -> str:
        """The site's name in this tree's language."""
        return next(each.name for each in self.languages if each.tag == self.language)

    @cached_property
    def fallbacks(self) -> tuple[str, ...]:
        """The languages in which a text is looked for, this tree's own first."""
        others = (each.tag for each in self.languages if each.tag != self.language)
        return (self.language, *others)


def address(key: Key) -> str:
    """Return the path of a record's page within the tree of a language."""
    shared = BY_NAME[key.type].page
    return f"{shared}#{key.id}" if shared else f"{FOLDERS[key.type]}/{key.id}.html"


def index_address(record_type: str) -> str:
    """Return the path of the page that lists all records of a type."""
    return f"{FOLDERS[record_type]}/index.html"


def relative(target: str, page: str) -> str:
    """Return the link from one page to another within a tree, so that any host and `file://` serve it."""
    folder = page[: page.rfind("/") + 1]
    return target[len(folder) :] if folder and target.startswith(folder) else "../" * page.count("/") + target
