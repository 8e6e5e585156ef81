"""Lines whose structure is not that of a record."""

from __future__ import annotations

from collections.abc import Mapping

STRUCTURE: Mapping[tuple[str, ...], str] = {
    ("alias", "anchor", "merge-key", "tag"): """
        Every value is written out where it stands, without &anchor, *alias, !tag or <<.

        These marks of YAML make one line mean what another line says, and tags can even start programs. Text that
        begins with &, * or ! is put into quotes.

        Wrong:
            # dossiers/actors/russia.yml
            name: &name {de: Russland, en: Russia}
            native: *name
            kind: !kind state
            <<: {born: 1991}

        Right:
            # dossiers/actors/russia.yml
            name: {de: Russland, en: Russia}
            native: {ru: Россия}
            kind: state
    """,
    ("bad-indentation",): """
        Lines that belong together begin in the same column.

        The column alone says what belongs to what. Use two spaces for each level.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            actors:
              - actor: kim-jong-un
               role: host

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            actors:
              - actor: kim-jong-un
                role: host
    """,
    ("complex-key",): """
        A key is a plain word, without a question mark before it.

        A "? " at the start of a line begins a key of another kind in YAML, which no record has.

        Wrong:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            ? kind
            : state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("duplicate-key",): """
        A key stands once in its mapping.

        YAML would silently use the last, and what stands behind the first would be lost.

        Wrong:
            # dossiers/actors/vladimir-putin.yml
            born: 1952-10-07
            born: 1952

        Right:
            # dossiers/actors/vladimir-putin.yml
            born: 1952-10-07
    """,
    ("list-among-keys",): """
        Among the items of a list stand no keys, and among keys no items.

        Items of one list begin with a dash and a space, all in the same column, below their key.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            places:
              - pyongyang
              series: treaties

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            places:
              - pyongyang
            series: treaties
    """,
    ("list-in-line",): """
        A list begins on the line after its key.

        Behind the key YAML would take the dash for the start of a text.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            places: - pyongyang

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            places:
              - pyongyang
    """,
    ("missing-colon",): """
        Behind a key stands a colon.

        Without it YAML takes the line for a piece of text.

        Wrong:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("not-a-mapping",): """
        A record consists of lines "key: value".

        The key says what the value is; a list or a text alone says nothing.

        Wrong:
            # dossiers/actors/mongolia.yml
            - Mongolei

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("space-after-colon",): """
        Behind the colon of a key stands a space.

        Without it YAML takes key and value for one piece of text.

        Wrong:
            # dossiers/actors/vladimir-putin.yml
            born:1952-10-07

        Right:
            # dossiers/actors/vladimir-putin.yml
            born: 1952-10-07
    """,
}
