from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given

from generator.model.edtf import EdtfDate
from generator.text.dates import date_attribute, date_in_words, date_short
from generator.text.strings import languages
from tests.model.edtf_examples import dates

# A no-break space is written "_" here.
IN_WORDS = [
    ("2022-08-15", "15._August 2022", "15_August 2022"),
    ("2022-08", "August 2022", "August 2022"),
    ("1984", "1984", "1984"),
    ("0794", "794", "794"),
    ("194X", "1940er-Jahre", "1940s"),
    ("19XX", "20._Jahrhundert", "20th_century"),
    ("20XX", "21._Jahrhundert", "21st_century"),
    ("01XX", "2._Jahrhundert", "2nd_century"),
    ("02XX", "3._Jahrhundert", "3rd_century"),
    ("10XX", "11._Jahrhundert", "11th_century"),
    ("2022-21", "Frühjahr 2022", "spring 2022"),
    ("2022-22", "Sommer 2022", "summer 2022"),
    ("2022-23", "Herbst 2022", "autumn 2022"),
    ("2022-24", "Winter 2022", "winter 2022"),
    ("2022-08-15~", "um den 15._August 2022", "around 15_August 2022"),
    ("2022-08~", "um August 2022", "around August 2022"),
    ("1984~", "um 1984", "around 1984"),
    ("194X~", "um die 1940er-Jahre", "around the 1940s"),
    ("19XX~", "um das 20._Jahrhundert", "around the 20th_century"),
    ("2022-21~", "etwa Frühjahr 2022", "around spring 2022"),
    ("2004?", "vermutlich 2004", "probably 2004"),
    ("2022-08-15?", "vermutlich 15._August 2022", "probably 15_August 2022"),
    ("2004%", "vermutlich um 2004", "probably around 2004"),
    ("2022-08-15%", "vermutlich um den 15._August 2022", "probably around 15_August 2022"),
    ("2024-XX", "2024 (Monat unbekannt)", "2024 (month unknown)"),
    ("2024-XX-XX", "2024 (Tag unbekannt)", "2024 (day unknown)"),
    ("2024-10-XX", "Oktober 2024 (Tag unbekannt)", "October 2024 (day unknown)"),
    ("2024-06-04/2024-06-06", "4.–6._Juni 2024", "4–6_June 2024"),
    ("2024-05-30/2024-06-02", "30._Mai bis 2._Juni 2024", "30_May to 2_June 2024"),
    ("2023-12-30/2024-01-02", "30._Dezember 2023 bis 2._Januar 2024", "30_December 2023 to 2_January 2024"),
    ("2024-06-04/2024-06-04", "4._Juni 2024", "4_June 2024"),
    ("2022-05/2022-08", "Mai bis August 2022", "May to August 2022"),
    ("2022-08/2023-01", "August 2022 bis Januar 2023", "August 2022 to January 2023"),
    ("2022-21/2022-23", "Frühjahr bis Herbst 2022", "spring to autumn 2022"),
    ("2019/2024", "2019–2024", "2019–2024"),
    ("194X/195X", "1940er-Jahre bis 1950er-Jahre", "1940s to 1950s"),
    ("2022-08/2023", "August 2022 bis 2023", "August 2022 to 2023"),
    ("2019~/2024", "etwa 2019 bis 2024", "around 2019 to 2024"),
    ("2019/2024?", "2019 bis vermutlich 2024", "2019 to probably 2024"),
    ("2024-06-04~/2024-06-06", "etwa 4._Juni 2024 bis 6._Juni 2024", "around 4_June 2024 to 6_June 2024"),
    ("2024-06-XX/2024-08", "Juni 2024 (Tag unbekannt) bis August 2024", "June 2024 (day unknown) to August 2024"),
    ("1961-07-06/..", "seit 6._Juli 1961", "since 6_July 1961"),
    ("1984~/..", "seit etwa 1984", "since around 1984"),
    ("194X/..", "seit den 1940er-Jahren", "since the 1940s"),
    ("194X~/..", "seit etwa den 1940er-Jahren", "since around the 1940s"),
    ("19XX/..", "seit dem 20._Jahrhundert", "since the 20th_century"),
    ("../1948", "bis 1948", "until 1948"),
    ("../194X", "bis in die 1940er-Jahre", "until the 1940s"),
    ("../19XX%", "bis vermutlich etwa ins 20._Jahrhundert", "until probably around the 20th_century"),
    ("2004/", "ab 2004, Ende unbekannt", "from 2004, end unknown"),
    ("194X/", "ab den 1940er-Jahren, Ende unbekannt", "from the 1940s, end unknown"),
    ("/2004", "bis 2004, Beginn unbekannt", "until 2004, beginning unknown"),
    ("0000", "1_v._Chr.", "1_BC"),
    ("-0043-03-15", "15._März 44_v._Chr.", "15_March 44_BC"),
    ("-0043/0014", "44_v._Chr. bis 14", "44_BC to 14"),
    ("Y170000002", "170.000.002", "170,000,002"),
    ("Y-12000", "12.001_v._Chr.", "12,001_BC"),
]

