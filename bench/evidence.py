"""How long it takes to digest articles and to verify quotations from them: `python bench/evidence.py FILE`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from random import Random

from generator.evidence import digest, verify

ARTICLES, WORDS, QUOTATIONS = 1_000, 600, 5
_STARTS, _ENDS = ("Ha", "Brü", "Gre", "Lie", "Ver", "An", "Be", "Fluss"), ("fen", "cken", "nze", "fern", "trag", "tung")


def write_articles(file: Path) -> None:
    """Write articles that nobody wrote, each with quotations: whole sentences, clauses, and what it does not say."""
    random = Random(4)
    found = []
    for _ in range(ARTICLES):
        paragraphs = [[_sentence(random) for _ in range(4)] for _ in range(WORDS // 60)]
        said = [sentence for paragraph in paragraphs for sentence in paragraph]
        chosen = random.sample(said, QUOTATIONS)
        quotations = [*chosen[:2], chosen[2].split(",")[0], *(f"{each} niemals" for each in chosen[3:])]
        found.append({"text": "\n\n".join(map(" ".join, paragraphs)), "quotations": quotations})
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(found), encoding="utf-8")


def _sentence(random: Random) -> str:
    words = [random.choice(_STARTS) + random.choice(_ENDS) + random.choice(_ENDS) for _ in range(15)]
    return f"{' '.join(words[:8])}, {' '.join(words[8:])}."


def main(file: str) -> int:
    """Digest every article and verify every quotation against the digest alone."""
    states = Counter[str]()
    for article in json.loads(Path(file).read_text(encoding="utf-8")):
        kept = digest(article["text"], "", "full")
        for quotation in article["quotations"]:
            found = verify(quotation, kept, capture=None, title="", at=(), translated=False)
            states[found.state] += 1
    print(dict(states))
    return 0 if states == {"verified": 3 * ARTICLES, "failed": 2 * ARTICLES} else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
