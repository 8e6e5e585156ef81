"""Corpus: harmless texts that software likes to change, to be put into every text field of every record type.

Each of these stands on the page exactly as it was typed, in prose too; what Markdown reads as emphasis or as a link is
not among them. Attacks, which must be shown as well, stand in tests/hostile_strings.py.
"""

from __future__ import annotations

AS_TYPED = (
    "NO", "no", "yes", "true", "null", "~",
    "1984", "010115", "1e3", "0.10", "19:30", "2022-08-15", "1,000", "0x1F", "-0", "№ 7", "½ · 10⁻³ · −5 °C",
    "O’Brien & Söhne <GmbH>", "AT&T; R&D &amp; Co.", "a < b > c", "Zs. f. <Recht>", "x => y -> z",
    "Straße, STRASSE, STRAẞE", "Pjöngjang", "Pjo\u0308ngjang", "Çelik Ğ İstanbul ı", "Nguyễn Phú Trọng", "Łódź",
    "김정은", "Ким Чен Ын", "金正恩", "Пу\u0301тин", "Ελλάδα ΐ", "राष्ट्र", "ภาษาไทย",
    "محمد بن سلمان", "בנימין נתניהו", "Kim (كيم) Jong-un",
    "🚀 ☢️ 🇰🇵 👍🏽", "𝔎im", "ﬁnal", "Z\u0351\u036balgo", "a\u00adb", "10\u00a0000",
    "„So“ ‚so‘", "“so” ‘so’", "«so» ‹so›", "'so'", '"so"', "rock ’n’ roll", "Kims’ – Kims — Kims - Kims", "… ...",
    "{klein}", "{a: b, c}", "{{ b }}", "{% b %}", "{}", "[klein]", "[1]", "[ ]", "[a, b]", "(a)", "]]", "}}",
    "`code`", "$TeX_1^2$", "$x$ und $y$", "%s %d %(a)s", "{0} {name}", "\\n \\t \\0", "C:\\Temp\\neu", "~/a",
    "#1", "# kein Titel", "- kein Punkt", "1. kein Punkt", "> kein Zitat", "---", "===", "|", "a | b",
    "snake_case_name", "a * b * c", "2 * 3", "^hoch^", "~~weg~~", "==neu==", "@kim", "#kim", "!a",
    "&a", "*a", "www.example.com", "kim@example.com", "example.com/a?b=1&c=2#d", "a:b", "key: value", "a //b", "C++",
    "<3", ":-)",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "x" * 200,
)  # fmt: skip
