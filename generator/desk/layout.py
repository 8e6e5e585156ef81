"""The layout of a record: what stands in one line, what in a block; written by ruamel.yaml, which keeps comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any

from generator.desk.order import Known, comments
from generator.model.walk import Found, Localised, Reference
from generator.yamlfile import Data, Loc, Style, YamlFile

MOST_COLUMNS = 120
_MOST_IN_LINE = 90  # with room for the key, and for dashes

# What would end unquoted text inside of { }, begin something else there, or be read by libyaml alone
_NOT_IN_BRACES = re.compile(r"[,\[\]{}?]|^:")
_NOT_PLAIN_IN_BRACES = (":", "?")  # ruamel.yaml thinks otherwise
_NOT_IN_LINE = re.compile(r"[,\[\]{}\n]")


def laid_out(file: YamlFile, fields: Sequence[Found], known: Known) -> str:
    """Return the text of a record in the canonical layout, or nothing where ruamel.yaml cannot read or write it.

    The keys of the record are in order already, but for those in braces.
    """
    from ruamel.yaml.error import YAMLError  # noqa: PLC0415  # slow to import, and no other command needs it

    try:
        return _laid_out(_writer(), file, fields, known)
    except YAMLError:
        return ""


def _laid_out(writer: Any, file: YamlFile, fields: Sequence[Found], known: Known) -> str:
    data = writer.load(file.text)
    for loc, style in _styles(file, fields):
        _at(data, loc).fa.set_block_style() if style == "block" else _at(data, loc).fa.set_flow_style()
    _order_in_braces(file, data, known)
    _as_blocks(data, fields)
    stream = StringIO()
    writer.dump(data, stream)
    return stream.getvalue()


def written(data: Mapping[str, Data]) -> str:
    """Return data as the text of a record, quoted where it must be, with short lists and parts in one line.

    The rest of the canonical layout is the business of `laid_out`.
    """
    stream = StringIO()
    styled = _styled(data)
    styled.fa.set_block_style()
    _writer().dump(styled, stream)
    return stream.getvalue()


def _styled(data: Any) -> Any:
    from ruamel.yaml.comments import CommentedMap, CommentedSeq  # noqa: PLC0415  # as above

    if isinstance(data, str):
        return _scalar(data)
    is_mapping = isinstance(data, dict)
    pieces = {key: _styled(value) for key, value in data.items()} if is_mapping else [_styled(each) for each in data]
    styled = CommentedMap(pieces) if is_mapping else CommentedSeq(pieces)
    inner = data.values() if is_mapping else data
    is_flat = all(isinstance(each, str) and not _NOT_IN_LINE.search(each) for each in inner)
    is_short = len(str(data)) <= _MOST_IN_LINE
    styled.fa.set_flow_style() if is_flat and is_short else styled.fa.set_block_style()
    return styled


def _scalar(text: str) -> Any:
    from ruamel.yaml.scalarstring import LiteralScalarString, SingleQuotedScalarString  # noqa: PLC0415  # as above

    if "\n" in text:
        return LiteralScalarString(text)
    return SingleQuotedScalarString(text) if text.startswith(_NOT_PLAIN_IN_BRACES) else text


def _writer() -> Any:
    """Return ruamel.yaml for our files: every value is text, nothing is folded, and quotes stay as they were typed."""
    from ruamel.yaml import YAML  # noqa: PLC0415  # as above
    from ruamel.yaml.resolver import VersionedResolver  # noqa: PLC0415  # as above

    class _AllText(VersionedResolver):
        @property
        def versioned_resolver(self) -> dict[str, Any]:
            return {}

    writer = YAML()
    writer.Resolver = _AllText
    writer.preserve_quotes = True
    writer.width = 1 << 30
    writer.indent(mapping=2, sequence=4, offset=2)
    return writer


def _styles(file: YamlFile, fields: Sequence[Found]) -> Iterator[tuple[Loc, str]]:
    """Yield which mappings and lists stand in a line and which in a block, as far as that is not left to the editor."""
    yield (), "block"
    cites = {each.loc[:-1]: None for each in fields if isinstance(each, Reference) and each.citation}
    for loc in cites:
        if not _is_within_braces(file, loc):
            yield loc, "block"
    for each in fields:
        if not isinstance(each, Localised) or _is_within_braces(file, each.loc):
            continue
        if file.node(each.loc).style is Style.MAPPING:
            yield each.loc, "line" if not each.prose and _fits(file, each) else "block"


def _is_within_braces(file: YamlFile, loc: Loc) -> bool:
    nodes = (file.node(loc[:depth]) for depth in range(1, len(loc)))
    return any(file.text[each.start] in "{[" for each in nodes if each.style in (Style.MAPPING, Style.LIST))


def _fits(file: YamlFile, found: Localised) -> bool:
    """Tell whether a text in all its languages fits into a line, each written as it was typed."""
    nodes = {language: file.node((*found.loc, language)) for language in found.texts}
    typed = {language: file.text[each.start : each.end] for language, each in nodes.items()}
    whole = file.node(found.loc)
    if any(whole.start <= at < whole.end for at, _ in comments(file)) or any("\n" in each for each in typed.values()):
        return False
    if any(nodes[tag].style is Style.PLAIN and _NOT_IN_BRACES.search(text) for tag, text in typed.items()):
        return False
    line = f"{found.loc[-1]}: {{{', '.join(f'{language}: {text}' for language, text in typed.items())}}}"
    return file.lines.column(whole.key_start) - 1 + len(line) <= MOST_COLUMNS


def _order_in_braces(file: YamlFile, data: Any, known: Known) -> None:
    for loc in sorted(file.in_braces, key=str):
        mapping = _at(data, loc)
        for key in known.order(loc, list(mapping)):
            mapping.move_to_end(key)


def _as_blocks(data: Any, fields: Sequence[Found]) -> None:
    """Write all prose as literal blocks."""
    from ruamel.yaml.scalarstring import LiteralScalarString  # noqa: PLC0415  # as above

    for each in fields:
        for language, _ in each.prose if isinstance(each, Localised) else ():
            is_alone = isinstance(_at(data, each.loc), str)  # the default language alone
            parent, key = (_at(data, each.loc[:-1]), each.loc[-1]) if is_alone else (_at(data, each.loc), language)
            if not isinstance(parent[key], LiteralScalarString):
                parent[key] = LiteralScalarString(parent[key].rstrip("\n") + "\n")


def _at(data: Any, loc: Loc) -> Any:
    for step in loc:
        data = data[step]
    return data
