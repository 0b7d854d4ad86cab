/* What a reader chose for reading: size, spacing, colours. Kept on this device only, and only if a reader chose something. */
(() => {
  "use strict";
  const page = document.documentElement;
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
    if (!form?.closest("[popover]")?.showPopover) {
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
    document.querySelectorAll("button.reading").forEach(button => button.hidden = false);
  });
})();
