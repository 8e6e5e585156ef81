/* What evidence.js makes of articles and of quotations from them; with a path in node, the answer is printed as JSON. */
async function decided(articles) {
  const { words, digest, verify } = globalThis.dossierEvidence;
  const found = [];
  for (const { text, title, access, quotations } of articles) {
    const kept = await digest(text, title, access);
    const verdicts = [];
    for (const { quotation, at, translated, seals } of quotations) {
      const sealed = { ...kept, seals };
      verdicts.push(await verify(quotation, kept, { capture: text, title, at, translated }));
      verdicts.push(await verify(quotation, sealed, { at, translated }));
    }
    const inPlace = words(text).map((each) => [each.text, text.slice(each.start, each.end)]);
    found.push({ words: inPlace, digest: kept, verdicts });
  }
  return found;
}

if (typeof require === "function") {
  require("../../generator/theme/assets/js/evidence.js");
  const asked = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
  decided(asked).then((found) => console.log(JSON.stringify(found)));
}
