"""Entries -> Library: ids resolved, links and backlinks known; read-only from here on."""

from generator.library.library import CITED, MENTION, MENTIONABLE, TYPES_BEHIND, VIA, Key, Library, Link, Source
from generator.library.linking import link

__all__ = ["CITED", "MENTION", "MENTIONABLE", "TYPES_BEHIND", "VIA", "Key", "Library", "Link", "Source", "link"]
