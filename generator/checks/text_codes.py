"""What `dossier explain` prints for codes of values that YAML would read otherwise than they are meant."""

from __future__ import annotations

from collections.abc import Mapping

TEXT_CODES: Mapping[tuple[str, ...], str] = {
    ("block-indentation",): """
        All lines of a text below "|" begin at least two spaces further than its key.

        The text ends at the first line that begins further left, so a line moved by accident would be lost.

        Wrong:
            de: |
              Er kam. [@report-2022]
             Er ging. [@report-2022]

        Right:
            de: |
              Er kam. [@report-2022]
              Er ging. [@report-2022]
    """,
    ("colon-in-value",): """
        A value with a colon and a space in it stands in double quotes.

        Otherwise the colon would look like the end of a key.

        Wrong:
            title: Putin in Pjöngjang: der Pakt

        Right:
            title: "Putin in Pjöngjang: der Pakt"
    """,
    ("comment-in-value",): """
        A value with a space and # in it stands in double quotes.

        Everything behind them is a remark that no reader ever sees. This is a warning, because remarks are allowed;
        those that have a space behind the # are never reported.

        Wrong:
            title: Platz #1 im Ranking

        Right:
            title: "Platz #1 im Ranking"
    """,
    ("flow-text", "stray-character", "unclosed-bracket"): """
        Inside braces and brackets stand only short texts without commas, braces, brackets or question marks.

        There a comma ends the text and brackets begin something new. Put such a text in double quotes, prose into a
        "|" block.

        Wrong:
            summary: {de: Am 15. August, so die KCNA, kam er., en: He came.}

        Right:
            summary:
              de: |
                Am 15. August, so die KCNA, kam er. [@report-2022]
    """,
    ("folded-text", "several-lines"): """
        Text over several lines stands below "|".

        A line is a sentence and must stay one; below ">", in quotes or without any mark YAML joins lines.

        Wrong:
            de: Er kam. [@report-2022]
              Er ging. [@report-2022]

        Right:
            de: |
              Er kam. [@report-2022]
              Er ging. [@report-2022]
    """,
    ("needs-block", "reserved-character"): """
        Text does not begin with a character to which YAML gives a meaning, such as [, *, ", @ or %.

        Prose goes below "|", where every character is only itself; a title or name goes into quotes.

        Wrong:
            de: [[kim-jong-un]] schrieb ihm. [@report-2022]

        Right:
            de: |
              [[kim-jong-un]] schrieb ihm. [@report-2022]
    """,
    ("quote-in-quotes", "unclosed-quote", "unknown-escape"): """
        A quotation mark is closed in its line, stands not inside text in the same marks, and \\ is written \\\\.

        Put text with double quotes into single ones, or write it below "|".

        Wrong:
            title: "Er sagte "Nein""

        Right:
            title: 'Er sagte "Nein"'
    """,
    ("text-after-bar", "text-after-value"): """
        Behind a value, and behind "|", nothing else stands in the line.

        The value has ended there, so what follows would belong to nothing.

        Wrong:
            de: | Er kam. [@report-2022]

        Right:
            de: |
              Er kam. [@report-2022]
    """,
}
