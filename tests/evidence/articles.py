"""Made-up articles for tests: real enough to have paragraphs, sentences, direct speech, numbers and odd signs."""

from __future__ import annotations

from hypothesis import strategies as st

_WORDS = """
    die Brücke Hafen Straße STRASSE Maß Maẞ nicht sehr wurde wieder offen ganz lange später hier dort und aber sagte
    the harbour bridge reopened on Monday they said don’t it's a Südkorea Süd-Korea ﬁnal of\u00adfice fu\u0308r ÉTÉ é
    U.S. z. B. Gen. Lt. Nr. bzw. u. a. am 15. 2022. 3–4 1,5 1.5 15 -5 −5 €5 $5 5% ½ 10² MiG-29 10’000 ＡＢＣ １，５
    Ὀδυσσεύς ΟΔΟΣ İzmir ışık мост г. т. е. им. гавань ещё 다리 항구 열렸다. 橋 港の橋は カタカナ ｶﾞｷﾞ 开通了。好！ ㌀ ﷼
    — – - … ... […] (…) [sic] [d]er (dpa) „ “ ” \" « » ‹ › ‚ ‘ ’ ' 「 」 : ; ,
"""
WORDS = tuple(_WORDS.split())
ENDS = (".", ".", ".", "!", "?", "…", "...", ":", "", ".“", "!”", "。", ". (dpa)")
BETWEEN = (" ", " ", "\n\n", "\n\n", "\n", "\r\n\r\n", "\n\u00a0\n")

_sentence = st.tuples(st.lists(st.sampled_from(WORDS), min_size=1, max_size=14), st.sampled_from(ENDS)).map(
    lambda drawn: " ".join(drawn[0]) + drawn[1]
)


def articles() -> st.SearchStrategy[str]:
    """Texts of some sentences in some blocks."""
    pieces = st.lists(st.tuples(_sentence, st.sampled_from(BETWEEN)), min_size=1, max_size=8)
    return pieces.map(lambda drawn: "".join(sentence + between for sentence, between in drawn))
