"""How a message repeats what the editor typed: short, and in the form to type instead."""

from __future__ import annotations

import re

LONGEST = 60

_HEAD = re.compile(r"[ ]*(?:-[ ]+)*(?:(?P<key>[\w.-]+|\"[^\"]*\"|'[^']*'):[ \t]+)?")


def short(text: str) -> str:
    """Cut text beyond 60 characters, because a message is not the place to read it."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def in_quotes(text: str) -> str:
    """Write text so that YAML reads it as exactly this text."""
    text = short(text)
    return "'" + text.replace("'", "''") + "'" if '"' in text or "\\" in text else f'"{text}"'


def head_length(line: str) -> int:
    """Return where the value begins in a line: behind dashes and a key."""
    match = _HEAD.match(line)
    return match.end() if match else 0


def as_quoted(line: str) -> str:
    """Say which quotes the value of a line needs, with the line itself as the example."""
    cut = head_length(line)
    quoted = in_quotes(line[cut:].strip())
    kind = "double" if quoted.startswith('"') else "single"
    return f"{kind} quotes: {line[:cut].lstrip()}{quoted}"


def as_block(line: str) -> str:
    """Say how to write the value of a line as a block, with the line itself as the example."""
    cut = head_length(line)
    head, value = line[:cut].strip(), line[cut:].strip()
    header = f"{head} |".strip()
    if value.startswith(('"', "'")):
        return f'write "{header}" and the text on the next line, or put all of it in {as_quoted(line)}'
    return f'write "{header}" and the text on the next line, indented by two spaces: {short(value)}'
