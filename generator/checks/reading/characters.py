"""Files whose characters or parts are not those of a record."""

from __future__ import annotations

from collections.abc import Mapping

CHARACTERS: Mapping[tuple[str, ...], str] = {
    ("directive",): """
        A file has no lines that begin with %.

        They change how YAML reads what follows, and every record is read in the same way.

        Wrong:
            # dossiers/actors/mongolia.yml
            %YAML 1.1
            ---
            name: {de: Mongolei, en: Mongolia}
            kind: state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("empty-file",): """
        A file holds a record, not only remarks.

        An empty file would take an id and explain nothing. Delete it, or write the record.

        Wrong:
            # dossiers/actors/mongolia.yml
            # to do

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("file-too-large", "too-deep", "too-many-values"): """
        A record is at most 1 MiB large, nested at most 30 deep, and holds at most 50,000 values.

        No record written by hand comes near; beyond are articles, pictures or files made to exhaust a computer.

        Wrong:
            # seeds/report-2024.yml
            note: (the text of a whole book)

        Right:
            # seeds/report-2024.yml
            note: the book lies in seeds/captures/
    """,
    ("invisible-character",): """
        No character is invisible, and no space only looks like one.

        They come along when text is pasted from Word or a web page, and mislead search, reviewers and the reading of
        keys. The message names the character and its place: delete it, or type a normal space.

        Wrong:
            # dossiers/actors/russia.yml
            kind:\\u00a0state

        Right:
            # dossiers/actors/russia.yml
            kind: state
    """,
    ("merge-conflict",): """
        No file holds the marks that git leaves where two people changed the same line.

        Somebody has to decide which version is right: keep it, and delete the other and the marks.

        Wrong:
            # dossiers/actors/vladimir-putin.yml
            <<<<<<< HEAD
            born: 1952-10-07
            =======
            born: 1953
            >>>>>>> other

        Right:
            # dossiers/actors/vladimir-putin.yml
            born: 1952-10-07
    """,
    ("not-utf-8",): """
        Files are stored as UTF-8.

        In another encoding the letters of half the world would come out wrong. Most editors offer "Save with
        Encoding".

        Wrong:
            # dossiers/places/pyongyang.yml
            aliases: [Pj\\xf6ngjang]

        Right:
            # dossiers/places/pyongyang.yml
            aliases: [Pjöngjang]
    """,
    ("several-documents",): """
        A file holds one record, without a second part behind ---.

        The file name is the id of its record, so two records in a file could not be told apart.

        Wrong:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
            ---
            name: {de: China, en: China}
            kind: state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("tab-indentation",): """
        Lines are indented with spaces, never with tabs.

        A tab is as wide as each program likes, so nobody sees what belongs to what.

        Wrong:
            # dossiers/actors/russia.yml
            name:
            \\tde: Russland
            \\ten: Russia

        Right:
            # dossiers/actors/russia.yml
            name:
              de: Russland
              en: Russia
    """,
    ("yaml-syntax",): """
        A file follows the rules of YAML.

        This message appears where the mistake is of a kind that nobody foresaw. Compare the line with the one above,
        and put text with special characters into double quotes.

        Wrong:
            # seeds/report-2022.yml
            title: (what the message quotes)

        Right:
            # seeds/report-2022.yml
            title: "(what the message quotes)"
    """,
}
