"""Corpus: what attackers and accidents send, to be put into every text field of every record type.

What is only hard to print stands in tests/strings_as_typed.py.
"""

from __future__ import annotations

CANARY = "window.xss=1"

ATTACKS = (
    f"<script>{CANARY}</script>",
    f"</title><script>{CANARY}</script>",
    f"</textarea></style></noscript><script>{CANARY}</script>",
    f"<img src=x onerror={CANARY}>",
    f"<svg onload={CANARY}></svg>",
    f"<svg><script>{CANARY}</script></svg>",
    f'<iframe srcdoc="<script>parent.{CANARY}</script>"></iframe>',
    f"<details open ontoggle={CANARY}>x</details>",
    f"<a href=javascript:{CANARY}>x</a>",
    f'" onmouseover="{CANARY}" autofocus onfocus="{CANARY}',
    f"' onmouseover='{CANARY}",
    "<style>body{display:none}</style>",
    '<meta http-equiv=refresh content="0;url=https://example.com/">',
    "<base href=https://example.com/>",
    "<form action=https://example.com/><input></form>",
    "<!-- --!> ]]>",
    "&lt;script&gt;",
    "&#106;avascript:",
    "{{ 7+7 }} {{ config.site_name }}",
    "{% include 'main.html' %} {# x #}",
    f"{{onclick={CANARY}}} {{style=display:none}} {{: .x }}",
    "${7+7} #{7+7} <%= 7+7 %>",
    f"javascript:{CANARY}",
)
"""Each of these stands on the page as the characters that were typed, and nothing of it runs."""

REFUSED_EVERYWHERE = {
    "a right-to-left override": "a\u202eb",
    "an isolate": "a\u2066b",
    "a zero-width space": "a\u200bb",
    "a control character": "a\u0007b",
    "a next line": "a\u0085b",
    "a line separator": "a\u2028b",
}
"""Each of these is an error at its line, in every field."""

REFUSED_ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "java%0ascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "//example.com/x",
    "https:/example.com",
    "https://exa mple.com",
    "file:///etc/passwd",
    "https://user@example.com/",
    "../../etc/passwd",
)
"""Each of these is an error at its line, behind `url` and in a link of prose."""
