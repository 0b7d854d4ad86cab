/*
  The search box. Every page has this; the engine, the index and its words are loaded when somebody searches. Nothing that
  is typed leaves the page, and nothing is kept. Without this script the form leads to the A to Z.
*/
(() => {
  "use strict";
  const script = document.currentScript;
  const manifest = new URL(script.dataset.index, document.baseURI).href;
  const folder = manifest.replace(/[^/]*$/, "");
  const root = manifest.replace(/search\/[^/]*\/[^/]*$/, "");
  const waiting = new Map(), loaded = new Map();

  function load(source) {
    if (!loaded.has(source)) {
      loaded.set(source, new Promise((done, failed) => {
        const element = document.createElement("script");
        element.src = source;
        element.onload = done;
        element.onerror = () => {
          loaded.delete(source);
          failed(new Error("not there: " + source));
        };
        document.head.append(element);
      }));
    }
    return loaded.get(source);
  }

  /* A file of the index says its name and its text, and then is done with. */
  const file = name => load(folder + name + ".js").then(() => {
    const text = waiting.get(name);
    if (text === undefined) throw new Error("cut off: " + name);
    return text;
  });

  let engine;
  const ready = () => engine ||= Promise.all([file("index"), load(beside("search.js")), load(beside("stemmer.js"))])
    .then(([text]) => new HandbookSearchEngine(file, text, HandbookStem))
    .catch(problem => {
      engine = undefined;
      throw problem;
    });
  const beside = name => script.src.replace(/[^/]*$/, name);

  window.HandbookSearch = {
    add: (name, text) => waiting.set(name, text),
    search: async (text, { limit = 10 } = {}) => (await ready()).search(String(text), limit)
  };
})();
