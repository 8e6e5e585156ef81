"""A made-up article, as text and as a saved page, with its record and records that quote from it."""

from __future__ import annotations

TITLE = "Brücke über den Hafen wieder offen"
BODY = (
    "Die Brücke über den Hafen ist seit dem 15. August wieder offen, wie das Hafenamt am Montag bestätigte. Der Bau "
    "dauerte länger, als die Stadt zunächst versprochen hatte, und er kostete 1,5 Mio. Euro mehr.",
    "„Wir haben lange gewartet, aber das Ergebnis kann sich sehen lassen“, sagte die Sprecherin. Mehr sagte sie nicht. "
    "Die Straße am Kai bleibt für große Lastwagen weiterhin gesperrt.",
    "Wer zu Fuß geht oder mit dem Rad fährt, erreicht das andere Ufer nun in wenigen Minuten. Bisher führte der "
    "kürzeste Weg an der Werft vorbei und über den alten Deich, auf dem es nachts kein Licht gibt und im Winter oft "
    "stürmt.",
    "Die Stadt will bis Mai prüfen, ob die Brücke breiter werden kann. Im Rat ist das umstritten: Die einen verweisen "
    "auf den Verkehr, die anderen auf die Kosten. Eine Entscheidung wird vor dem Herbst nicht erwartet.",
    "An der Einweihung nahmen rund zweihundert Menschen teil. Eine Kapelle spielte, der Wind wehte die Noten ins "
    "Wasser, und ein Schlepper grüßte mit dem Horn, bis der letzte Redner das Band durchschnitten hatte.",
    "Seit dem Abend zählt das Hafenamt, wer die Brücke nimmt. Die ersten Zahlen will es veröffentlichen, sobald ein "
    "voller Monat vorliegt, und dann auch sagen, ob sich die neuen Ampeln bewährt haben.",
)
SUBHEADING = "Streit um das Geld"
TEXT = "\n\n".join([TITLE, BODY[0], SUBHEADING, *BODY[1:]]) + "\n"

_HEAD = (
    '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Hafenbote</title>'
    '<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="http://127.0.0.1:9/a.js"></script></head><body>'
)
_AROUND = (
    '<header><nav><ul><li><a href="/a">Politik</a></li><li><a href="/b">Kultur und Leben</a></li></ul></nav></header>'
    '<div id="cookie-banner" class="cookie-consent"><p>Wir verwenden Cookies, um Inhalte und Werbung auf Sie '
    "zuzuschneiden. Bitte stimmen Sie dem zu.</p><button>Alle Cookies akzeptieren</button></div>"
)
_PARAGRAPHS = "".join(f"<p>{paragraph}</p>" for paragraph in BODY[1:])
_ARTICLE = (
    f"<main><article><h1>{TITLE}</h1><figure><img src='http://127.0.0.1:9/a.png'></figure><p>{BODY[0]}</p>"
    f"<h2>{SUBHEADING}</h2>{_PARAGRAPHS}</article></main>"
)
_BELOW = (
    '<section class="related-articles"><h2>Mehr zum Thema</h2><ul><li><a href="/c">Die Fähre fährt wieder</a></li>'
    '<li><a href="/d">Wer den Deich bezahlt</a></li></ul></section><iframe src="http://127.0.0.1:9/"></iframe>'
    "<footer><p>© Hafenbote. Impressum. Datenschutz.</p></footer></body></html>"
)
PAGE = _HEAD + _AROUND + _ARTICLE + _BELOW

RECORD = f"outlet: dpa\npublished: 2022-08-15\nlanguage: de\ntitle: {TITLE}\nurl: unknown\n"
WHOLE = "Die Straße am Kai bleibt für große Lastwagen weiterhin gesperrt"
SHORT = "Mehr sagte sie nicht"
WRONG = "das Ergebnis kann sich hören lassen"
TRANSLATED = "We have waited for a long time"


def quoting(*quotations: str, language: str = "de", mark: str = "") -> str:
    """Return an actor whose summary, in one language, quotes the article."""
    lines = "".join(f"    Dort heißt es „{each}“{mark}. [@bruecke]\n" for each in quotations)
    other = "    Beside it stands a bridge. {background}\n"
    de, en = (lines, other) if language == "de" else (other, lines)
    return f"name: {{de: Kai, en: Quay}}\nkind: organisation\nsummary:\n  de: |\n{de}  en: |\n{en}"


FILES = {
    "seeds/bruecke.yml": RECORD,
    "dossiers/actors/quay.yml": quoting(WHOLE, SHORT, WRONG),
    "dossiers/actors/kai.yml": quoting(TRANSLATED, language="en", mark=" {tr}"),
}
