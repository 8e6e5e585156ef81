"""Each gate, passed by the made-up article and shut before a text that is not it."""

from __future__ import annotations

from generator.desk.gates import Candidate, about_its_subject, long_enough, more_than_quoted, no_cover, refusals
from generator.evidence import words
from generator.model import Article
from tests.desk.articles import BODY, TEXT, TITLE

ENGLISH = {"de": "Bericht von dpa über die Hafenbrücke und ihre Kosten", "en": "dpa report on the bridge and its costs"}


def candidate(text: str = TEXT, *, body: int = 100, quoted: int = 0, **record: object) -> Candidate:
    fields = {"outlet": "dpa", "published": "2022", "language": "de", "title": TITLE} | record
    article = Article.model_validate({key: value for key, value in fields.items() if value})
    return Candidate(article, "dpa", text, tuple(each.text for each in words(text)), body, quoted)


def described(text: str, language: str, **description: str) -> Candidate:
    return candidate(text, language=language, title="", description=description)


def test_the_article_passes() -> None:
    assert refusals(candidate(quoted=10)) == ()


def test_an_article_has_at_least_sixty_words() -> None:
    assert not list(long_enough(candidate(body=60)))
    (refused,) = long_enough(candidate(body=59))
    assert refused.message == "the body of this text has 59 words, an article has at least 60"
    assert refused.hint == "capture the whole article, with a blank line between its paragraphs"


def test_an_article_has_ten_times_the_words_that_are_quoted() -> None:
    assert not list(more_than_quoted(candidate(quoted=10)))
    (refused,) = more_than_quoted(candidate(quoted=11))
    assert "quote 11 words of this text, whose body has 100; at least 110" in refused.message
    assert refused.hint == "capture the whole article, not the passages that are quoted, or quote less of it"


def test_a_third_of_the_long_words_of_the_headline_occurs() -> None:
    assert not list(about_its_subject(candidate("Am Hafen wieder Nebel.")))  # of Brücke, Hafen, wieder and offen
    (refused,) = about_its_subject(candidate("Offen über dem Kai."))
    assert "has 1 of the words that the record's title leads to expect, at least 2" in refused.message
    assert "whether this is the right article" in refused.hint


def test_of_a_headline_without_long_words_all_count() -> None:
    assert not list(about_its_subject(candidate("다리 다시 닫혀", title="항구 다리 다시 열려", language="ko")))
    assert list(about_its_subject(candidate("다른 다리", title="항구 다리 다시 열려", language="ko")))


def test_two_words_of_a_description_occur_in_any_of_its_languages() -> None:
    assert not list(about_its_subject(described("Costs of a bridge; a report.", "en", **ENGLISH)))
    assert not list(about_its_subject(described("Kosten der Hafenbrücke", "de", **ENGLISH)))
    (refused,) = about_its_subject(described("A report.", "en", **ENGLISH))
    assert "has 1 of the words that the record's description leads to expect, at least 2" in refused.message


def test_names_count_where_they_are_written_alike_and_that_of_the_outlet_does_not() -> None:
    told = {"de": "dpa nach MSMT und KBS aus Kursk", "en": "dpa citing MSMT and KBS from Kursk"}
    assert not list(about_its_subject(described("El MSMT se reunió en Kursk.", "es", **told)))
    assert list(about_its_subject(described("El MSMT, según dpa.", "es", **told)))


def test_in_another_script_or_without_a_name_nothing_is_expected() -> None:
    assert not list(about_its_subject(described("항구 다리 다시 열려", "ko", **ENGLISH)))
    assert not list(about_its_subject(described("Most w porcie.", "pl", **ENGLISH)))


def test_a_cover_at_the_beginning_or_in_a_short_text_is_refused() -> None:
    consent = "Wir verwenden Cookies. Mehr dazu hier.\n\n"
    (refused,) = no_cover(candidate(consent + TEXT))
    assert refused.message.startswith('"wir verwenden Cookies": this is the page that covers an article')
    assert "close what covers the article" in refused.hint
    assert list(no_cover(candidate(BODY[0] + "\n\nAccept all cookies")))
    assert list(no_cover(candidate("\n\n".join(BODY[:3]) + "\n\nJetzt weiterlesen mit Hafen+.")))
    assert list(no_cover(candidate("Subscribe to continue reading.")))


def test_what_follows_a_long_article_is_no_cover() -> None:
    assert not list(no_cover(candidate(2 * TEXT + "\n\nSubscribe to continue reading")))


def test_all_that_speaks_against_a_text_is_told_at_once() -> None:
    assert len(refusals(candidate("Accept all cookies", body=3, quoted=1))) == 4
