"""The closed lists of kinds and roles. Topic-neutral and short: a site adds its own in mkdocs.yml.

Their words stand in text/locales/ under the same names.
"""

from __future__ import annotations

from collections.abc import Mapping

VOCABULARY: Mapping[str, tuple[str, ...]] = {
    "access": ("full", "teaser", "paywalled"),
    "actor-kind": ("person", "state", "organisation", "armed-force", "company", "ship", "group"),
    "article-state": ("corrected", "retracted"),
    # Names of the Citation Style Language, https://docs.citationstyles.org (appendix "Types")
    "article-type": (
        "article-newspaper", "article-magazine", "article-journal", "webpage", "report", "broadcast", "document",
        "speech", "interview", "treaty", "legislation", "book", "chapter", "dataset", "post-weblog", "post",
    ),
    "change-kind": ("added", "sharpened", "corrected", "withdrawn"),
    "chart": ("lines", "bars", "ranges"),
    "claim-status": ("confirmed", "reported", "disputed", "refuted", "open"),
    "dossier-kind": ("explainer", "chronology", "profile", "fact-check", "analysis"),
    "event-kind": (
        "message", "statement", "visit", "summit", "treaty", "sanction", "trade", "aid", "arms-transfer",
        "troop-deployment", "conflict", "military", "weapons-test", "launch", "labour", "diplomatic-relations",
        "founding", "ruling", "disaster", "other",
    ),
    "event-role": (
        "host", "guest", "sender", "recipient", "speaker", "addressee", "party", "participant", "organiser",
        "proposer", "supporter", "opponent", "issuer", "target", "supplier", "operator", "source", "investigator",
        "subject", "other",
    ),
    "outlet-kind": (
        "newspaper", "magazine", "broadcaster", "agency", "state-media", "government", "organisation", "think-tank",
        "academic", "archive", "encyclopedia", "business", "blog", "other",
    ),
    "qualifier": ("about", "nearly", "at-least", "more-than", "at-most"),
    "relation-kind": (
        "member-of", "part-of", "parent-of", "head-of", "serves", "successor-of", "replaces-informally", "recognises",
        "severed-relations", "treaty-with", "supplies", "trades-with", "transports-for", "sends-workers", "deploys-to",
        "operates", "sanctions", "supports", "opposes", "other",
    ),
    "reliability": ("A", "B", "C", "D", "E", "F"),
    "stance": ("asserts", "confirms", "denies", "silent"),
}  # fmt: skip
