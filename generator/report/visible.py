"""Text as a terminal shows it: nothing that could move the cursor, and as many columns as it takes."""

from __future__ import annotations

from unicodedata import category, east_asian_width


def visible(text: str) -> str:
    """Name every character that a terminal would obey or hide, so that quoted text can never change what is shown."""
    return text if text.isprintable() else "".join(map(_shown, text))


def cells(text: str) -> list[tuple[str, int]]:
    """Return what stands for each character, and how many columns it takes."""
    shown = map(_shown, text)
    return [(piece, len(piece) if len(piece) > 1 else _width(piece)) for piece in shown]


def _shown(character: str) -> str:
    if character.isprintable() or category(character) == "Zs":
        return character
    return " " if character in "\t\n" else f"<U+{ord(character):04X}>"


def _width(character: str) -> int:
    if character.isascii():
        return 1
    if category(character) in ("Mn", "Me") or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
