/*
 * Quotations checked against the digest of an article that is not shipped: the same algorithm as generator/evidence/,
 * module by module, which tests hold together. Nothing of a page is touched here, and no text leaves it.
 * Browsers hash on pages from https:, localhost and files only; elsewhere the promises are broken.
 *
 * dossierEvidence.words(text)                  -> [{text, start, end}]
 * dossierEvidence.digest(text, title, access)  -> promise of a digest, in the shape of a .digest file
 * dossierEvidence.verify(quotation, digest, {capture, title, at, translated}) -> promise of {state, paragraphs}
 */
globalThis.dossierEvidence = (function () {
  const NORM = 1;
  const FEWEST_WORDS = 6;
  const FEWEST_SIGNS = 12;
  const LONG = 20;
  const FIRST = 10;

  /* normalise.py */

  const DASHES = "‐‑‒–—−﹣－-";
  const APOSTROPHES = "'’＇";
  const ALONE = "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]";
  const DROPPED = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]/gu;
  const KEPT = /[^\u00AD\u200B-\u200D\u2060\uFEFF\p{Variation_Selector}]/gu;
  const TOKEN = new RegExp(
    `(?:(?<![\\p{L}\\p{M}\\p{N}\\p{Sc}%‰°${DASHES}])[${DASHES}])?\\p{N}+(?:[.,:/⁄．，：／${APOSTROPHES}${DASHES}]\\p{N}+)*` +
      "|[\\p{Sc}%‰§°％﹪℃℉]" +
      `|${ALONE}[\\p{M}ﾞﾟ]*` +
      `|(?!${ALONE})\\p{L}(?:(?!${ALONE})[\\p{L}\\p{M}])*`,
    "gu",
  );
  const SPELLED = /[^\p{No}\p{Nl}]+/gu;
  const DASH = new RegExp(`[${DASHES}]`, "gu");
  const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, "gu");

  function words(text) {
    const places = [];
    for (const { 0: sign, index } of text.matchAll(KEPT)) {
      for (let unit = 0; unit < sign.length; unit++) places.push(index + unit);
    }
    return Array.from(visible(text).matchAll(TOKEN)).flatMap(function ({ 0: token, index }) {
      const start = places[index];
      const end = places[index + token.length - 1] + 1;
      return (normal(token).match(TOKEN) || []).map((each) => ({ text: each, start, end }));
    });
  }

  function visible(text) {
    return text.replace(DROPPED, "");
  }

  function normal(token) {
    if (/\p{N}/u.test(token)) {
      const spelled = token.replace(SPELLED, (signs) => signs.normalize("NFKC"));
      return spelled.replace(DASH, "-").replace(APOSTROPHE, "'");
    }
    const folded = token.normalize("NFKC").toLowerCase().toUpperCase().toLowerCase();
    return folded.normalize("NFKC").replace(/ς/g, "σ");
  }

  function normals(text) {
    return words(text).map((word) => word.text);
  }

  /* split.py */

  const ABBREVIATIONS =
    "Abs|Bd|Co|Col|Dez|Dec|Dr|Feb|Fr|Gen|Gov|Hr|Inc|Jan|Jh|Jr|Lt|Mio|Mr|Mrd|Mrs|Ms|Nov|Nr|Okt|Oct|Prof|Rep|Sen|Sept|Sgt" +
    "|St|Tsd|bzw|ca|etc|evtl|ggf|inkl|sog|vgl|vs|гг|им|млн|млрд|руб|тыс|ул";
  const CLOSING = "[\"'“”„«»‹›‘’」』)\\]）】]";
  const SENTENCE_END = new RegExp(
    `(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:[\\p{Lu}\\p{Ll}]\\p{M}*|${ABBREVIATIONS}))\\.(?= )` +
      `|(?<=(?<![\\p{L}\\p{M}\\p{N}.,:/${APOSTROPHES}${DASHES}])\\p{N}{1,2})\\.(?= )` +
      `|(?<end>[.!?…]+${CLOSING}*(?= \\P{Ll})|[。！？]+${CLOSING}*)`,
    "gu",
  );
  const CLAUSE_END = new RegExp(
    "(?<!\\p{N})[,;:，；：、]|[,;:，；：、](?!\\p{N})" +
      `|(?<= )[${DASHES}](?= )|[\\[(](?:…|\\.\\.\\.)[\\])]|[„“”«»‹›"「」『』]` +
      "|(?<![\\p{L}\\p{M}\\p{N}])['‘’‚]|['‘’‚](?![\\p{L}\\p{N}])",
    "gu",
  );
  const SPEECH = /„[^“”„]*[“”]|“[^“”]*”|"[^"]*"|«[^«»]*»|»[^«»]*«|「[^」]*」|‘[^‘]*?’(?![\p{L}\p{N}])/gu;
  const ENDS = new RegExp(`[.!?…。！？](?:${CLOSING}| )*(?:[(\\[（][^()\\[\\]（）]*[)\\]）](?:${CLOSING}| )*)?$`, "u");

  function split(text, title) {
    const blocks = pieces(text).map(block).filter((each) => each.words.length);
    const begins = beginning(blocks, title);
    const isBody = (each, place) => place >= begins && endsSentence(each);
    return [blocks.filter((each, place) => !isBody(each, place)), ...blocks.filter(isBody).map((each) => [each])];
  }

  function pieces(text) {
    const lines = visible(text)
      .replace(/\r\n?|[\n\u0085\u2028\u2029]/gu, "\n")
      .replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
    const blank = /\n\p{White_Space}*\n/u;
    return lines.split(blank.test(lines) ? blank : "\n").map((piece) => piece.replace(/\p{White_Space}+/gu, " "));
  }

  function block(text) {
    const found = words(text);
    const place = function (position) {
      const behind = found.findIndex((word) => word.start >= position);
      return behind < 0 ? found.length : behind;
    };
    const end = (match) => place(match.index + match[0].length);
    const ends = Array.from(text.matchAll(SENTENCE_END)).filter((match) => match.groups.end !== undefined);
    const stops = ordered([0, found.length, ...ends.map(end)]);
    const speech = Array.from(text.matchAll(SPEECH), (match) => [place(match.index), end(match)]);
    const bounds = ordered([...stops, ...Array.from(text.matchAll(CLAUSE_END), end), ...speech.flat()]);
    const runs = [...pairs(stops), ...pairs(bounds), ...speech].filter((run) => run[0] < run[1]);
    const spans = new Map(runs.map((run) => [String(run), run.map((bound) => bounds.indexOf(bound))]));
    const inOrder = [...spans.values()].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
    return { words: found.map((word) => word.text), bounds, spans: inOrder, text };
  }

  function ordered(numbers) {
    return [...new Set(numbers)].sort((one, other) => one - other);
  }

  function pairs(numbers) {
    return numbers.slice(1).map((number, index) => [numbers[index], number]);
  }

  function beginning(blocks, title) {
    const named = normals(title).join(" ");
    const headline = blocks.slice(0, FIRST).findLastIndex((each) => each.words.join(" ") === named);
    const ending = [...blocks.keys()].filter((place) => place > headline && endsSentence(blocks[place]));
    const long = ending.filter((place) => blocks[place].words.length >= LONG);
    return [...long, ...ending, blocks.length][0];
  }

  function endsSentence(each) {
    return ENDS.test(each.text);
  }

  /* digest.py */

  const hashes = new Map();

  function fingerprint(parts) {
    const text = `norm:${NORM} ${parts.join(" ")}`;
    if (!hashes.has(text)) hashes.set(text, sha256(text));
    return hashes.get(text);
  }

  async function sha256(text) {
    const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
    return Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  async function digest(text, title, access) {
    const paragraphs = split(text, title);
    const size = paragraphs.slice(1).reduce((sum, [each]) => sum + each.words.length, 0);
    return {
      norm: NORM,
      access,
      words: size,
      text: await fingerprint(paragraphs.flat().flatMap((each) => each.words)),
      paragraphs: await Promise.all(paragraphs.map(leaves)),
      seals: [],
    };
  }

  async function leaves(blocks) {
    const found = [];
    let first = 0;
    for (const { words, bounds, spans } of blocks) {
      for (const [start, end] of spans) {
        const said = words.slice(bounds[start], bounds[end]);
        const signs = said.join("").match(/[\p{L}\p{N}]/gu) || [];
        if (said.length < FEWEST_WORDS || signs.length < FEWEST_SIGNS) continue;
        found.push(`${first + start}-${first + end}:${await fingerprint(said)}`);
      }
      first += bounds.length;
    }
    return found;
  }

  /* quotation.py */

  const LEFT_OUT = /[\[(](?:…|\.\.\.)[\])]|(?<!\P{White_Space})(?:…|\.\.\.)(?!\P{White_Space})/u;
  const INSERTED = /\[([^\[\]]*)\]/gu;

  function readings(quotation) {
    const ways = [(text) => text, (text) => text.replace(INSERTED, "$1"), (text) => text.replace(INSERTED, " ")];
    const found = new Map();
    for (const cut of [[quotation], quotation.split(LEFT_OUT)]) {
      for (const read of ways) {
        const parts = cut.map((text) => normals(read(text))).filter((part) => part.length);
        if (parts.length) found.set(JSON.stringify(parts), found.get(JSON.stringify(parts)) || parts);
      }
    }
    return [...found.values()];
  }

  /* search.py */

  function inLeaves(paragraphs) {
    const ends = paragraphs.map(function (all) {
      const read = all.map((leaf) => leaf.match(/^(\d+)-(\d+):(.*)$/));
      return new Map(read.map(([, start, end, hash]) => [`${start}:${hash}`, Number(end)]));
    });
    const starts = paragraphs.map((all) => ordered(all.map((leaf) => parseInt(leaf, 10))));

    async function endOf(part, paragraph, atom) {
      const reached = new Map([[0, atom]]);
      for (let start = 0; start < part.length; start++) {
        if (!reached.has(start)) continue;
        for (let end = start + FEWEST_WORDS; end <= part.length; end++) {
          const leaf = `${reached.get(start)}:${await fingerprint(part.slice(start, end))}`;
          if (ends[paragraph].has(leaf)) reached.set(end, ends[paragraph].get(leaf));
        }
      }
      return reached.get(part.length);
    }

    return inOrder(async function (part, paragraph, begin) {
      for (const atom of starts[paragraph]) {
        const end = atom >= begin ? await endOf(part, paragraph, atom) : undefined;
        if (end !== undefined) return end;
      }
      return undefined;
    });
  }

  function inText(paragraphs) {
    const texts = paragraphs.map((blocks) => blocks.flatMap((each) => [...each.words, ""]));
    return inOrder(async function (part, paragraph, begin) {
      const text = texts[paragraph] || [];
      for (let at = begin; at + part.length <= text.length; at++) {
        if (part.every((word, index) => word === text[at + index])) return at + part.length;
      }
      return undefined;
    });
  }

  function inOrder(find) {
    return async function (parts, place) {
      const found = [];
      let ahead = 0;
      let begin = 0;
      for (const part of parts) {
        let end;
        while (ahead < place.length && (end = await find(part, place[ahead], begin)) === undefined) {
          ahead++;
          begin = 0;
        }
        if (ahead === place.length) return [];
        found.push(place[ahead]);
        begin = end;
      }
      return ordered([found[0], found[found.length - 1]]);
    };
  }

  /* verify.py */

  async function verify(quotation, digest, { capture = null, title = "", at = [], translated = false } = {}) {
    if (translated) return { state: "translated", paragraphs: [] };
    if (!digest) return { state: "unchecked", paragraphs: [] };
    const read = readings(quotation);
    if (!read.length) return { state: "failed", paragraphs: [] };
    const text = capture === null ? inSeals(digest) : inText(split(capture, title));
    const ways = [["verified", inLeaves(digest.paragraphs)], ["attested", text]];
    for (const places of searched(at, digest.paragraphs.length)) {
      for (const [state, search] of ways) {
        for (const parts of read) {
          for (const place of places) {
            const paragraphs = await search(parts, place);
            if (paragraphs.length) return { state, paragraphs };
          }
        }
      }
    }
    return { state: digest.access === "full" ? "failed" : "unchecked", paragraphs: [] };
  }

  function searched(at, count) {
    const allowed = ordered(at.filter((each) => each < count));
    const others = Array.from({ length: count }, (_, each) => each).filter((each) => !allowed.includes(each));
    const across = allowed.length > 1 ? [allowed] : [];
    return [[...allowed.map((each) => [each]), ...across], others.map((each) => [each])];
  }

  function inSeals(digest) {
    return async function (parts, place) {
      const quoted = parts.map((part) => part.join(" ")).join(" … ");
      const several = place.flatMap((one, index) => place.slice(index + 1).map((other) => [one, other]));
      for (const each of place.length === 1 ? [place] : parts.length > 1 ? several : []) {
        if (digest.seals.includes(await fingerprint([digest.text, each.join(","), quoted]))) return each;
      }
      return [];
    };
  }

  return { words, digest, verify };
})();
