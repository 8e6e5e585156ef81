"""Prose -> HTML: blocks of sentences, each under its anchor, with mentions, citation chips and marks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from markupsafe import Markup

from generator.library import MENTIONABLE
from generator.model.prose import Block, Prose
from generator.model.sentence import Citations, Mark, Mention, Sentence, Token
from generator.render.environment import html, joined
from generator.render.markup import inline, slot
from generator.render.origins import note
from generator.render.quotations import around
from generator.render.view import View
from generator.site import address

Placed = tuple[int, int, Markup]
"""Where a fragment begins in a sentence, what it replaces to where, and its HTML."""

_TAGS = {"paragraph": "p", "bullets": "ul", "numbers": "ol", "quote": "blockquote"}


def prose_html(view: View, texts: Mapping[str, Prose]) -> Markup:
    """Return prose in the view's language; where only another has it, that one, marked as such."""
    language = view.language_of(texts)
    blocks = joined("\n", (_block(view, block, language) for block in texts[language].blocks))
    if language == view.site.language:
        return html('<div class="ds-prose">%s</div>', blocks)
    note = view.words("prose.fallback", language=view.language_name(language))
    shown = html('<p class="ds-fallback__note">%s</p><div class="ds-prose" lang="%s">%s</div>', note, language, blocks)
    return html('<div class="ds-fallback">%s</div>', shown)


def sentence_alone(view: View, sentence: Sentence, language: str) -> Markup:
    """Return the words of a sentence without links, citations and marks, to be quoted on another page."""
    return view.once(("sentence", sentence.text, language), lambda: _alone(view, sentence, language))


def _alone(view: View, sentence: Sentence, language: str) -> Markup:
    labels = (_label(view, token, language) if isinstance(token, Mention) else Markup() for token in sentence.tokens)
    return _words(sentence, _in_place(sentence, labels)).strip()


def words_alone(view: View, texts: Mapping[str, Prose]) -> Markup:
    """Return prose as one run of sentences without links, citations and marks."""
    language = view.language_of(texts)
    return joined(" ", (sentence_alone(view, each, language) for each in texts[language].sentences))


def _block(view: View, block: Block, language: str) -> Markup:
    tag = Markup(_TAGS[block.kind])  # noqa: S704  # one of four constants
    sentences = [_sentence(view, each, language) for each in block.sentences]
    if block.kind in {"bullets", "numbers"}:
        sentences = [html("<li>%s</li>", each) for each in sentences]
    return html("<%s>%s</%s>", tag, joined(" ", sentences), tag)


def _sentence(view: View, sentence: Sentence, language: str) -> Markup:
    tokens = _in_place(sentence, (_token(view, token, language) for token in sentence.tokens))
    words, anchor = _words(sentence, [*tokens, *around(view, sentence)]), sentence.anchor
    if not sentence.is_supported:
        words += html(' <span class="ds-uncited">%s</span>', view.words("prose.uncited"))
    words += note(view, sentence.citations)
    if anchor in view.anchors:
        return html('<span class="ds-sentence">%s</span>', words)
    view.anchors.add(anchor)
    return html('<span class="ds-sentence" id="%s">%s</span>', anchor, words)


def _in_place(sentence: Sentence, fragments: Iterable[Markup]) -> list[Placed]:
    return [(token.start, token.end, each) for token, each in zip(sentence.tokens, fragments, strict=True)]


def _words(sentence: Sentence, placed: list[Placed]) -> Markup:
    """Return a sentence with finished fragments in the places of its tokens, and around its quotations."""
    pieces, position = [], 0
    placed.sort(key=lambda each: each[:2])
    for number, (start, end, _) in enumerate(placed):
        pieces += [sentence.text[position:start], slot(number)]
        position = end
    return inline("".join((*pieces, sentence.text[position:])).strip(), [fragment for _, _, fragment in placed])


def _token(view: View, token: Token, language: str) -> Markup:
    if isinstance(token, Citations):
        return view.chips(token.items)
    if isinstance(token, Mark):
        mark = '<span class="ds-mark ds-mark--%s" title="%s">%s</span>'
        return html(mark, token.name, view.words(f"mark-meaning.{token.name}"), view.words(f"mark.{token.name}"))
    return _mention(view, token, language)


def _mention(view: View, mention: Mention, language: str) -> Markup:
    key, label = view.library.find(mention.to, MENTIONABLE), _label(view, mention, language)
    if key is None:
        return html('<span class="ds-mention ds-mention--broken">%s</span>', label)
    if address(key) == view.path:
        return label
    return html('<a class="ds-mention" href="%s">%s</a>', view.href(key), label)


def _label(view: View, mention: Mention, language: str) -> Markup:
    key = view.library.find(mention.to, MENTIONABLE)
    return Markup.escape((mention.label or (view.name(key, language) if key else mention.to)) + mention.ending)
