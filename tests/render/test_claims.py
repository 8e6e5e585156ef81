"""Claims on the pages: everything about them is derived from the positions, silence and change of mind included."""

from __future__ import annotations

import re
from pathlib import Path

from generator.build import build
from generator.library import Library
from generator.model.vocabulary import VOCABULARY
from generator.render.disputes import disputes_page
from generator.site import Site
from tests.cases import SITE, checked
from tests.render.test_pages import ENGLISH

PATH = "dossiers/claims/annex.yml"


def position(by: str, stance: str, *lines: str, text: str = "{de: Ja, en: Yes}") -> str:
    """Return a position as it stands in a file."""
    rows = (f"  - by: {by}", f"stance: {stance}", *lines, f"text: {text}")
    return "\n    ".join(rows) + "\n"


def claim(*positions: str, status: str = "open") -> dict[str, str]:
    """Return the file of a claim with these positions."""
    head = f"statement: {{de: Es gibt einen Zusatz, en: There is an annex}}\nstatus: {status}\nabout: [russia]\n"
    return {PATH: f"{head}positions:\n{''.join(positions)}"}


def pages(root: Path, files: dict[str, str], site: Site = SITE) -> dict[str, str]:
    return {page.path: page.content for page in build(checked(root, files), site).pages}


def section(html: str, id: str) -> str:
    """Return a section of a page on one line."""
    found = re.search(rf'<section class="ds-section" id="{id}">(.*?)</section>', html, re.DOTALL)
    assert found, id
    return " ".join(found[1].split())


SAYS_SO = position("kcna", "asserts", "date: 2022-08-15", "cites: [report-2022]")
CONFIRMS = position("russia", "confirms", "date: 2024-06", "cites: [report-2024]")
DENIES = position("russia", "denies", "date: 2022-08-20", "cites: [denial-2022]")


def test_evidence_is_what_the_positions_cite(tmp_path: Path) -> None:
    html = section(pages(tmp_path, claim(SAYS_SO, CONFIRMS, DENIES))["claims/annex.html"], "evidence")
    supporting, against = html.split('class="ds-side ds-side--against"')
    assert re.findall(r'href="../articles/([\w-]+)', supporting) == ["report-2022", "report-2024"]
    assert re.findall(r'href="../articles/([\w-]+)', against) == ["denial-2022"]


def test_sides_without_a_position_say_so(tmp_path: Path) -> None:
    html = section(pages(tmp_path, claim(SAYS_SO))["claims/annex.html"], "positions")
    assert re.findall(r'ds-side--(\w+)"> <h3 class="ds-side__title">[^<]*</h3> <p class="ds-side__nobody">', html) == [
        "against",
        "silent",
    ]


def test_silence_says_when_it_was_checked(tmp_path: Path) -> None:
    html = section(
        pages(tmp_path, claim(position("russia", "silent", "checked: 2024-07-01")))["claims/annex.html"], "history"
    )
    assert 'Stand: <time datetime="2024-07-01">1. Juli 2024</time>' in html


def test_who_contradicts_himself_is_shown_in_the_order_of_time(tmp_path: Path) -> None:
    html = section(pages(tmp_path, claim(CONFIRMS, SAYS_SO, DENIES))["claims/annex.html"], "history")
    assert re.findall(r'ds-history__step--(\w+)"', html) == ["asserts", "denies", "confirms"]
    assert re.findall(r'ds-history__turn">([^<]*)<', html) == ["Haltung geändert, zuvor: bestreitet es"]


def test_what_others_report_of_an_actor_is_no_contradiction_of_his(tmp_path: Path) -> None:
    reported = position("russia", "confirms", "according_to: kcna", "date: 2024-06", "cites: [report-2024]")
    html = section(pages(tmp_path, claim(DENIES, reported))["claims/annex.html"], "history")
    assert 'Angabe: <a href="../actors/kcna.html">KCNA</a>' in html
    assert "ds-history__turn" not in html


def test_a_status_is_a_word_and_a_shape_of_its_own(tmp_path: Path) -> None:
    shapes = set()
    for status in VOCABULARY["claim-status"]:
        html = pages(tmp_path, claim(SAYS_SO, status=status))["claims/annex.html"]
        badge = re.search(rf'ds-status--{status}"><svg [^>]*>(.*?)</svg> ([^<]*)<', html)
        assert badge
        assert badge[2] == SITE.strings(f"claim-status.{status}")
        shapes.add(badge[1])
    assert len(shapes) == len(VOCABULARY["claim-status"])


def test_a_text_in_another_language_is_marked(tmp_path: Path) -> None:
    only_german = position("kcna", "asserts", "date: 2022-08-15", "cites: [report-2022]", text="{de: Ja doch}")
    html = pages(tmp_path, claim(only_german), ENGLISH)["claims/annex.html"]
    assert '<span lang="de">Ja doch</span>' in section(html, "positions")


def test_an_event_that_is_alleged_says_so_at_its_head(tmp_path: Path) -> None:
    html = pages(tmp_path, {})["events/2022-08-15-letters.html"]
    head = html[: html.index("</header>")]
    assert re.search(r'berichtet</span> .*Behauptung: <a href="../claims/letters-exchanged.html">Putin und Kim', head)


def test_disputes_list_every_claim_the_disputed_ones_first(tmp_path: Path) -> None:
    html = pages(tmp_path, claim(SAYS_SO))["disputes.html"]
    assert re.findall(r'<h3><a href="claims/([\w-]+).html">', html) == ["treaty-plan", "annex", "letters-exchanged"]
    assert "Aufgeführt ist jede Behauptung, die auf dieser Website verzeichnet ist (3)" in html


def test_a_site_without_claims_says_so() -> None:
    empty = Library({}, {}, {}, {}, ("de", "en"))
    (page,) = disputes_page(empty, SITE)
    assert "Noch ist keine Behauptung verzeichnet." in page.content
