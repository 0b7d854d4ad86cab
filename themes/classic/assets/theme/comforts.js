/* What a reader chose for reading: size, spacing, colours. Kept on this device only, and only if a reader chose something. */
(() => {
  "use strict";
  const page = document.documentElement;

  /* Before the first line is drawn: what only a script can do is there from the beginning, and nothing moves for it. */
  if ("showPopover" in page) page.dataset.script = "";

  /* The letters: from a server early enough for the first line, from a disk whenever they come. */
  const { src, dataset } = document.currentScript;
  if (!dataset.font && location.protocol.startsWith("http")) {
    for (const weight of [400, 700]) {
      const href = new URL(`fonts/atkinson-hyperlegible-latin-${weight}-normal.woff2`, src).href;
      document.head.append(Object.assign(document.createElement("link"),
        { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href }));
    }
  } else if (!dataset.font) {
    page.dataset.disk = "";
  }
  const names = ["size", "spacing", "scheme", "page"];
  const key = name => "handbook." + name;

  /* A browser may forbid keeping anything; then a choice holds for this page. */
  const kept = name => {
    try {
      return localStorage.getItem(key(name)) || "";
    } catch {
      return "";
    }
  };

  const keep = (name, value) => {
    try {
      if (value) {
        localStorage.setItem(key(name), value);
      } else {
        localStorage.removeItem(key(name));
      }
    } catch {
      /* see above */
    }
  };

  const use = (name, value) => {
    if (/^[a-z]+$/.test(value)) {
      page.dataset[name] = value;
    } else {
      delete page.dataset[name];
    }
  };

  names.forEach(name => use(name, kept(name)));

  document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector(".comforts form");
    if (!form || !("script" in page.dataset)) {
      return;
    }
    names.forEach(name => {
      const chosen = form.querySelector(`[name="${name}"][value="${page.dataset[name] || ""}"]`);
      if (chosen) {
        chosen.checked = true;
      }
    });
    form.addEventListener("change", event => {
      use(event.target.name, event.target.value);
      keep(event.target.name, event.target.value);
    });
  });
})();
