"""Values that are not of their kind."""

from __future__ import annotations

from collections.abc import Mapping

VALUES: Mapping[tuple[str, ...], str] = {
    ("empty-value",): """
        Behind every key stands a value.

        An empty value may mean "none", "unknown" or "not yet written", and nobody can tell which. Leave the whole
        line out instead.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            born:

        Right:
            # dossiers/actors/kim-jong-un.yml
            born: 1984~
    """,
    ("invalid-amount",): """
        A number has digits and a point for decimals, without signs for thousands.

        A comma means decimals here and thousands there, so what may mean two numbers is never guessed.

        Wrong:
            # dossiers/figures/letters.yml
            points:
              - date: 2024-06
                value: 13,000
                cites:
                  - report-2024

        Right:
            # dossiers/figures/letters.yml
            points:
              - date: 2024-06
                value: 13000
                cites:
                  - report-2024
    """,
    ("invalid-country",): """
        A country is named by its two capital letters of ISO 3166-1.

        Names differ from language to language, these letters do not.

        Wrong:
            # dossiers/places/pyongyang.yml
            countries: [Nordkorea]

        Right:
            # dossiers/places/pyongyang.yml
            countries: [KP]
    """,
    ("invalid-date",): """
        A date is written in EDTF: year, month, day, with ~ for about and / for from and to.

        Only then can dates be sorted, compared and printed in each language. What may mean two days is never guessed.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            date: 19.6.2024

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            date: 2024-06-19
    """,
    ("invalid-days",): """
        A number of days is a whole number above zero, without a unit.

        The key says already what is counted.

        Wrong:
            # dossiers/treaty.yml
            stale_after: 6 Monate

        Right:
            # dossiers/treaty.yml
            stale_after: 180
    """,
    ("invalid-id",): """
        An id has small letters a to z, digits and single hyphens, at most 64.

        It is a file name, an address and a word in a text, for ever and on every system. index, unknown and the names
        of devices on Windows, such as con, are no ids.

        Wrong:
            # dossiers/actors/Mongolei & China.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("invalid-language-tag",): """
        A language is named by its tag (BCP 47).

        Browsers choose fonts and voices by it, and it means the same in each language.

        Wrong:
            # seeds/report-2022.yml
            language: deutsch

        Right:
            # seeds/report-2022.yml
            language: de
    """,
    ("invalid-number",): """
        Coordinates are decimal degrees with a point, latitude first.

        Maps and other programs read them so; minutes and decimal commas would put a place into the sea.

        Wrong:
            # dossiers/places/pyongyang.yml
            coordinates: [39° 2′, 125° 45′]

        Right:
            # dossiers/places/pyongyang.yml
            coordinates: [39.03, 125.75]
    """,
    ("invalid-wikidata",): """
        A Wikidata id is Q and a number.

        The page adds the rest of the address.

        Wrong:
            # dossiers/places/pyongyang.yml
            wikidata: https://www.wikidata.org/wiki/Q18808

        Right:
            # dossiers/places/pyongyang.yml
            wikidata: Q18808
    """,
    ("invalid-yes-no",): """
        Yes is written true, and no is written false.

        Elsewhere yes and no are words like others.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            planned: no

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            planned: false
    """,
    ("markup-in-plain-text",): """
        Names, titles and ids are plain text, without mentions, citations and marks.

        They are printed as they are, in lists, search results and the titles of pages.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            title: {de: "Besuch bei [[kim-jong-un]]", en: "A visit to [[kim-jong-un]]"}

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            title: {de: Besuch bei Kim Jong Un, en: A visit to Kim Jong Un}
    """,
    ("unknown-word",): """
        Kinds, roles and states are words of closed lists.

        Each has its translation and its place in filters; free detail goes into "as" or the text. A site adds words
        of its own in mkdocs.yml.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            actors:
              - {actor: vladimir-putin, role: Ehrengast}

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            actors:
              - {actor: vladimir-putin, role: guest, as: {de: als Ehrengast, en: as guest of honour}}
    """,
    ("wrong-shape",): """
        Each key has the shape of value that belongs to it: text, a list, or keys with values.

        A list has a dash before each item, or stands in brackets.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            aliases: Kim Jong-un

        Right:
            # dossiers/actors/kim-jong-un.yml
            aliases: [Kim Jong-un]
    """,
    ("marks-in-list",): """
        In lists such as cites stands the id alone, without brackets and without @.

        The brackets set a citation off from the words of a sentence; in a list there are no words.

        Wrong:
            # seeds/outlets/kcna.yml
            reliability:
              cites:
                - [@report-2022, Abs. 3]

        Right:
            # seeds/outlets/kcna.yml
            reliability:
              cites:
                - report-2022, Abs. 3
    """,
}
