/*
  Small comforts of a page; it can be read without them. First what must be there before the first line is drawn, such as
  what a reader chose for reading: it is kept on this device only, and only if a reader chose something.
*/
(() => {
  "use strict";
  const page = document.documentElement;

  /* Before the first line is drawn: what only a script can do is there from the beginning, and nothing moves for it. */
  if ("showPopover" in page) page.dataset.script = "";

  /* The letters: from a server early enough for the first line, from a disk whenever they come. */
  const { src, dataset } = document.currentScript;
  const served = location.protocol.startsWith("http");
  if (!dataset.font && served) {
    for (const weight of [400, 700]) {
      const href = new URL(`fonts/atkinson-hyperlegible-latin-${weight}-normal.woff2`, src).href;
      document.head.append(Object.assign(document.createElement("link"),
        { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "", href }));
    }
  } else if (!dataset.font) {
    page.dataset.disk = "";
  }

  /* Browsers load a manifest from a server only, and complain about one on the disk. */
  if (served && dataset.manifest) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "manifest", href: dataset.manifest }));
  }

  const names = ["size", "spacing", "scheme", "page", "keys"];
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

  /* A key that does something by itself hinders readers who speak to their device: they may switch it off (WCAG 2.1.4). */
  document.addEventListener("keydown", event => {
    if (event.key === "/" && page.dataset.keys === "off") {
      event.stopPropagation();
    }
  }, true);

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

document.addEventListener("DOMContentLoaded", () => {
  "use strict";

  /* Words of the glossary without losing one's place: Escape and the link below a meaning lead back to the word. */
  let word = null;

  function readOn(event) {
    const way = document.querySelector(":target > dd > .read-on");
    if (!way) {
      return;
    }
    event.preventDefault();
    location.replace(way.hash);
    word?.focus({ preventScroll: true });
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a.term, .read-on");
    if (link?.matches(".read-on")) {
      readOn(event);
    } else if (link) {
      word = link;
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape") {
      readOn(event);
    }
  });

  /* Paper */
  document.querySelectorAll("button.print").forEach(button => {
    button.addEventListener("click", () => window.print());
  });

  /* The contents say where the reader is: at the last heading that has come to the upper third of the window. */
  function begin(contents) {
    function headings() {
      const links = new Map();
      contents.querySelectorAll("ol a").forEach(link => {
        const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        if (heading) {
          links.set(heading, link);
        }
      });
      return links;
    }

    /* A list that is longer than the window goes along, without moving the page. */
    function show(link) {
      if (link && contents.scrollHeight > contents.clientHeight) {
        contents.scrollTop += link.getBoundingClientRect().top - contents.getBoundingClientRect().top
          - contents.clientHeight / 3;
      }
    }

    /* Looked up anew each time the page has moved: a jump may pass a heading that nothing else saw go by. */
    function follow(links) {
      let current = null, waiting = false;
      const look = () => {
        waiting = false;
        const last = [...links.keys()].filter(heading => heading.getBoundingClientRect().top < innerHeight / 3).pop();
        if (last !== current) {
          links.get(current)?.removeAttribute("aria-current");
          links.get(last)?.setAttribute("aria-current", "location");
          show(links.get(last));
          current = last;
        }
      };
      addEventListener("scroll", () => {
        if (!waiting && contents.getClientRects().length) {
          waiting = true;
          requestAnimationFrame(look);
        }
      }, { passive: true });
      look();
    }

    /* On a phone the list lies over the text, and is folded again once a line of it was followed. */
    follow(headings());
    contents.addEventListener("click", event => {
      if (event.target.closest("a")) {
        contents.querySelector("details").open = false;
      }
    });
  }

  /* Where all pages are one file, each begins when it is first shown. */
  const shown = page => page.querySelectorAll(".contents").forEach(begin);
  if (document.querySelector(".chapter")) {
    document.addEventListener("chapter", event => shown(event.target), { capture: true });
  } else {
    shown(document);
  }
});
