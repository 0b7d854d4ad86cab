/* Small comforts of a page; it can be read without them. */
"use strict";

/* Words of the glossary without losing one's place: Escape and the link below a meaning lead back to the word. */
let word = null;

function readOn(event) {
  if (!location.hash.startsWith("#word:")) {
    return;
  }
  event.preventDefault();
  location.replace("#page:read-on");
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

/* Paper: each sheet says what it is a part of. */
document.documentElement.style.setProperty("--running", JSON.stringify(document.body.dataset.running || ""));
document.querySelectorAll("button.print").forEach(button => {
  button.parentElement.hidden = false;
  button.addEventListener("click", () => window.print());
});

/* The contents say where the reader is: at the last heading that has come to the upper third of the window. */
const contents = document.querySelector(".contents");

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

function follow(links) {
  const passed = new Set();
  let current = null;
  const observer = new IntersectionObserver(entries => {
    entries.forEach(entry => {
      const come = entry.isIntersecting || entry.boundingClientRect.top < 0;
      passed[come ? "add" : "delete"](entry.target);
    });
    const last = [...links.keys()].filter(heading => passed.has(heading)).pop();
    if (last !== current) {
      links.get(current)?.removeAttribute("aria-current");
      links.get(last)?.setAttribute("aria-current", "location");
      show(links.get(last));
      current = last;
    }
  }, { rootMargin: "0px 0px -66% 0px" });
  links.forEach((link, heading) => observer.observe(heading));
}

/* On a phone the list lies over the text, and is folded again once a line of it was followed. */
if (contents) {
  follow(headings());
  contents.addEventListener("click", event => {
    if (event.target.closest("a")) {
      contents.querySelector("details").open = false;
    }
  });
}
