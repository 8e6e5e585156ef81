"""What may be an id, and what to type instead."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.ids import MAX_LENGTH, id_problem, slug

CHARACTERS = "use a-z, 0-9 and single hyphens"


@pytest.mark.parametrize(
    "text", ["kim-jong-un", "2022-08-15-letters", "a", "7", "x" * 64, "con-1", "console", "indexes"]
)
def test_is_an_id(text: str) -> None:
    assert id_problem(text) is None


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Kim", f'{CHARACTERS}: "kim"'),
        ("kim_jong_un", f'{CHARACTERS}: "kim-jong-un"'),
        ("kim jong un", f'{CHARACTERS}: "kim-jong-un"'),
        ("kim--jong", f'{CHARACTERS}: "kim-jong"'),
        ("-kim", f'{CHARACTERS}: "kim"'),
        ("kim-", f'{CHARACTERS}: "kim"'),
        ("x.", f'{CHARACTERS}: "x"'),
        ("../x", f'{CHARACTERS}: "x"'),
        ("a/b", f'{CHARACTERS}: "a-b"'),
        ("pjöngjang", f'{CHARACTERS}: "pjongjang"'),
        ("путин", f'{CHARACTERS}: "putin"'),
        ("김정은", f'{CHARACTERS}: "gimjeongeun"'),
        ("CON", CHARACTERS),
        ("Index", CHARACTERS),
        ("", CHARACTERS),
        ("…", f"{CHARACTERS}"),
        ("x" * 65, "use at most 64 characters"),
        ("x" * 300, "use at most 64 characters"),
        ("index", "choose another name"),
        ("unknown", "choose another name"),
        ("con", 'choose another name, such as "con-1"'),
        ("lpt9", 'choose another name, such as "lpt9-1"'),
        ("\ud800", CHARACTERS),
        ("a\nb", f'{CHARACTERS}: "a-b"'),
    ],
)
def test_is_no_id(text: str, hint: str) -> None:
    problem = id_problem(text)
    assert problem
    assert (problem.code, problem.hint, problem.at) == ("invalid-id", hint, None)


@pytest.mark.parametrize(
    ("text", "at", "letter", "better"),
    [
        ("kim-jоng-un", 5, "Cyrillic", "kim-jong-un"),
        ("vladimir-рutin", 9, "Cyrillic", "vladimir-putin"),
        ("kсna", 1, "Cyrillic", "kcna"),
        ("mοscow", 1, "Greek", "moscow"),
        ("kim-정은", 4, "Hangul", "kim-jeongeun"),
    ],
)
def test_letters_of_two_scripts(text: str, at: int, letter: str, better: str) -> None:
    problem = id_problem(text)
    assert problem
    assert (problem.code, problem.at, problem.better) == ("mixed-scripts", at, better)
    assert f"mixes Latin and {letter} letters: letter {at + 1} is" in problem.message
    assert problem.hint == f'type it anew in Latin letters: "{better}"'


@given(st.text())
def test_what_is_proposed_is_an_id(text: str) -> None:
    problem = id_problem(text)
    assert problem is None or problem.hint
    assert not (problem and problem.better) or id_problem(problem.better) is None
    assert len(slug(text)) <= MAX_LENGTH
