/*
 * A reader pastes the text of an article, and every quotation from it on this page is marked ✓ or ✗, as evidence.js
 * decides. The text goes nowhere: nothing is sent, and nothing kept.
 */
(function () {
  const FEWEST_WORDS = 60;
  const form = document.querySelector(".ds-check__form");
  if (!form) return;

  const evidence = globalThis.dossierEvidence;
  const words = form.dataset;
  const field = form.querySelector("textarea");
  const status = form.querySelector("[role=status]");
  let turn = 0;

  form.hidden = false;
  if (!evidence || !crypto.subtle) {
    form.replaceChildren(status);
    status.textContent = words.unable;
    return;
  }

  form.addEventListener("submit", async function (event) {
    event.preventDefault();
    const mine = ++turn;
    const text = field.value;
    const size = evidence.words(text).length;
    clear();
    if (size < FEWEST_WORDS) {
      status.textContent = size ? words.short.replace("{words}", FEWEST_WORDS) : words.empty;
      return;
    }
    const { article } = form.elements;
    const chosen = article.selectedOptions ? article.selectedOptions[0] : article;
    const quotations = Array.from(document.querySelectorAll(".ds-quote[data-quotation]")).filter(
      (each) => each.dataset.article === chosen.value,
    );
    const found = await decided(quotations, text, chosen.dataset.title);
    if (mine === turn) show(quotations, found);
  });

  /* Whether each quotation stands in the text. Where it may reach over several paragraphs, it may over all of them,
     because what is pasted around an article has its own. */
  async function decided(quotations, text, title) {
    const digest = await evidence.digest(text, title, "full");
    const all = Array.from(digest.paragraphs.keys());
    const found = new Map();
    for (const each of quotations) {
      const at = (each.dataset.at || "").split(" ").filter(Boolean).map(Number);
      const question = { capture: text, title, at: at.length > 1 ? all : at };
      const verdict = await evidence.verify(each.dataset.quotation, digest, question);
      found.set(name(each), verdict.state !== "failed");
    }
    return found;
  }

  /* The same words from the same place are one quotation, however often the page has them. */
  function name(quotation) {
    return JSON.stringify([quotation.dataset.quotation, quotation.dataset.at || ""]);
  }

  function clear() {
    status.textContent = "";
    for (const each of document.querySelectorAll(".ds-quote__check")) {
      each.parentElement.classList.remove("ds-quote--found", "ds-quote--missing");
      each.remove();
    }
  }

  function show(quotations, found) {
    for (const each of quotations) mark(each, found.get(name(each)));
    const count = Array.from(found.values()).filter(Boolean).length;
    const one = count ? words.oneFound : words.oneMissing;
    const all = words.result.replace("{found}", count).replace("{count}", found.size);
    status.textContent = found.size === 1 ? one : all;
    const missing = quotations.find((each) => !found.get(name(each)));
    const place = missing && missing.closest("[id]");
    if (!place) return;
    const link = element("a", "", words.toMissing);
    link.href = "#" + encodeURIComponent(place.id);
    status.append(" ", link);
  }

  function mark(quotation, isFound) {
    const made = element("span", "ds-quote__check", "");
    const sign = element("span", "", isFound ? "\u00a0✓" : "\u00a0✗");
    sign.setAttribute("aria-hidden", "true");
    made.append(sign, element("span", "ds-hidden", ` (${isFound ? words.found : words.missing})`));
    quotation.classList.add(isFound ? "ds-quote--found" : "ds-quote--missing");
    quotation.append(made);
  }

  function element(tag, className, text) {
    const made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    return made;
  }
})();
