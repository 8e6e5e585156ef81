"""The words of one language, read from `locales/<lang>.yaml`, so that a language is added without code."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.yamlfile import Data, read

LOCALES = files("generator.text") / "locales"


@dataclass(frozen=True)
class Strings:
    """The words of one language under dotted keys, such as `event.heading`.

    An unknown key raises KeyError: it is our bug, and a test walks every key of every language.
    """

    language: str
    words: dict[str, str]

    def __call__(self, key: str, **values: object) -> str:
        return self.words[key].format(**values) if values else self.words[key]

    def count(self, key: str, count: int) -> str:
        """Return a text with a number in it; `<key>-one` is for exactly one."""
        return self(f"{key}-one" if count == 1 else key, count=count)

    def under(self, prefix: str) -> dict[str, str]:
        """Return the words below a key, such as all of `event-kind`, in the order of the file."""
        start = prefix + "."
        return {key.removeprefix(start): word for key, word in self.words.items() if key.startswith(start)}


@cache
def strings(language: str) -> Strings:
    """Return the words of `language`; raises FileNotFoundError where no locale of that name is in the package."""
    source = LOCALES / f"{language}.yaml"
    file, findings = read(f"locales/{language}.yaml", source.read_bytes())
    if file is None or findings:
        raise ValueError(f"locales/{language}.yaml: {[each.message for each in findings]}")
    return Strings(language, dict(_flatten("", file.data)))


def languages() -> tuple[str, ...]:
    """Return the languages that the package has words for."""
    names = (entry.name for entry in LOCALES.iterdir() if entry.name.endswith(".yaml"))
    return tuple(sorted(name.removesuffix(".yaml") for name in names))


def _flatten(prefix: str, data: Data) -> list[tuple[str, str]]:
    if isinstance(data, str):
        return [(prefix, data)]
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    return [pair for key, value in pairs for pair in _flatten(f"{prefix}.{key}" if prefix else str(key), value)]
