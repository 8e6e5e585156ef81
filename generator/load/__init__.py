"""Files -> Entries: records with the place of each of their fields."""

from generator.load.files import FOLDERS, Broken, Entries, Entry, Read, load

__all__ = ["FOLDERS", "Broken", "Entries", "Entry", "Read", "load"]