SHORT = [
    ("2022-08-15", "15._Aug. 2022", "15_Aug 2022"),
    ("2024-03-28", "28._März 2024", "28_Mar 2024"),
    ("2024-05-01", "1._Mai 2024", "1_May 2024"),
    ("2022-08", "Aug. 2022", "Aug 2022"),
    ("2022-08~", "um Aug. 2022", "around Aug 2022"),
    ("1984", "1984", "1984"),
    ("2004?", "vermutlich 2004", "probably 2004"),
    ("2024-06-04/2024-06-06", "4.–6._Juni 2024", "4–6_Jun 2024"),
    ("2024-05-30/2024-06-02", "30._Mai – 2._Juni 2024", "30_May – 2_Jun 2024"),
    ("2022-08/2023-01", "Aug. 2022 – Jan. 2023", "Aug 2022 – Jan 2023"),
    ("2022-08/..", "seit Aug. 2022", "since Aug 2022"),
    ("2024-10-XX", "Okt. 2024 (Tag unbekannt)", "Oct 2024 (day unknown)"),
]

ATTRIBUTES = [
    ("2022-08-15", "2022-08-15"),
    ("2022-08", "2022-08"),
    ("2022", "2022"),
    ("0794", "0794"),
    ("2024-10-XX", "2024-10"),
    ("2024-XX-XX", "2024"),
    ("Y12000", "12000"),
    ("2022-08-15~", ""),
    ("2022?", ""),
    ("2022/2023", ""),
    ("2022/..", ""),
    ("2022-21", ""),
    ("194X", ""),
    ("19XX", ""),
    ("0000", ""),
    ("-0043-03-15", ""),
]


@pytest.mark.parametrize(("text", "german", "english"), IN_WORDS)
def test_in_words(text: str, german: str, english: str) -> None:
    said = EdtfDate.parse(text)
    assert date_in_words(said, "de") == german.replace("_", "\u00a0")
    assert date_in_words(said, "en") == english.replace("_", "\u00a0")


@pytest.mark.parametrize(("text", "german", "english"), SHORT)
def test_short(text: str, german: str, english: str) -> None:
    said = EdtfDate.parse(text)
    assert date_short(said, "de") == german.replace("_", "\u00a0")
    assert date_short(said, "en") == english.replace("_", "\u00a0")


@pytest.mark.parametrize(("text", "attribute"), ATTRIBUTES)
def test_attribute(text: str, attribute: str) -> None:
    assert date_attribute(EdtfDate.parse(text)) == attribute


@given(dates())
def test_every_date_has_words_in_every_language(said: EdtfDate) -> None:
    for language in languages():
        for words in (date_in_words(said, language), date_short(said, language)):
            assert words == words.strip()
            assert "  " not in words
            assert not re.search(r"[{}~?%]|None", words)


@given(dates())
def test_attribute_never_claims_more_than_the_date(said: EdtfDate) -> None:
    attribute = date_attribute(said)
    if not attribute:
        return
    assert said.text.removeprefix("Y").startswith(attribute)
    if len(attribute) == len("2022-08-15") and attribute[4] == "-":
        assert said.lower == said.upper == date.fromisoformat(attribute)
