from __future__ import annotations

import socket

import pytest

from generator.desk import read
from tests.desk.articles import BODY, PAGE, SUBHEADING, TEXT, TITLE


def text_of(source: str, encoding: str = "utf-8") -> str:
    text, refused = read(source.encode(encoding))
    assert refused == ()
    return text


def refusal(source: bytes) -> str:
    text, (refused,) = read(source)
    assert text == ""
    return refused.message


def test_of_a_page_headline_paragraphs_and_subheadings_remain() -> None:
    assert text_of(PAGE) == TEXT


def test_a_headline_above_the_article_belongs_to_it() -> None:
    page = PAGE.replace(f"<h1>{TITLE}</h1>", "").replace("<main>", f"<main><div><h1>{TITLE}</h1></div>")
    assert text_of(page) == TEXT


def test_a_line_break_goes_on_and_two_begin_a_paragraph() -> None:
    page = PAGE.replace(f"{BODY[1]}</p><p>", f"{BODY[1]}<br><br />\n").replace(
        "Die Straße am Kai", "<br>Die Straße am Kai"
    )
    assert text_of(page) == TEXT


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    reached: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda _, address: reached.append(address))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *asked, **_: reached.append(asked))
    entity = '<!DOCTYPE html [<!ENTITY text SYSTEM "http://127.0.0.1:9/text">]>'
    assert text_of(PAGE.replace("<!doctype html>", entity).replace(SUBHEADING, f"{SUBHEADING}&text;"))
    assert reached == []


def test_no_file_gets_into_the_text() -> None:
    entity = '<!DOCTYPE html [<!ENTITY text SYSTEM "file:///etc/hostname"><!ENTITY more "more &text;">]>'
    page = PAGE.replace("<!doctype html>", entity).replace(SUBHEADING, "Streit um &more;das Geld")
    assert "Streit um &more;das Geld" in text_of(page)


def test_plain_text_has_a_blank_line_between_its_blocks() -> None:
    assert text_of(TEXT) == TEXT
    assert text_of(TEXT.replace("\n\n", "\n")) == TEXT
    assert text_of("\ufeff  " + TEXT.replace("\n", "\r\n").replace(" am ", "\u00a0am\n")) == TEXT
    assert text_of("") == ""


def test_a_sign_of_comparison_makes_no_page() -> None:
    assert text_of("1 < 2 und <so> weiter.") == "1 < 2 und <so> weiter.\n"


@pytest.mark.parametrize(
    "beginning", ["<!DOCTYPE html>", "<html>", "<?xml version='1.0' encoding='utf-8'?>\n<html>", ""]
)
def test_a_page_is_known_by_its_beginning(beginning: str) -> None:
    assert text_of(beginning + PAGE[PAGE.index("<head>") :]) == TEXT


@pytest.mark.parametrize("encoding", ["windows-1252", "utf-16", "utf-8-sig"])
def test_a_page_may_be_in_the_encoding_that_it_names(encoding: str) -> None:
    assert text_of(PAGE.replace('"utf-8"', f'"{encoding}"'), encoding) == TEXT


def test_a_page_in_no_named_encoding_is_read_as_browsers_do() -> None:
    assert text_of(PAGE.replace('<meta charset="utf-8">', ""), "windows-1252") == TEXT
    assert text_of(PAGE.replace('"utf-8"', "idna"), "windows-1252") == TEXT


@pytest.mark.parametrize("source", [b"%PDF-1.7 \xff\xfe", b"a\0b", "Brücke".encode("latin-1"), b"<p charset=\x81>\x81"])
def test_what_is_no_text_is_refused(source: bytes) -> None:
    assert refusal(source) == "this is no text in UTF-8"


@pytest.mark.parametrize("page", ["<!doctype html>", "<html><body></body></html>", "<div>" * 10_000 + "Ja."])
def test_a_page_without_an_article_is_refused(page: str) -> None:
    assert refusal(page.encode()) == "no article was found in this page"
