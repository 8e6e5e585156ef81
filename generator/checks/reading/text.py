"""Values that YAML would read otherwise than they are meant."""

from __future__ import annotations

from collections.abc import Mapping

TEXT: Mapping[tuple[str, ...], str] = {
    ("block-indentation",): """
        All lines of a text below "|" begin at least two spaces further than its key.

        The text ends at the first line that begins further left, so a line moved by accident would be lost.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                Er antwortete. [@report-2022]
               Er kam. [@report-2022]
              en: |
                He answered. [@report-2022]
                He came. [@report-2022]

        Right:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                Er antwortete. [@report-2022]
                Er kam. [@report-2022]
              en: |
                He answered. [@report-2022]
                He came. [@report-2022]
    """,
    ("colon-in-value",): """
        A value with a colon and a space in it stands in double quotes.

        Otherwise the colon would look like the end of a key.

        Wrong:
            # seeds/report-2022.yml
            title: Putin in Pjöngjang: der Pakt

        Right:
            # seeds/report-2022.yml
            title: "Putin in Pjöngjang: der Pakt"
    """,
    ("comment-in-value",): """
        A value with a space and # in it stands in double quotes.

        Everything behind them is a remark that no reader ever sees. This is a warning, because remarks are allowed;
        those that have a space behind the # are never reported.

        Wrong:
            # seeds/report-2022.yml
            title: Platz #1 im Ranking

        Right:
            # seeds/report-2022.yml
            title: "Platz #1 im Ranking"
    """,
    ("flow-text",): """
        Inside braces stand only short texts without commas and question marks; prose stands in a "|" block.

        There a comma ends the text, and what follows becomes a key of its own. A title with a comma is put into double
        quotes.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            summary: {de: Am 15. August, so die KCNA, schrieb er., en: He wrote.}

        Right:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                Am 15. August, so die KCNA, schrieb er. [@report-2022]
              en: |
                On 15 August, says KCNA, he wrote. [@report-2022]
    """,
    ("stray-character",): """
        Inside braces and brackets no further brace, bracket or comma stands alone.

        YAML would begin or end something there. Put a text with such a character into double quotes.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            aliases: [Kim Jong-un,, Kim]

        Right:
            # dossiers/actors/kim-jong-un.yml
            aliases: [Kim Jong-un, Kim]
    """,
    ("unclosed-bracket",): """
        Every bracket and brace is closed.

        Otherwise all the lines that follow would belong to it.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            aliases: [Kim Jong-un, Kim Dschong-un

        Right:
            # dossiers/actors/kim-jong-un.yml
            aliases: [Kim Jong-un, Kim Dschong-un]
    """,
    ("folded-text",): """
        Text over several lines stands below "|", not below ">".

        A line is a sentence and must stay one; below ">" YAML joins lines.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: >
                Er antwortete [[vladimir-putin]]. [@report-2022]

        Right:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                Er antwortete [[vladimir-putin]]. [@report-2022]
    """,
    ("several-lines",): """
        Text over several lines stands below "|".

        A line is a sentence and must stay one; in quotes or without any mark YAML joins lines.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: Er antwortete [[vladimir-putin]]
                aus [[pyongyang]]. [@report-2022]

        Right:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                Er antwortete [[vladimir-putin]]
                  aus [[pyongyang]]. [@report-2022]
    """,
    ("needs-block",): """
        Prose that begins with [, {, * or a quotation mark stands below "|".

        There every character is only itself; elsewhere YAML takes these for the start of a list, of keys or of quoted
        text. A title or name goes into quotes as a whole.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: [[vladimir-putin]] schrieb ihm. [@report-2022]

        Right:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                [[vladimir-putin]] schrieb ihm. [@report-2022]
    """,
    ("reserved-character",): """
        No value begins with @, ` or %.

        YAML keeps these characters for itself. A title or name that begins with one of them is put into quotes.

        Wrong:
            # seeds/report-2022.yml
            title: @kremlin schreibt an Kim

        Right:
            # seeds/report-2022.yml
            title: "@kremlin schreibt an Kim"
    """,
    ("quote-in-quotes",): """
        Text in quotation marks holds no marks of the same kind.

        YAML ends the text at the second one. Put text with double quotes into single ones, or write it below "|".

        Wrong:
            # seeds/report-2022.yml
            title: "Er sagte "Nein""

        Right:
            # seeds/report-2022.yml
            title: 'Er sagte "Nein"'
    """,
    ("unclosed-quote",): """
        A quotation mark at the start of a value is closed at its end.

        Otherwise all the lines that follow would belong to the text.

        Wrong:
            # seeds/report-2022.yml
            title: "Grüße aus Pjöngjang

        Right:
            # seeds/report-2022.yml
            title: "Grüße aus Pjöngjang"
    """,
    ("unknown-escape",): """
        Between double quotes a backslash is written twice.

        There \\ begins an escape, such as the \\u of a character's number. Single quotes know none.

        Wrong:
            # seeds/report-2022.yml
            title: "Freund\\Feind"

        Right:
            # seeds/report-2022.yml
            title: 'Freund\\Feind'
    """,
    ("text-after-bar",): """
        Behind "|" nothing else stands in the line.

        The text begins on the next line, indented further than its key.

        Wrong:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: | Er antwortete [[vladimir-putin]]. [@report-2022]

        Right:
            # dossiers/actors/kim-jong-un.yml
            summary:
              de: |
                Er antwortete [[vladimir-putin]]. [@report-2022]
    """,
    ("text-after-value",): """
        Behind a key or value that has ended nothing else stands in the line.

        What follows would belong to nothing.

        Wrong:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            ? "kind" state

        Right:
            # dossiers/actors/mongolia.yml
            name: {de: Mongolei, en: Mongolia}
            kind: state
    """,
}
