"""Files that are no records, and records without the keys of their type."""

from __future__ import annotations

from collections.abc import Mapping

RECORDS: Mapping[tuple[str, ...], str] = {
    ("duplicate-id",): """
        An id belongs to one record, whatever the folder; articles and outlets have ids of their own.

        Mentions name records by id alone, so two of them could not be told apart.

        Wrong:
            # dossiers/places/russia.yml
            name: {de: Russland, en: Russia}
            countries: [RU]
            coordinates: [61.5, 105.3]

        Right:
            # dossiers/places/moscow.yml
            name: {de: Moskau, en: Moscow}
            countries: [RU]
            coordinates: [55.75, 37.62]
    """,
    ("file-ending",): """
        Records end in .yml, in small letters.

        One ending for all makes every record easy to find.

        Wrong:
            # dossiers/actors/mongolia.yaml
            name: {de: Mongolei, en: Mongolia}
            kind: state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("not-a-record",): """
        In dossiers/ and seeds/ lie records only, and remarks that end in .md.

        Anything else would be ignored, and its author would wait in vain for its page. Pictures go into docs/assets/.

        Wrong:
            # dossiers/actors/mongolia.docx
            Die Mongolei liegt zwischen Russland und China.

        Right:
            # dossiers/actors/mongolia.md
            Die Mongolei liegt zwischen Russland und China.
    """,
    ("unknown-folder",): """
        A record lies in one of the folders that exist for records.

        The folder says what a record is, so in any other it would be nothing.

        Wrong:
            # dossiers/countries/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("missing-key",): """
        A record has every key that its type must have.

        Without them its page would have holes.

        Wrong:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
    ("not-a-file",): """
        A record is a file of its own, not a link, a folder or a device.

        Links can lead outside the project, and what lies there would be published.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            (a link to /home/me/kim.yml)

        Right:
            # dossiers/actors/kim-jong-un.yml
            (a copy of that file)
    """,
    ("unreadable-file",): """
        Files and folders in dossiers/ and seeds/ may be read.

        Where the system forbids it, nobody can say what stands there.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            (a file that only another user may read)

        Right:
            # dossiers/actors/kim-jong-un.yml
            (a file that you may read)
    """,
    ("unknown-key",): """
        A record has only the keys of its type.

        A misspelt key would be ignored, and with it what stands behind it.

        Wrong:
            # dossiers/events/2024-06-19-treaty.yml
            actors:
              - {actr: vladimir-putin, role: guest}

        Right:
            # dossiers/events/2024-06-19-treaty.yml
            actors:
              - {actor: vladimir-putin, role: guest}
    """,
    ("unknown-language",): """
        Texts stand in the languages of the site.

        Others would never be shown. Names in their own script stand in native, with the tag of their language.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            name: {de: Kim Jong Un, en: Kim Jong Un, ko: 김정은}

        Right:
            # dossiers/actors/kim-jong-un.yml
            name: {de: Kim Jong Un, en: Kim Jong Un}
            native: {ko: 김정은}
    """,
    ("wrong-folder",): """
        A record lies in the folder of its type.

        The folder says what a record is: this one has the keys of another type.

        Wrong:
            # dossiers/events/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
}
