"""All languages into one folder beside the site, checked there, then exchanged with the old site in one step."""

from generator.publish.publish import Published, publish
from generator.publish.trees import SettingsError, read_site

__all__ = ["Published", "SettingsError", "publish", "read_site"]
