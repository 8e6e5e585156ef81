"""Cases that both implementations have to decide alike; they stand in tests/evidence-vectors.json."""

from __future__ import annotations

import json
from typing import NamedTuple, cast

from generator.evidence import Access, Digest, State, Verdict, digest
from tests.conftest import ROOT

_FILE = json.loads((ROOT / "tests" / "evidence-vectors.json").read_text(encoding="utf-8"))


class Case(NamedTuple):
    """A quotation from an article, and what is to be found with the article at hand."""

    name: str
    text: str
    title: str
    access: Access
    quotation: str
    at: tuple[int, ...]
    translated: bool
    expected: Verdict

    @property
    def digest(self) -> Digest:
        """The digest of the article."""
        return digest(self.text, self.title, self.access)


def _case(name: str, article: str, quotation: str, result: dict[str, object], **more: object) -> Case:
    cited = _FILE["articles"][article]
    text, access, at = "\n\n".join(cited["text"]), cast(Access, more.get("access", "full")), more.get("at", ())
    expected = Verdict(cast(State, result["state"]), tuple(cast(list[int], result["paragraphs"])))
    return Case(
        name,
        text,
        cited["title"],
        access,
        quotation,
        tuple(cast(list[int], at)),
        bool(more.get("translated")),
        expected,
    )


CASES = [_case(**each) for each in _FILE["cases"]]
