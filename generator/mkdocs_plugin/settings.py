"""What stands under `plugins: - dossiers:` in mkdocs.yml -> Site."""

from __future__ import annotations

from mkdocs.config import base
from mkdocs.config import config_options as c

from generator.model.vocabulary import VOCABULARY
from generator.site import Language, Site
from generator.text.strings import languages as known_languages

DEFAULT_LANGUAGES = ("de", "en")
LANGUAGE_VARIABLE = "DOSSIER_LANGUAGE"  # which tree `dossier serve --lang` shows


class LanguageSettings(base.Config):
    """One language of the site."""

    name = c.Optional(c.Type(str))


class Words(c.Type[dict[str, dict[str, dict[str, str]]]]):
    """Kinds and roles that the site adds: list -> word -> language -> text."""

    def run_validation(self, value: object) -> dict[str, dict[str, dict[str, str]]]:
        """Refuse lists that do not exist and words without a text."""
        checked = super().run_validation(value)
        for name, words in checked.items():
            if name not in VOCABULARY:
                raise base.ValidationError(f'"{name}" is no closed list; there are: {", ".join(VOCABULARY)}')
            if not isinstance(words, dict) or not all(isinstance(texts, dict) and texts for texts in words.values()):
                raise base.ValidationError(f'under "{name}" write word: {{de: …, en: …}}')
        return checked


class Corrections(c.Type[str]):
    """Where readers report an error: a hand-written page, or an address."""

    def run_validation(self, value: object) -> str:
        """Return the path of the page as it is published, or the address; refuse what is neither."""
        typed = super().run_validation(value)
        if not typed or typed.startswith(("https://", "http://", "mailto:")):
            return typed
        if ":" in typed or not typed.endswith(".md"):
            raise base.ValidationError("write a page such as corrections.md, or an address: https://…, mailto:…")
        return f"{typed.removesuffix('.md')}.html"


class Settings(base.Config):
    """The settings of the plugin; the first language is the default."""

    languages = c.DictOfItems(c.SubConfig(LanguageSettings), default={})
    words = Words(dict, default={})
    corrections = Corrections(str, default="")


def site_of(settings: Settings, site_name: str, site_url: str, language: str = "") -> Site:
    """Return the site that the settings describe, seen from one language's tree; raises ValueError."""
    listed = settings.languages or {tag: LanguageSettings() for tag in DEFAULT_LANGUAGES}
    languages = tuple(Language(tag, each.name or site_name) for tag, each in listed.items())
    tags = [each.tag for each in languages]
    unknown = [tag for tag in tags if tag not in known_languages()]
    if unknown:
        raise ValueError(f"no words for {', '.join(unknown)}; there are: {', '.join(known_languages())}")
    for name, words in settings.words.items():
        for word, texts in words.items():
            if set(tags) - set(texts):
                raise ValueError(f"words, {name}, {word}: write a text in each language: {{{': …, '.join(tags)}: …}}")
    if language and language not in tags:
        raise ValueError(f'"{language}" is no language of this site; there are: {", ".join(tags)}')
    return Site(languages, language or tags[0], site_url, settings.words, corrections=settings.corrections)
