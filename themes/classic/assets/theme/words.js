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
