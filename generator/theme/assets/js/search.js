/*
 * Search, on its page and in a dialog. Over http(s) the index of a published site answers, loaded when somebody searches;
 * in a preview and from file://, where modules and fetch are closed, the names in search-names.js do (dossierNames).
 * What both return is text from the records: it reaches the page by textContent alone.
 */
(function () {
  const AT_ONCE = 10;
  const EXCERPT = 30;
  const link = document.querySelector(".ds-find");
  const dialog = document.querySelector(".ds-dialog");
  if (!link || !dialog) return;

  const words = link.dataset;
  const address = new URL(link.href);
  const onPage = document.querySelector(".ds-page .ds-search");
  let loading = null;

  /* Where to search */

  function source() {
    loading = loading || load();
    loading.catch(function () {
      loading = null;
    });
    return loading;
  }

  async function load() {
    if ("index" in words && location.protocol.startsWith("http")) {
      try {
        const pagefind = await import(new URL("../pagefind/pagefind.js", address).href);
        await pagefind.options({ ranking: { metaWeights: { title: 3, name: 10, alias: 6, summary: 0 } } });
        await pagefind.init();
        return (term, filters) => inIndex(pagefind, term, filters);
      } catch (error) {
        /* Then names are better than nothing. */
      }
    }
    await new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = new URL("search-names.js", address).href;
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    const entries = window.dossierNames.map(prepared);
    return (term, filters) => inNames(entries, term, filters);
  }

  /* The index, on a web server */

  async function inIndex(pagefind, term, filters) {
    let found = { results: [] };
    for (const spelling of spellings(term)) {
      found = await pagefind.search(spelling || null, { filters });
      if (found.results.length) break;
    }
    const first = await Promise.all(found.results.slice(0, AT_ONCE).map((each) => each.data()));
    first.sort((one, other) => isCalled(other, term) - isCalled(one, term));
    return {
      count: found.results.length,
      at: async (place) => fromIndex(first[place] || (await found.results[place].data())),
    };
  }

  /* Who asks for a name wants the record of that name: 2 where it is called so, 1 where that is an alias. */
  function isCalled(result, term) {
    const asked = closedUp(fold(term));
    const isOne = (names) => (names || "").split(" · ").some((name) => closedUp(fold(name)) === asked);
    return isOne(result.meta.name) || isOne(result.meta.title) ? 2 : Number(isOne(result.meta.alias));
  }

  /* Parts of compounds are indexed, and Hangul without spaces too; ae for ä is tried where nothing is written so. */
  function spellings(term) {
    const closed = term.replace(/\p{Pd}/gu, " ").replace(/(\p{Script=Hangul})\s+(?=\p{Script=Hangul})/gu, "$1");
    const umlauts = { ae: "ä", oe: "ö", ue: "ü", ss: "ß" };
    const open = term.toLowerCase().replace(/ae|oe|ue|ss/g, (pair) => umlauts[pair]);
    return [...new Set([closed, term, open])];
  }

  function fromIndex(result) {
    return {
      title: result.meta.title,
      language: result.meta.language,
      note: [result.meta.kind, result.meta.date],
      href: new URL("." + result.raw_url, new URL("../", address)).href,
      excerpt: excerpt(result),
    };
  }

  /* The stretch of running text with the most hits. Headings weigh more and stand above it anyway; behind ⁂ stands what
     the page says to search alone. */
  function excerpt(result) {
    const whole = result.content.split(/\s+/);
    const end = whole.findLastIndex((word) => word.startsWith("⁂"));
    const content = end < 0 ? whole : whole.slice(0, end);
    const hits = result.weighted_locations
      .filter((each) => each.weight < 5 && each.location < content.length)
      .map((each) => each.location);
    if (!hits.length) return [[result.meta.summary || "", false]];
    const near = (start) => hits.filter((each) => each >= start && each < start + EXCERPT - 4).length;
    const start = hits.reduce((best, each) => (near(each) > near(best) ? each : best), hits[0]);
    const first = Math.max(0, start - 4);
    const shown = content.slice(first, first + EXCERPT).map((word, index) => [word, hits.includes(first + index)]);
    if (first > 0) shown.unshift(["…", false]);
    if (first + EXCERPT < content.length) shown.push(["…", false]);
    return shown;
  }

  /* Names, titles and other spellings */

  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  function closedUp(text) {
    return text.replace(/ /g, "");
  }

  function prepared(entry) {
    const own = [entry.title].concat(entry.names || []).map(fold);
    const names = own.concat((entry.aliases || []).map(fold));
    return { entry: entry, own: own.map(closedUp), names: names, closed: names.map(closedUp) };
  }

  function rank(each, asked) {
    const closed = closedUp(asked);
    if (each.own.includes(closed)) return 5;
    if (each.closed.includes(closed)) return 4;
    if (each.closed.some((name) => name.startsWith(closed))) return 3;
    const starts = (name) => asked.split(" ").every((word) => (" " + name).includes(" " + word));
    if (each.names.some(starts)) return 2;
    return starts(each.names.join(" ")) ? 1 : 0;
  }

  function isChosen(entry, filters) {
    if (filters.type && filters.type !== entry.type) return false;
    if (filters.year && !(entry.years || []).includes(filters.year)) return false;
    return !filters.actor || (entry.actors || []).includes(filters.actor);
  }

  async function inNames(entries, term, filters) {
    const asked = fold(term);
    const found = entries
      .filter((each) => isChosen(each.entry, filters))
      .map((each) => [rank(each, asked), each.entry])
      .filter((pair) => pair[0] || !asked)
      .sort((one, other) => other[0] - one[0]);
    return { count: found.length, note: words.namesOnly, at: async (place) => fromNames(found[place][1]) };
  }

  function fromNames(entry) {
    const others = (entry.names || []).concat(entry.aliases || []).filter((name) => name !== entry.title);
    return {
      title: entry.title,
      language: entry.language,
      note: [entry.kind, entry.date],
      href: new URL(entry.path, address).href,
      excerpt: [[others.join(" · "), false]],
    };
  }

  /* What readers see */

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text || "";
    return made;
  }

  function item(result) {
    const made = element("li", "ds-results__item");
    const title = element("a", "ds-results__title", result.title);
    const shown = element("p", "ds-results__excerpt");
    title.href = result.href;
    if (result.language) title.lang = result.language;
    for (const [word, isHit] of result.excerpt) shown.append(isHit ? element("mark", "", word) : word, " ");
    made.append(title, element("p", "ds-results__kind", result.note.filter(Boolean).join(" · ")));
    if (shown.textContent.trim()) made.append(shown);
    return made;
  }

  function announced(count, note) {
    return note ? count.replace(/\.?$/, ". ") + note : count;
  }

  function attach(form, isPage) {
    const field = form.elements.q;
    const filters = Array.from(form.querySelectorAll("select"));
    const count = form.querySelector(".ds-search__count");
    const list = form.querySelector(".ds-results");
    const more = form.querySelector(".ds-search__end button");
    let turn = 0;
    let timer = 0;
    let found = { count: 0 };

    function asked() {
      const pairs = filters.filter((each) => each.value).map((each) => [each.name, each.value]);
      return { term: field.value.trim(), filters: Object.fromEntries(pairs) };
    }

    function parameters() {
      const { term, filters } = asked();
      const text = new URLSearchParams(term ? { q: term, ...filters } : filters).toString();
      return text ? "?" + text : "";
    }

    function keep() {
      try {
        history.replaceState(null, "", location.pathname + parameters());
      } catch (error) {
        /* Then the address does not tell what is searched for. */
      }
    }

    async function search() {
      const mine = ++turn;
      const { term, filters } = asked();
      if (isPage) keep();
      if (!term && !Object.keys(filters).length) return show({ count: 0 }, "", mine);
      const waiting = setTimeout(() => (count.textContent = words.wait), 600);
      try {
        const answer = await (await source())(term, filters);
        const text = answer.count === 1 ? words.countOne : answer.count ? words.count : words.none;
        await show(answer, announced(text.replace("{count}", answer.count), answer.note), mine);
      } catch (error) {
        if (mine === turn) show({ count: 0 }, words.failed, mine);
      } finally {
        clearTimeout(waiting);
      }
    }

    async function show(answer, text, mine) {
      const items = await next(answer, 0);
      if (mine !== turn) return;
      found = answer;
      count.textContent = text;
      list.replaceChildren(...items);
      list.scrollTop = 0;
      more.hidden = items.length >= answer.count;
    }

    async function next(answer, start) {
      const places = Array.from({ length: Math.min(AT_ONCE, answer.count - start) }, (_, index) => start + index);
      return (await Promise.all(places.map((place) => answer.at(place)))).map(item);
    }

    more.addEventListener("click", async function () {
      const mine = turn;
      const items = await next(found, list.children.length);
      if (mine !== turn) return;
      list.append(...items);
      more.hidden = list.children.length >= found.count;
      items[0].querySelector("a").focus();
    });

    field.addEventListener("focus", () => source().catch(() => {}));
    field.addEventListener("input", function () {
      clearTimeout(timer);
      timer = setTimeout(search, 150);
    });
    for (const each of filters) each.addEventListener("change", search);

    form.addEventListener("submit", function (event) {
      event.preventDefault();
      if (isPage) search();
      else location.assign(address.href + parameters());
    });

    form.addEventListener("keydown", function (event) {
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      const stops = [field].concat(Array.from(list.querySelectorAll("a")));
      const place = stops.indexOf(event.target);
      const stop = stops[place + (event.key === "ArrowDown" ? 1 : -1)];
      if (place < 0) return;
      event.preventDefault();
      if (stop) stop.focus();
    });

    return { field: field, search: search, parameters: parameters };
  }

  /* The page */

  const KEY = "ds-search-key";

  function hasKey() {
    try {
      return localStorage.getItem(KEY) !== "off";
    } catch (error) {
      return true;
    }
  }

  const page = onPage && attach(onPage, true);
  if (page) {
    onPage.hidden = false;
    const given = new URLSearchParams(location.search);
    for (const each of onPage.querySelectorAll("[name]")) each.value = given.get(each.name) || "";
    page.search();
    const key = onPage.querySelector("[type=checkbox]");
    key.checked = hasKey();
    key.addEventListener("change", function () {
      try {
        localStorage.setItem(KEY, key.checked ? "on" : "off");
      } catch (error) {
        /* Then the key stays what it is. */
      }
    });
  }

  /* The dialog, which the page itself does not need */

  const short = attach(dialog.querySelector(".ds-search"), false);
  const all = dialog.querySelector(".ds-dialog__all");

  function open() {
    if (page) return page.field.focus();
    if (!dialog.open) dialog.showModal();
    short.field.focus();
    short.field.select();
  }

  link.addEventListener("click", function (event) {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open();
  });

  all.addEventListener("click", function () {
    all.href = address.href + short.parameters();
  });

  dialog.addEventListener("click", function (event) {
    if (event.target === dialog || event.target.closest(".ds-dialog__close")) dialog.close();
  });

  dialog.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });

  document.addEventListener("keydown", function (event) {
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && hasKey();
    const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isSlash && !isK) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    event.preventDefault();
    open();
  });
})();
