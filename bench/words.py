"""Words for records that nobody wrote: names, topics and sentence patterns, each in German and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Pair = tuple[str, str]  # German, English


def _each(*lines: str) -> tuple[str, ...]:
    return tuple(word for line in lines for word in line.split())


FIRST = _each(
    "Alwin Berit Corvin Dalia Edda Fabio Gesa Hakon Ilka Jorin Kalla Levin Mirea Nelio Oda Perrin Quirin Rahel ",
    "Silvan Tamsin Ulla Veit Wanda Xaver Yorick Zora Anselm Britta Casper Dorit Emrik Fenja Gustav Hedda Ingmar Jella",
)
LAST = _each(
    "Adler Brandis Corvey Dorn Eschen Falk Grell Harms Ivers Jansen Kolb Lohse Merten Nolde Oster Pohl Quast Rieck ",
    "Sander Thoms Ulmer Voss Wieck Xanter Ysen Zabel Arndt Brock Clasen Dreyer Ebeling Frahm Gehrke Holm Jessen Krog ",
    "Lenz Moor Niehus Ott Petri Rasch Selle Timm Uhde Vick Warnke Zander",
)
TOWN_STARTS = _each(
    "Al Bor Cal Dun Esk Fal Gor Hol Is Jur Kar Lor Mar Nor Or Pol Rus Sal Tor Ul Var Wes Yar Zel Bre Cro Dra Fre Gri",
)
TOWN_ENDS = _each(
    "dava fjell gorod hafen itza kamp lund mark nitz ovo pol quay rand stad tal una vik wald xen yarsk zin"
)
BODIES: Sequence[Pair] = (
    ("Rat für {topic}", "Council for {topic}"),
    ("Kommission für {topic}", "Commission for {topic}"),
    ("Kontor für {topic}", "Trading House for {topic}"),
    ("Behörde für {topic}", "Authority for {topic}"),
)
TOPICS: Sequence[Pair] = (
    ("Getreide und Düngemittel", "grain and fertiliser"),
    ("Schienen und Weichen", "rails and switches"),
    ("Fangquoten im Grenzfluss", "fishing quotas in the border river"),
    ("Strom aus Wasserkraft", "hydroelectric power"),
    ("Kohle und Erze", "coal and ores"),
    ("Visa für Studierende", "visas for students"),
    ("Pipelines und Pumpwerke", "pipelines and pumping stations"),
    ("Zölle auf Bauholz", "duties on timber"),
    ("Rettung auf hoher See", "rescue on the high seas"),
    ("Impfstoffe und Krankenhäuser", "vaccines and hospitals"),
    ("Brücken über den Grenzfluss", "bridges across the border river"),
    ("Löhne entsandter Arbeitskräfte", "wages of posted workers"),
    ("Satelliten und Bodenstationen", "satellites and ground stations"),
    ("Schulden aus früheren Jahrzehnten", "debts from earlier decades"),
    ("Manöver in Küstengewässern", "exercises in coastal waters"),
    ("Ersatzteile für Lokomotiven", "spare parts for locomotives"),
)
GATHERINGS: Sequence[Pair] = (
    ("Gespräche über {topic} in {town}", "Talks about {topic} in {town}"),
    ("Abkommen über {topic}", "Agreement about {topic}"),
    ("Streit über {topic} in {town}", "Dispute about {topic} in {town}"),
    ("Erklärung über {topic}", "Declaration about {topic}"),
)
STATEMENTS: Sequence[Pair] = (
    ("{town} erhielt Zahlungen für {topic}", "{town} received payments for {topic}"),
    ("Das Abkommen über {topic} enthält ein geheimes Protokoll", "The agreement about {topic} has a secret protocol"),
    ("Die Angaben über {topic} aus {town} sind zu hoch", "The numbers about {topic} from {town} are too high"),
)
# How a sentence names its second record, by the type of that record
JOINTS: Mapping[str, Pair] = {
    "actor": ("gemeinsam mit {it}", "together with {it}"),
    "place": ("in {it}", "in {it}"),
    "event": ("nach dem Termin ‚{it}‘", "after the date ‘{it}’"),
    "claim": ("trotz der Aussage ‚{it}‘", "despite the claim ‘{it}’"),
    "figure": ("mit Blick auf {it}", "in view of {it}"),
    "series": ("im Rahmen von {it}", "as part of {it}"),
    "term": ("unter dem Stichwort {it}", "under the heading of {it}"),
    "dossier": ("wie in {it} beschrieben", "as described in {it}"),
}
SENTENCES: Sequence[Pair] = (
    (
        "Nach Angaben beider Seiten verhandelte {who} {joint} über {topic} und ließ {count} Punkte offen.",
        "According to both sides {who} negotiated {joint} about {topic} and left {count} points open.",
    ),
    (
        "{who} legte {joint} einen Bericht von {count} Seiten über {topic} vor, der lange unter Verschluss blieb.",
        "{who} presented {joint} a report of {count} pages about {topic} that long remained under lock and key.",
    ),
    (
        "Im Frühjahr kündigte {who} {joint} an, neue Vereinbarungen über {topic} binnen {count} Tagen zu prüfen.",
        "In spring {who} announced {joint} that new arrangements about {topic} would be reviewed within {count} days.",
    ),
    (
        "Für eine Übersicht über {topic} wertete {who} {joint} mehr als {count} Dokumente aus drei Archiven aus.",
        "For a survey of {topic} {who} evaluated {joint} more than {count} documents from three archives.",
    ),
    (
        "Zwei Zeitungen meldeten, {who} habe {joint} über {topic} gestritten; nach {count} Tagen folgte ein Widerruf.",
        "Two newspapers reported that {who} had quarrelled {joint} about {topic}; a retraction came in {count} days.",
    ),
    (
        "Später bestätigte {who} {joint} in einem Interview, dass {count} Verträge über {topic} nie in Kraft traten.",
        "Later {who} confirmed {joint} in an interview that {count} treaties about {topic} had never come into force.",
    ),
    (
        "Mit {count} Stimmen beschloss ein Ausschuss unter {who} {joint} eine Empfehlung über {topic}.",
        "With {count} votes a committee under {who} adopted {joint} a recommendation about {topic}.",
    ),
    (
        "Wie viel davon auf {topic} entfiel, ließ {who} {joint} offen; genannt wurden *höchstens* {count} Prozent.",
        "How much of it concerned {topic} {who} left open {joint}; *at most* {count} per cent were mentioned.",
    ),
)
OURS: Pair = (
    "Die gesichteten Berichte stützen sich auf wenige Quellen und nennen für {topic} keine Einzelheiten.",
    "The reports seen rest on few sources and give no details about {topic}.",
)
ROLE_TITLES: Sequence[Pair] = (
    ("Leitung der Abteilung", "head of department"),
    ("Vorsitz im Ausschuss", "chair of the committee"),
    ("Sprecher der Delegation", "spokesperson of the delegation"),
)
POSITIONS: Mapping[str, Pair] = {
    "asserts": ("Die Darstellung trifft in allen Punkten zu", "The account is true in every point"),
    "confirms": ("Ein eigener Bericht kommt zu demselben Schluss", "A report of its own comes to the same conclusion"),
    "denies": ("Die Darstellung sei frei erfunden", "The account is said to be invented"),
    "silent": ("In den gesichteten Artikeln steht keine Äußerung", "The articles seen contain no statement"),
}
CYRILLIC = _each("Ба Ви Го Де Жа Зо Ки Ла Мо Не Ро Са То")
HANGUL = _each("가 나 다 라 마 바 사 아 자 차 하")
