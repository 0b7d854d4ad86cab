/* The search box of every page. The engine and the index are loaded on first use; nothing typed is sent or kept. */
(() => {
  "use strict";
  const script = document.currentScript;
  /* Where all pages are one file, nothing is loaded: the index stands in blocks, and an element says what this script's
     tag says on the site. There "policies/behaviour.html#phones" is "#/policies/behaviour:phones". */
  const inside = document.getElementById("page:search");
  const say = name => (inside || script).getAttribute("data-" + name) || "";
  const address = (path, from = document.baseURI) => new URL(path, from).href;
  const manifest = address(say("index"));
  const root = inside ? "#/" : address("../../", manifest);
  const way = url => root + (inside ? url.replace("#", ":").replace(/(^|\/)index\.html(?=:|$)|\.html(?=:|$)/, "$1") : url);
  const texts = new Map(), loading = new Map();

  function load(source) {
    if (!loading.has(source)) {
      loading.set(source, new Promise((done, failed) => {
        const element = document.createElement("script");
        element.src = source;
        element.onload = done;
        element.onerror = failed;
        setTimeout(failed, 15000);
        document.head.append(element);
      }));
      loading.get(source).catch(() => loading.delete(source));
    }
    return loading.get(source);
  }

  /* A file that was cut off says nothing. */
  async function file(name) {
    if (inside) return JSON.parse(document.getElementById("search:" + name).textContent);
    const source = address(name + ".js", manifest);
    await load(source);
    if (!texts.has(name)) {
      loading.delete(source);
      throw new Error("cut off: " + name);
    }
    return texts.get(name);
  }

  let engine;
  const ready = () => engine ||= Promise.all(
    [file("index"), ...(inside ? [] : ["search.js", "stemmer.js"].map(name => load(address(name, script.src))))])
    .then(([text]) => new HandbookSearchEngine(file, text, HandbookStem))
    .catch(problem => {
      engine = undefined;
      throw problem;
    });

  const search = async (text, { limit = 10 } = {}) => (await ready()).search(String(text), limit);
  window.HandbookSearch = { add: (name, text) => texts.set(name, text), search };

  function make(name, attributes, ...inside) {
    const element = document.createElement(name);
    Object.keys(attributes).forEach(key => element.setAttribute(key, attributes[key]));
    element.append(...inside);
    return element;
  }

  function marked({ excerpt, marks }) {
    let at = 0;
    const parts = marks.flatMap(([from, until]) => {
      const before = excerpt.slice(at, from);
      at = until;
      return [before, make("mark", {}, excerpt.slice(from, until))];
    });
    return [...parts, excerpt.slice(at)];
  }

  function link(hit, query) {
    const means = hit.kind === "term" && hit.title.toLowerCase() === query.trim().toLowerCase();
    const readers = hit.audience.split(" ").filter(Boolean).map(one => say("audience." + one) || one).join(", ");
    const about = [say("type." + hit.kind), readers && say("for") + " " + readers].filter(Boolean).join(" · ");
    return make("a", { class: means ? "hit meaning" : "hit", href: way(hit.url), dir: "auto" },
      make("strong", {}, hit.title), ...(hit.section ? [" › " + hit.section] : []),
      make("span", { class: "about" }, about), make("span", {}, ...marked(hit)));
  }

  /* Who to ask: whoever holds the role that was found; the school, if the query begins by asking for somebody. */
  function card(query, hits) {
    const asks = query.toLowerCase().split(/[^\p{L}]+/u).map(word => say("who").split(" ").includes(word));
    const who = hits.slice(0, 1).find(hit => hit.contact !== undefined);
    if (!asks.includes(true) || !who && !asks[0]) return [];
    const { contact, name, title } = who || {};
    return [make("a", { class: "hit meaning", href: contact ? way(contact) : "#page:school", dir: "auto" },
      make("strong", {}, name || title || say("ask")), ...(name ? [" › " + title] : []), make("span", {}, say("contact")))];
  }

  const count = ({ length }) => length === 1 ? say("one") : say("count").replace("{0}", length);

  /* Where to go when nothing was found, or not all. */
  function elsewhere(said, near = []) {
    const words = near.flatMap((word, i) =>
      [i ? ", " : say("near") + " ", make("a", { href: say("page") + "?q=" + encodeURIComponent(word) }, word)]);
    const contact = document.getElementById("page:school") ? [" · ", make("a", { href: "#page:school" }, say("ask"))] : [];
    return make("div", {}, make("p", {}, said), ...(words.length ? [make("p", {}, ...words)] : []),
      make("p", {}, make("a", { href: say("a-to-z") }, say("a-to-z-title")), ...contact));
  }

  /** What is shown for a query: `group` makes a group of links from its name and them; and what is said of it. */
  async function answer(query, limit, group) {
    try {
      const hits = await search(query, { limit });
      const cards = card(query, hits);
      const links = [...cards, ...hits.map(hit => link(hit, query))];
      const best = cards.length + 1;
      const groups = [[say("contact"), cards], [say("best"), links.slice(cards.length, best)], [say("more"), links.slice(best)]]
        .filter(([, of]) => of.length > 0).map(([name, of]) => group(name, of));
      const trouble = hits.complete ? hits.length ? "" : say("none") : say("broken");
      const told = cards.map(({ firstChild }) => say("contact") + ": " + firstChild.textContent + ". ").join("");
      const said = told + (hits.length ? count(hits) + " " + trouble : trouble);
      return { links, said, shown: trouble ? [...groups, elsewhere(trouble, hits.near)] : groups, lang: hits.language };
    } catch {
      return { links: [], said: say("broken"), shown: [elsewhere(say("broken"))] };
    }
  }

  /* Under a box, as somebody types (WAI-ARIA Authoring Practices, combobox with a list). */
  function box(form) {
    const input = form.querySelector("input");
    const id = input.id + "-found";
    const list = make("div", { role: "listbox", id, "aria-label": say("title") });
    const panel = make("section", { class: "found", hidden: "" });
    const status = make("p", { class: "unseen", role: "status" });
    const state = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": false, "aria-controls": id };
    Object.keys(state).forEach(key => input.setAttribute(key, state[key]));
    panel.append(list);
    form.append(panel, status);
    form.action = say("page");
    let links = [], active = -1, turn = 0;

    function choose(next) {
      links[active]?.setAttribute("aria-selected", false);
      active = next;
      links[active]?.setAttribute("aria-selected", true);
      links[active]?.scrollIntoView({ block: "nearest" });
      if (links[active]) input.setAttribute("aria-activedescendant", links[active].id);
      else input.removeAttribute("aria-activedescendant");
    }

    function close() {
      turn++;
      links = [];
      choose(-1);
      panel.hidden = true;
      input.setAttribute("aria-expanded", false);
    }

    const group = (name, of) => make("div", { role: "group", "aria-label": name }, ...of);

    async function type() {
      const mine = ++turn, query = input.value;
      if (!query.trim()) {
        status.textContent = "";
        close();
        return;
      }
      const { links: found, said, shown, lang } = await answer(query, 8, group);
      if (mine !== turn) return;
      choose(-1);
      links = found;
      links.forEach((one, i) => {
        one.id = id + i;
        one.tabIndex = -1;
        one.setAttribute("role", "option");
        one.setAttribute("aria-selected", false);
      });
      const groups = links.length ? shown.filter(one => one.role) : [];
      if (lang) list.lang = lang;
      list.replaceChildren(...groups);
      list.hidden = !links.length;
      panel.replaceChildren(list, ...shown.filter(one => !groups.includes(one)));
      panel.hidden = false;
      input.setAttribute("aria-expanded", links.length > 0);
      status.textContent = said;
    }

    input.addEventListener("input", type);
    input.addEventListener("focus", () => ready().catch(() => {}));
    form.addEventListener("focusout", event => {
      if (!form.contains(event.relatedTarget)) close();
    });
    panel.addEventListener("mousedown", event => event.preventDefault());
    form.addEventListener("keydown", event => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (event.key === "Escape" && (!panel.hidden || form.closest("[popover]"))) {
        input.focus();
        close();
        form.closest("[popover]")?.hidePopover();
      } else if (step && event.target === input && links.length) {
        choose(active < 0 && step < 0 ? links.length - 1 : (active + step + links.length + 1) % (links.length + 1));
      } else if (step && event.target === input) {
        type();
      } else if (event.key === "Enter" && links[active]) {
        links[active].click();
      } else return;
      event.preventDefault();
    });
  }

  const forms = [...document.querySelectorAll("form.search")];
  forms.forEach(box);

  /* The page of results. */
  const region = document.getElementById("page:found");
  function results(asked) {
    document.getElementById("page:find").value = asked;
    if (!asked.trim()) return;
    answer(asked, 30, (name, of) => make("section", {}, make("h2", {}, name), ...of)).then(({ links, said, shown, lang }) => {
      if (lang) region.lang = lang;
      region.replaceChildren(...(links.length ? [make("p", {}, said)] : []), ...shown);
    });
  }
  if (region) {
    /* Keeps its room, so that nothing moves. */
    region.firstElementChild.style.visibility = "hidden";
    results(new URLSearchParams(location.search).get("q") || "");
  }
  window.HandbookSearch.results = results;

  document.addEventListener("keydown", event => {
    const writing = event.target.closest?.("input:not([type=radio]), textarea, select, [contenteditable]");
    const slash = event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!slash && !((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k")) return;
    const inputs = forms.map(form => form.querySelector("input"));
    const input = inputs.find(one => !one.closest("[popover]")) || inputs[0];
    if (!input) return;
    event.preventDefault();
    const menu = input.closest("[popover]");
    if (menu && !menu.matches(":popover-open")) menu.showPopover();
    input.focus();
    input.select();
  });
})();
