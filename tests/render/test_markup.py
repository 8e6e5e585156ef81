"""Inline Markdown of prose -> safe HTML."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from generator.render.markup import inline, slot


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("*sehr* **stark**", "<em>sehr</em> <strong>stark</strong>"),
        (
            "[Text](https://example.org/?a=1&b=2)",
            '<a rel="noopener external" href="https://example.org/?a=1&amp;b=2">Text</a>',
        ),
        ("[So](../method.md#origin)", '<a href="../method.html#origin">So</a>'),
        ("# kein Titel", "# kein Titel"),
        ("15. August", "15. August"),
        ("`code`", "`code`"),
        ("&lt;b&gt; & mehr", "&amp;lt;b&amp;gt; &amp; mehr"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<img src=x onerror=alert(1)> *a*", "&lt;img src=x onerror=alert(1)&gt; <em>a</em>"),
        ("{{ 7*7 }} {% if x %}", "{{ 7*7 }} {% if x %}"),
        ("Text {onclick=alert(1)}", "Text {onclick=alert(1)}"),
    ],
)
def test_emphasis_and_links_are_tags_and_everything_else_is_text(text: str, html: str) -> None:
    assert inline(text) == html


def test_fragments_stand_in_their_slots_and_lose_their_tags_within_a_link() -> None:
    fragment = Markup('<a href="kim.html">Kim</a>')
    assert inline(f"*Mit* {slot(0)}.", [fragment]) == '<em>Mit</em> <a href="kim.html">Kim</a>.'
    inside = inline(f"[zu {slot(0)}](https://example.org/)", [fragment])
    assert inside == '<a rel="noopener external" href="https://example.org/">zu Kim</a>'


HOSTILE = st.sampled_from(
    (
        *("<", ">", '"', "'", "&", "*", "_", "\\", "`", " ", ")", "[x](", "![", "](", "<a href=", "onload="),
        *("javascript:", "data:", "&#106;", "//h", "https://e.org", "[x](//h)", "[x](javascript:y)"),
        *("[x](java&#115;cript:y)", "[x](data:,y)", "<javascript:y>", "[x](<  javascript:y>)"),
        *("\ue0000\ue001", "\ue0009\ue001"),
    )
)


@given(st.lists(HOSTILE | st.text(max_size=4), max_size=25).map("".join))
def test_nothing_but_the_listed_tags_comes_out(text: str) -> None:
    html = inline(text)
    for tag in re.findall(r"<[^>]*>?", html):
        assert re.fullmatch(r"</?(em|strong|a)>|<a [^<>]*>", tag), tag
    for link in re.findall(r'<a [^<>]*href="([^"]*)"', html):
        assert re.match(r"(?i)https?://[^/]|[\w./-]+\.html(#|$)", link), link
    assert not re.search(r"<[^>]* on\w+=", html)
