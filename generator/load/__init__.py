"""Files -> Entries: records with the place of each of their fields."""

from generator.load.around import content_texts, texts_below
from generator.load.entries import Broken, Entries, Entry
from generator.load.files import FOLDERS, Read, load
from generator.load.texts import NO_TEXTS, Texts

__all__ = [
    "FOLDERS",
    "NO_TEXTS",
    "Broken",
    "Entries",
    "Entry",
    "Read",
    "Texts",
    "content_texts",
    "load",
    "texts_below",
]
