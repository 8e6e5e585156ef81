"""Text of an article -> paragraphs -> what may be quoted as a whole: sentences, clauses, stretches of direct speech.

Abbreviations and ordinals are known by a short list and by their shape. Where that is wrong, a sentence is cut or
joined and its fingerprint does not fit; nothing is ever found that the article does not say.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

import regex

from generator.evidence.normalise import APOSTROPHES, DASHES, Word, visible, words

Text = tuple[tuple["Block", ...], ...]
"""The blocks of each paragraph."""

_LONG = 20
_FIRST = 10
_ABBREVIATIONS = (
    "Abs|Bd|Co|Col|Dez|Dec|Dr|Feb|Fr|Gen|Gov|Hr|Inc|Jan|Jh|Jr|Lt|Mio|Mr|Mrd|Mrs|Ms|Nov|Nr|Okt|Oct|Prof|Rep|Sen|Sept|Sgt"
    "|St|Tsd|bzw|ca|etc|evtl|ggf|inkl|sog|vgl|vs|гг|им|млн|млрд|руб|тыс|ул"
)
_CLOSING = r"""["'“”„«»‹›‘’」』)\]）】]"""

_LINE_END = regex.compile(r"\r\n?|[\n\u0085\u2028\u2029]")
_BLANK_LINE = regex.compile(r"\n\p{White_Space}*\n")
_SPACE = regex.compile(r"\p{White_Space}+")
_MARGIN = regex.compile(r"^\p{White_Space}+|\p{White_Space}+$")
# The first two alternatives are no ends: abbreviations and single letters, and ordinals such as "15. August".
_SENTENCE_END = regex.compile(
    rf"(?<=(?<![\p{{L}}\p{{M}}\p{{N}}])(?:[\p{{Lu}}\p{{Ll}}]\p{{M}}*|{_ABBREVIATIONS}))\.(?= )"
    rf"|(?<=(?<![\p{{L}}\p{{M}}\p{{N}}.,:/{APOSTROPHES}{DASHES}])\p{{N}}{{1,2}})\.(?= )"
    rf"|(?P<end>[.!?…]+{_CLOSING}*(?= \P{{Ll}})|[。！？]+{_CLOSING}*)"
)
_CLAUSE_END = regex.compile(
    r"(?<!\p{N})[,;:，；：、]|[,;:，；：、](?!\p{N})"
    rf"|(?<= )[{DASHES}](?= )|[\[(](?:…|\.\.\.)[\])]|[„“”«»‹›\"「」『』]"
    r"|(?<![\p{L}\p{M}\p{N}])['‘’‚]|['‘’‚](?![\p{L}\p{N}])"
)
_SPEECH = regex.compile(r'„[^“”„]*[“”]|“[^“”]*”|"[^"]*"|«[^«»]*»|»[^«»]*«|「[^」]*」|‘[^‘]*?’(?![\p{L}\p{N}])')
# Closing marks and a credit in brackets may follow the end of a paragraph.
_ENDS = regex.compile(rf"[.!?…。！？](?:{_CLOSING}| )*(?:[(\[（][^()\[\]（）]*[)\]）](?:{_CLOSING}| )*)?$")


class Block(NamedTuple):
    """Lines that stand together, with their words.

    Atoms are the pieces between two boundaries of any kind: atom n reaches from word `bounds[n]` to `bounds[n + 1]`.
    A span is a run of atoms that may be quoted as a whole: where it begins, and the atom behind it.
    """

    text: str
    words: tuple[Word, ...]
    bounds: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    @property
    def normal(self) -> tuple[str, ...]:
        """The words in normal form."""
        return tuple(word.text for word in self.words)


@lru_cache(maxsize=16)
def split(text: str, title: str) -> Text:
    """Return the paragraphs of an article: 0 is all that stands around the body, such as the headline, 1 the first.

    Of paragraph 0 each block stays for itself, of the body each is a paragraph.
    """
    blocks = [block for block in map(_block, pieces(text)) if block.words]
    begins = _beginning(blocks, title)
    is_body = [place >= begins and _ends_sentence(block) for place, block in enumerate(blocks)]
    around = tuple(block for block, body in zip(blocks, is_body, strict=True) if not body)
    return around, *((block,) for block, body in zip(blocks, is_body, strict=True) if body)


def pieces(text: str) -> list[str]:
    """Return the texts of all blocks, each on one line; where no blank line separates them, line ends do."""
    lines = _MARGIN.sub("", _LINE_END.sub("\n", visible(text)))
    found = _BLANK_LINE.split(lines) if _BLANK_LINE.search(lines) else lines.split("\n")
    return [_SPACE.sub(" ", piece) for piece in found]


def _block(text: str) -> Block:
    found = words(text)
    starts = [word.start for word in found]

    def place(position: int) -> int:
        return bisect_left(starts, position)

    stops = {0, len(found), *(place(match.end()) for match in _SENTENCE_END.finditer(text) if match["end"])}
    speech = [(place(match.start()), place(match.end())) for match in _SPEECH.finditer(text)]
    clauses = (place(match.end()) for match in _CLAUSE_END.finditer(text))
    bounds = sorted({*stops, *clauses, *chain.from_iterable(speech)})
    number = {bound: atom for atom, bound in enumerate(bounds)}
    runs = chain(pairwise(sorted(stops)), pairwise(bounds), speech)
    spans = sorted({(number[start], number[end]) for start, end in runs if start < end})
    return Block(text, tuple(found), tuple(bounds), tuple(spans))


def bounds_of(text: str, starts: list[int]) -> list[int]:
    """Return the words before which sentences, clauses and direct speech begin, and the place behind the last one."""

    def place(position: int) -> int:
        return bisect_left(starts, position)

    ends = chain(_SENTENCE_END.finditer(text), _CLAUSE_END.finditer(text))
    speech = (each for match in _SPEECH.finditer(text) for each in match.span())
    return sorted({0, len(starts), *(place(match.end()) for match in ends), *map(place, speech)})


def _beginning(blocks: list[Block], title: str) -> int:
    """Return where the body begins: at the first long paragraph behind the headline, or at the first of any length."""
    named = tuple(word.text for word in words(title))
    headlines = [place for place, block in enumerate(blocks[:_FIRST]) if block.normal == named]
    behind = range(headlines[-1] + 1 if headlines else 0, len(blocks))
    ending = [place for place in behind if _ends_sentence(blocks[place])]
    long = [place for place in ending if len(blocks[place].words) >= _LONG]
    return next(iter(long or ending), len(blocks))


def _ends_sentence(block: Block) -> bool:
    return bool(_ENDS.search(block.text))
