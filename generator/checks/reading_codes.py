"""What `dossier explain` prints for codes that come before any check: of YAML here, of records in record_codes."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc

from generator.checks.record_codes import RECORD_CODES

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
    ("needs-block", "reserved-character"): """
        Text does not begin with a character to which YAML gives a meaning, such as [, *, ", @ or %.

        Prose goes below "|", where every character is only itself; a title or name goes into quotes.

        Wrong:
            de: [[kim-jong-un]] schrieb ihm. [@report-2022]

        Right:
            de: |
              [[kim-jong-un]] schrieb ihm. [@report-2022]
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
    ("quote-in-quotes", "unclosed-quote", "unknown-escape"): """
        A quotation mark is closed in its line, stands not inside text in the same marks, and \\ is written \\\\.

        Put text with double quotes into single ones, or write it below "|".

        Wrong:
            title: "Er sagte "Nein""

        Right:
            title: 'Er sagte "Nein"'
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
    ("text-after-bar", "text-after-value"): """
        Behind a value, and behind "|", nothing else stands in the line.

        The value has ended there, so what follows would belong to nothing.

        Wrong:
            de: | Er kam. [@report-2022]

        Right:
            de: |
              Er kam. [@report-2022]
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
    code: cleandoc(text) for codes, text in (*_YAML_CODES.items(), *RECORD_CODES.items()) for code in codes
}
