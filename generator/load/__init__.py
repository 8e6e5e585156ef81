"""Files -> Entries: records with the place of each of their fields."""

from generator.load.entries import Broken, Entries, Entry
from generator.load.files import FOLDERS, Read, load

__all__ = ["FOLDERS", "Broken", "Entries", "Entry", "Read", "load"]
