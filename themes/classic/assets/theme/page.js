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

/* Paper */
document.querySelectorAll("button.print").forEach(button => {
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
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(look);
    }
  }, { passive: true });
  look();
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

/* Browsers load a manifest from a server only, and complain about one on the disk. */
if (location.protocol.startsWith("http")) {
  const link = document.createElement("link");
  link.rel = "manifest";
  link.href = document.currentScript.dataset.manifest;
  document.head.append(link);
}
