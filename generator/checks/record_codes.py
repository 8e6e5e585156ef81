"""What `dossier explain` prints for codes of files and fields that cannot be read as what they should be."""

from __future__ import annotations

from collections.abc import Mapping

RECORD_CODES: Mapping[tuple[str, ...], str] = {
    ("duplicate-id",): """
        An id belongs to one record, whatever the folder; articles and outlets have ids of their own.

        Mentions name records by id alone, so two of them could not be told apart.

        Wrong:
            dossiers/actors/kursk.yml and dossiers/places/kursk.yml

        Right:
            dossiers/actors/kursk.yml and dossiers/places/kursk-oblast.yml
    """,
    ("empty-value",): """
        Behind every key stands a value.

        An empty value may mean "none", "unknown" or "not yet written", and nobody can tell which. Leave the whole
        line out instead.

        Wrong:
            born:

        Right:
            born: 1952-10-07
    """,
    ("file-ending", "not-a-record", "unknown-folder"): """
        In dossiers/ and seeds/ lie records that end in .yml, each in the folder of its type.

        Anything else would be ignored, and its author would wait in vain for its page. Remarks may stand in .md files.

        Wrong:
            dossiers/people/kim-jong-un.yaml

        Right:
            dossiers/actors/kim-jong-un.yml
    """,
    ("invalid-country",): """
        A country is named by its two capital letters of ISO 3166-1.

        Names differ from language to language, these letters do not.

        Wrong:
            countries: [Nordkorea]

        Right:
            countries: [KP]
    """,
    ("invalid-date",): """
        A date is written in EDTF: year, month, day, with ~ for about and / for from and to.

        Only then can dates be sorted, compared and printed in each language. What may mean two days is never guessed.

        Wrong:
            date: 19.6.2024

        Right:
            date: 2024-06-19
    """,
    ("invalid-id",): """
        An id has small letters a to z, digits and single hyphens, at most 64.

        It is a file name, an address and a word in a text, for ever and on every system. index, unknown and the names
        of devices on Windows, such as con, are no ids.

        Wrong:
            dossiers/actors/Kim Jong Un.yml

        Right:
            dossiers/actors/kim-jong-un.yml
    """,
    ("invalid-language-tag",): """
        A language is named by its tag (BCP 47).

        Browsers choose fonts and voices by it, and it means the same in each language.

        Wrong:
            language: deutsch

        Right:
            language: de
    """,
    ("invalid-number",): """
        Coordinates are decimal degrees with a point, latitude first.

        Maps and other programs read them so; minutes and decimal commas would put a place into the sea.

        Wrong:
            coordinates: ["125,75", "39° 2′"]

        Right:
            coordinates: [39.03, 125.75]
    """,
    ("invalid-wikidata",): """
        A Wikidata id is Q and a number.

        The page adds the rest of the address.

        Wrong:
            wikidata: https://www.wikidata.org/wiki/Q7747

        Right:
            wikidata: Q7747
    """,
    ("invalid-yes-no",): """
        Yes is written true, and no is written false.

        Elsewhere yes and no are words like others.

        Wrong:
            planned: yes

        Right:
            planned: true
    """,
    ("markup-in-plain-text",): """
        Names, titles and ids are plain text, without mentions, citations and marks.

        They are printed as they are, in lists, search results and the titles of pages.

        Wrong:
            title: {de: "Besuch bei [[kim-jong-un]]", en: "A visit to [[kim-jong-un]]"}

        Right:
            title: {de: Besuch bei Kim Jong Un, en: A visit to Kim Jong Un}
    """,
    ("missing-key",): """
        A record has every key that its type must have.

        Without them its page would have holes.

        Wrong:
            name: Kim Jong Un

        Right:
            name: Kim Jong Un
            kind: person
    """,
    ("not-a-file", "unreadable-file"): """
        A record is a file of its own that can be read, not a link, a folder or a device.

        Links can lead outside the project, and what lies there would be published.

        Wrong:
            dossiers/actors/kim-jong-un.yml -> /home/me/kim.yml

        Right:
            dossiers/actors/kim-jong-un.yml
    """,
    ("unknown-key",): """
        A record has only the keys of its type.

        A misspelt key would be ignored, and with it what stands behind it.

        Wrong:
            actors:
              - {actr: vladimir-putin, role: host}

        Right:
            actors:
              - {actor: vladimir-putin, role: host}
    """,
    ("unknown-language",): """
        Texts stand in the languages of the site.

        Others would never be shown. Names in their own script stand in native, with the tag of their language.

        Wrong:
            name: {de: Kim Jong Un, ko: 김정은}

        Right:
            name: {de: Kim Jong Un, en: Kim Jong Un}
            native: {ko: 김정은}
    """,
    ("unknown-word",): """
        Kinds, roles and states are words of closed lists.

        Each has its translation and its place in filters; free detail goes into "as" or the text. A site adds words
        of its own in mkdocs.yml.

        Wrong:
            - {actor: vladimir-putin, role: Zaungast}

        Right:
            - {actor: vladimir-putin, role: guest}
    """,
    ("wrong-folder",): """
        A record lies in the folder of its type.

        The folder says what a record is: this one has the keys of another type.

        Wrong:
            dossiers/events/kim-jong-un.yml

        Right:
            dossiers/actors/kim-jong-un.yml
    """,
    ("wrong-shape",): """
        Each key has the shape of value that belongs to it: text, a list, or keys with values.

        A list has a dash before each item, or stands in brackets.

        Wrong:
            aliases: Kim Jong-un

        Right:
            aliases: [Kim Jong-un]
    """,
}
