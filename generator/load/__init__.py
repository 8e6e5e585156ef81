"""Files -> Entries: records with the place of each of their fields."""

from generator.load.files import Broken, Entries, Entry, load

__all__ = ["Broken", "Entries", "Entry", "load"]
