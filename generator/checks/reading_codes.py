"""What `dossier explain` prints for codes that come before any check: of the structure of YAML here, then of more."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc

from generator.checks.record_codes import RECORD_CODES
from generator.checks.text_codes import TEXT_CODES

_YAML_CODES: Mapping[tuple[str, ...], str] = {
    ("alias", "anchor", "tag", "merge-key"): """
        Every value is written out where it stands, without &anchor, *alias, !tag or <<.

        These marks of YAML make one line mean what another line says, and tags can even start programs. Text that
        begins with &, * or ! is put into quotes.

        Wrong:
            title: &pact Der Pakt
            name: *pact

        Right:
            title: Der Pakt
            name: Der Pakt
    """,
    ("bad-indentation",): """
        Lines that belong together begin in the same column.

        The column alone says what belongs to what. Use two spaces for each level.

        Wrong:
            actors:
              - actor: kim-jong-un
               role: host

        Right:
            actors:
              - actor: kim-jong-un
                role: host
    """,
    ("complex-key", "not-a-mapping"): """
        A record consists of lines "key: value", and each key is a plain word.

        The key says what the value is; a list or a text alone says nothing.

        Wrong:
            - Kim Jong Un
            ? kind

        Right:
            name: Kim Jong Un
            kind: person
    """,
    ("directive", "several-documents"): """
        A file holds one record, without lines that begin with % and without a second part behind ---.

        The file name is the id of its record, so two records in a file could not be told apart.

        Wrong:
            name: Kim Jong Un
            ---
            name: Kim Jong Il

        Right:
            name: Kim Jong Un
    """,
    ("duplicate-key",): """
        A key stands once in its mapping.

        YAML would silently use the last, and what stands behind the first would be lost.

        Wrong:
            kind: person
            born: 1952
            kind: state

        Right:
            kind: person
            born: 1952
    """,
    ("empty-file",): """
        A file holds a record, not only remarks.

        An empty file would take an id and explain nothing. Delete it, or write the record.

        Wrong:
            # to do: Kim Jong Un

        Right:
            name: Kim Jong Un
            kind: person
    """,
    ("file-too-large", "too-deep", "too-many-values"): """
        A record is at most 1 MiB large, nested at most 30 deep, and holds at most 50,000 values.

        No record written by hand comes near; beyond are articles, pictures or files made to exhaust a computer.

        Wrong:
            note: (the text of a whole book)

        Right:
            note: the book lies in seeds/captures/
    """,
    ("invisible-character",): """
        No character is invisible, and no space only looks like one.

        They come along when text is pasted from Word or a web page, and mislead search, reviewers and the reading of
        keys. The message names the character and its place: delete it, or type a normal space.

        Wrong:
            kind:\\u00a0person

        Right:
            kind: person
    """,
    ("list-among-keys", "list-in-line"): """
        A list begins on the line after its key, and among its items stand no keys.

        Items begin with a dash and a space, all in the same column.

        Wrong:
            places: - moscow
            - pyongyang

        Right:
            places:
              - moscow
              - pyongyang
    """,
    ("merge-conflict",): """
        No file holds the marks that git leaves where two people changed the same line.

        Somebody has to decide which version is right: keep it, and delete the other and the marks.

        Wrong:
            <<<<<<< HEAD
            born: 1952
            =======
            born: 1953
            >>>>>>> other

        Right:
            born: 1952
    """,
    ("missing-colon", "space-after-colon"): """
        Behind a key stand a colon and a space.

        Without them YAML takes the line for a piece of text.

        Wrong:
            kind:person
            born 1952

        Right:
            kind: person
            born: 1952
    """,
    ("not-utf-8",): """
        Files are stored as UTF-8.

        In another encoding the letters of half the world would come out wrong. Most editors offer "Save with
        Encoding".

        Wrong:
            name: Pj\\xf6ngjang

        Right:
            name: Pjöngjang
    """,
    ("tab-indentation",): """
        Lines are indented with spaces, never with tabs.

        A tab is as wide as each program likes, so nobody sees what belongs to what.

        Wrong:
            name:
            \\tde: Kim Jong Un

        Right:
            name:
              de: Kim Jong Un
    """,
    ("yaml-syntax",): """
        A file follows the rules of YAML.

        This message appears where the mistake is of a kind that nobody foresaw. Compare the line with the one above,
        and put text with special characters into double quotes.

        Wrong:
            title: (what the message quotes)

        Right:
            title: "(what the message quotes)"
    """,
}

READING_CODES: Mapping[str, str] = {
    code: cleandoc(text)
    for group in (_YAML_CODES, TEXT_CODES, RECORD_CODES)
    for codes, text in group.items()
    for code in codes
}
