/* All pages in one file: shows the one that the address names, "#/policies/behaviour" or a place on it. */
(() => {
  "use strict";
  const root = document.documentElement;
  const main = document.getElementById("page:main");
  const home = document.getElementById("/") || main.querySelector(".chapter");
  const title = document.title;
  let shown;
  if (!("script" in root.dataset)) {
    return;
  }
  history.scrollRestoration = "manual";

  /* What stands behind the hash, without the words that somebody searches for. */
  function place() {
    try {
      return decodeURIComponent(location.hash.slice(1).split("?")[0]);
    } catch {
      return "";
    }
  }

  function current(id) {
    document.querySelectorAll(".top a, .bottom a").forEach(link => {
      const way = link.getAttribute("href");
      if (way === "#" + id) link.setAttribute("aria-current", "page");
      else if (link.closest(".main, .menu-list") && id.startsWith(way.slice(1)) && way.endsWith("/") && way !== "#/") {
        link.setAttribute("aria-current", "true");
      } else link.removeAttribute("aria-current");
    });
  }

  function turnTo(chapter) {
    shown?.classList.remove("shown");
    chapter.classList.add("shown");
    const first = !shown;
    shown = chapter;
    document.body.className = chapter.className.replace(/\b(chapter|shown)\b/g, "").trim();
    document.title = chapter === home ? title : chapter.dataset.title + " – " + title;
    root.dataset.running = chapter.dataset.running;
    current(chapter.id);
    document.querySelectorAll(":popover-open").forEach(open => open.hidePopover());
    chapter.dispatchEvent(new Event("chapter"));
    /* Later, as the browser itself takes the focus away when it follows an address. */
    if (!first) setTimeout(() => main.focus({ preventScroll: true }));
  }

  /* The same picture is in the file once. */
  function pictures(chapter) {
    chapter.querySelectorAll('img[src^="data:,#"]').forEach(picture => {
      const same = document.querySelector(`img[src$="${CSS.escape(picture.src.slice(6))}"]:not([src^="data:,"])`);
      if (same) picture.src = same.src;
    });
  }

  function show(height) {
    const id = place();
    const target = document.getElementById(id);
    const chapter = target?.closest(".chapter") || (id.startsWith("/") || !shown ? home : shown);
    if (chapter !== shown) {
      turnTo(chapter);
      pictures(chapter);
    }
    if (chapter.id === "/search") {
      window.HandbookSearch?.results(new URLSearchParams(location.hash.split("?")[1] || "").get("q") || "");
    }
    if (height !== undefined) scrollTo(0, height);
    else if (target && target !== chapter) target.scrollIntoView();
    else scrollTo(0, 0);
  }

  /* Where the reader was on a page is kept with its place in the history. */
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    const way = link?.getAttribute("href") || "";
    if (way.startsWith("#")) history.replaceState({ height: scrollY }, "");
    if (way.startsWith("data:") && !link.hasAttribute("download")) link.download = way.split("#")[1] || "";
  }, true);
  addEventListener("popstate", event => show(event.state?.height));

  document.addEventListener("submit", event => {
    if (event.target.matches("form.search")) {
      event.preventDefault();
      location.hash = "#/search?q=" + encodeURIComponent(event.target.querySelector("input").value);
    }
  });

  /* Paper: one page, or all of them after the list of contents. */
  document.querySelector(".print-all")?.addEventListener("click", () => {
    const { running } = root.dataset;
    document.querySelectorAll(".chapter").forEach(pictures);
    root.dataset.print = "all";
    root.dataset.running = title;
    addEventListener("afterprint", () => {
      delete root.dataset.print;
      root.dataset.running = running;
    }, { once: true });
    window.print();
  });

  document.addEventListener("DOMContentLoaded", () => show());
})();
