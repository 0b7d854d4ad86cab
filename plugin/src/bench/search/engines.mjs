/*
  How each engine is asked in a browser: the page that it is asked on, and a function of that page which gives the
  addresses of the first ten results. Each may use all that its makers tell users to do.
*/

/** The fields of a page, with what a word in them is worth. Lunr and MiniSearch know them; Pagefind reads headings itself. */
export const FIELDS = { title: 4, headings: 2, summary: 2, body: 1 };

export const engines = {
  ours: {
    page: "index.html",
    ask: async query => (await HandbookSearch.search(query, { limit: 10 })).map(hit => hit.url)
  },

  pagefind: {
    page: "blank.html",
    ask: async query => {
      window.engine ||= await import(new URL("pagefind/pagefind.js", document.baseURI).href);
      const { results } = await window.engine.search(query);
      const ten = await Promise.all(results.slice(0, 10).map(result => result.data()));
      return ten.map(data => data.url);
    }
  },

  minisearch: {
    page: "blank.html",
    ask: async (query, boost) => {
      if (!window.engine) {
        const text = fetch("minisearch/index.json").then(answer => answer.text());
        await window.script("minisearch/minisearch.js");
        window.engine = MiniSearch.loadJSON(await text, {
          fields: Object.keys(boost),
          storeFields: ["title", "summary"]
        });
      }
      const options = {
        boost,
        prefix: (term, i, terms) => i === terms.length - 1,
        fuzzy: term => term.length > 3 ? 0.2 : false
      };
      const all = window.engine.search(query, { ...options, combineWith: "AND" });
      const found = all.length ? all : window.engine.search(query, { ...options, combineWith: "OR" });
      return found.slice(0, 10).map(hit => hit.id);
    }
  },

  lunr: {
    page: "blank.html",
    ask: async query => {
      if (!window.engine) {
        const files = ["index", "documents"].map(name => fetch(`lunr/${name}.json`).then(answer => answer.json()));
        await window.script("lunr/lunr.js");
        window.engine = lunr.Index.load(await files[0]);
        window.documents = await files[1];
      }
      const words = lunr.tokenizer(query).map(String);
      const found = window.engine.query(asked => words.forEach((word, i) => {
        asked.term(word, { boost: 10 });
        if (i === words.length - 1) asked.term(word, { boost: 2, wildcard: lunr.Query.wildcard.TRAILING });
        if (word.length > 3) asked.term(word, { editDistance: 1 });
      }));
      return found.slice(0, 10).map(hit => window.documents[hit.ref] && hit.ref);
    }
  }
};
