/*
  Search in the handbook. Loaded on first use by find.js.
  What becomes a word is decided here and in Analysis.java alike; how well a section fits, here and in SearchEngine.java.
*/
(() => {
  "use strict";
  const LONGEST = 40, LONGEST_NAME = 4, MOST_WORDS = 12, MOST_LETTERS = 200, PER_PAGE = 3, NAME = 16;
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const digit = {};
  [...DIGITS].forEach((character, value) => { digit[character] = value; });

  /* Words without which a question still asks the same. */
  const SMALL = new Set(("a about after all an and any are as at be because been but by can could did do does for from get "
    + "had has have he her him his how i if in into is it its just like may me more my no not of on or our out she so some "
    + "than that the their them then there these they this to up us was we were what when where which who why will with "
    + "would you your").split(" "));

  const OTHER = { "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe" };
  const fold = text => text.normalize("NFKD").toLowerCase()
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670]/g, "").replace(/[ßłøđıæœ]/g, letter => OTHER[letter]);
  const PART = /[\p{L}\p{Nd}\p{Mn}\p{Mc}]+(?:['’ʼ][\p{L}\p{Nd}\p{Mn}\p{Mc}]+)?|&/gu;
  const WORD = /[\p{L}\p{Nd}\p{Mn}\p{Mc}]+(?:['’ʼ-][\p{L}\p{Nd}\p{Mn}\p{Mc}]+)*/gu;

  /** With `joined`, also words with a hyphen and numbers as one. */
  function words(text, joined = true) {
    const found = [];
    const folded = fold(text);
    let before = "", end = -2;
    for (const match of folded.matchAll(PART)) {
      let [word] = match;
      const apostrophe = word.search(/['’ʼ]/);
      if (apostrophe > 0) {
        const rest = word.slice(apostrophe + 1);
        word = word.slice(0, apostrophe) + (rest === "s" ? "" : rest);
      }
      word = word === "&" ? "and" : word.slice(0, LONGEST);
      found.push(word);
      const gap = match.index - end === 1 ? folded[end] : "";
      const hyphen = /[-\u2010\u2011]/.test(gap);
      const whole = before + word;
      const joins = before && match[0] !== "&" && whole.length <= LONGEST
        && (hyphen || gap === " " && /\p{Nd}/u.test(before) && /\p{Nd}/u.test(word));
      if (joins && joined) found.push(whole);
      before = match[0] === "&" ? "" : joins && (hyphen || /^\p{Nd}+$/u.test(whole)) ? whole : word;
      end = match.index + match[0].length;
    }
    return found;
  }

  /* British and American spelling, told apart only where somebody looks. */
  const spelling = word => word.replace(/our(?=$|s$|ed$|ing$|al|able$|ful|ite|less)/, "or")
    .replace(/is(?=e$|ed$|es$|er$|ers$|ing$|ation)/, "iz").replace(/ys(?=e$|ed$|es$|ing$)/, "yz")
    .replace(/ll(?=ed$|ing$|er$|or$)/, "l").replace(/mme$/, "m").replace(/tre(?=s?$)/, "ter")
    .replace(/ce(?=$|d$|s$)/, "se").replace(/ae|oe/, "e");

  /** How many letters differ, a change of places counting as one; more than `most` as Infinity. */
  function edits(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return Infinity;
    let last = [], row = Array.from({ length: other.length + 1 }, (_, i) => i), next;
    for (let i = 1; i <= one.length; i++) {
      next = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
          cost = Math.min(cost, last[j - 2] + 1);
        }
        next[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > most) return Infinity;
      [last, row] = [row, next];
    }
    return row[other.length] > most ? Infinity : row[other.length];
  }

  const forgiven = word => word.length < 4 ? 0 : word.length < 8 ? 1 : 2;

  function numbers(text, count = Infinity) {
    const found = [];
    let at = 0;
    while (at < text.length && found.length < count) {
      let value = 0, shift = 1, one;
      do {
        one = digit[text[at++]];
        value += (one & 31) * shift;
        shift *= 32;
      } while (one & 32);
      found.push(value);
    }
    found.end = at;
    return found;
  }

  class Index {
    /** `load` gives a file's text by its name. */
    constructor(load, manifest, stem) {
      const [language, firsts, sizes, files, kinds, kindOf, synonyms] = manifest.split("\n");
      this.load = load;
      this.stem = stem;
      this.language = language;
      this.firsts = firsts === "" ? [] : firsts.split(" ");
      this.kinds = kinds.split(" ");
      this.kindOf = numbers(kindOf);
      this.starts = [];
      this.pageOf = [];
      numbers(sizes).forEach((size, page) => {
        this.starts.push(this.pageOf.length);
        for (let i = 0; i < size; i++) this.pageOf.push(page);
      });
      this.fileOf = [];
      this.firstPage = [];
      numbers(files).forEach((count, file) => {
        this.firstPage.push(this.fileOf.length);
        for (let i = 0; i < count; i++) this.fileOf.push(file);
      });
      this.synonyms = new Map(synonyms.split("\t").filter(Boolean).map(line => {
        const [said, meant] = line.split("=");
        return [said, meant.split("|")];
      }));
      this.dictionaries = new Map();
      this.texts = new Map();
    }

    /** A file that is missing says nothing; the results then say that they are not all. */
    text(name) {
      return this.load(name).catch(() => {
        this.missing = true;
        return "";
      });
    }

    /** Which file has a word, or would have it. */
    fileFor(word) {
      let low = 0, high = this.firsts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (this.firsts[middle] <= word) low = middle; else high = middle - 1;
      }
      return low;
    }

    dictionary(file) {
      if (!this.dictionaries.has(file)) {
        this.dictionaries.set(file, this.text("w" + file).then(text => {
          let before = "";
          return text.split("\n").slice(0, -1).map(line => {
            const space = line.indexOf(" ");
            const same = numbers(line, 1);
            before = before.slice(0, same[0]) + line.slice(same.end, space);
            return { word: before, packed: line.slice(space + 1) };
          });
        }));
      }
      return this.dictionaries.get(file);
    }

    async around(word, prefix) {
      if (this.firsts.length === 0) return [];
      const first = this.fileFor(word);
      const last = prefix ? Math.min(this.fileFor(word + "\uffff"), first + 1) : first;
      const files = [];
      for (let file = first; file <= last; file++) files.push(this.dictionary(file));
      return (await Promise.all(files)).flat();
    }

    async page(number) {
      const file = this.fileOf[number];
      if (!this.texts.has(file)) {
        this.texts.set(file, this.text("p" + file).then(pages));
      }
      return (await this.texts.get(file))[number - this.firstPage[file]];
    }
  }

  function pages(text) {
    const found = [];
    for (const line of text.split("\n")) {
      const cells = line.split("\t");
      if (cells[0] === "P") {
        found.push({ url: cells[1], title: cells[2], kind: cells[3], audience: cells[4], sections: [] });
      } else if (cells[0] === "S") {
        found.at(-1).sections.push({ anchor: cells[1], heading: cells[2], summary: cells[3], text: cells[4] });
      }
    }
    return found;
  }

  const unpack = entry => {
    if (!entry.sections) {
      const all = numbers(entry.packed);
      entry.count = all.shift();
      const kept = entry.count > 3000 ? all.shift() : entry.count;
      let at = -1;
      entry.sections = all.splice(0, kept).map(step => at += step + 1);
      entry.levels = all;
    }
    return entry;
  };

  /** The words of the index that a reader may mean by one, and how surely. */
  function alternatives(entries, word, open, stem) {
    const found = new Map();
    const stemmed = stem(word), spelt = spelling(word), beginning = word.slice(0, 3);
    for (const entry of entries) {
      const other = entry.word;
      let sure = 0;
      if (other === word) sure = 1;
      else if (other.startsWith(beginning) && word.length > 2) {
        if (spelling(other) === spelt) sure = 0.95;
        else if (stem(other) === stemmed || stem(spelling(other)) === stem(spelt)) sure = 0.9;
      }
      if (sure === 0 && open && word.length > 1 && other.startsWith(word)) sure = 0.4 + 0.4 * word.length / other.length;
      if (sure > 0) found.set(entry, sure);
    }
    return found;
  }

  /** The nearest words to one that nobody wrote. */
  function nearest(entries, word, open) {
    const most = forgiven(word);
    let best = most;
    let found = [];
    if (most === 0) return new Map();
    for (const entry of entries) {
      let far = edits(word, entry.word, best);
      if (far === Infinity && open && word.length > 4) far = edits(word, entry.word.slice(0, word.length), 1) + 0.5;
      if (far > best + 0.5) continue;
      if (far < best) {
        best = Math.max(1, Math.ceil(far));
        found = found.filter(one => one.far <= far);
      }
      found.push({ entry, far });
    }
    found.sort((one, other) => one.far - other.far || unpack(other.entry).count - unpack(one.entry).count);
    return new Map(found.slice(0, 6).map(({ entry, far }) => [entry, 0.7 - 0.15 * far]));
  }

  async function slot(index, word, open) {
    const entries = await index.around(word, open);
    const found = alternatives(entries, word, open, index.stem);
    if (found.size > 0) return found;
    const near = nearest(entries, word, open);
    if (near.size > 0 || forgiven(word) === 0) return near;
    const turned = word[1] + word[0] + word.slice(2);
    const others = await Promise.all([word.slice(1), turned].map(one => index.around(one, false)));
    return nearest(others.flat(), word, open);
  }

  /** For each section the most that one of the words says. */
  function weigh(index, found) {
    const values = new Map();
    for (const [entry, sure] of found) {
      const { count, sections, levels } = unpack(entry);
      const rare = Math.log(1 + index.pageOf.length / count);
      sections.forEach((section, i) => {
        const named = levels[i] >= NAME;
        const value = sure * rare * (levels[i] % NAME + (named ? 4 : 0));
        if (value > (values.get(section) || 0)) values.set(section, value);
      });
    }
    return values;
  }

  function raise(slots, values) {
    for (const { values: own } of slots) {
      for (const [section, value] of values) own.set(section, Math.max(own.get(section) || 0, value));
    }
  }

  /** The sections that have all words of a synonym; a page that uses the reader's own words stays above. */
  async function inOtherWords(index, meant) {
    let all;
    for (const word of meant.split(" ")) {
      const values = weigh(index, await slot(index, word, false));
      all ||= values;
      for (const [section, value] of all) {
        if (values.has(section)) all.set(section, Math.min(value, values.get(section)));
        else all.delete(section);
      }
    }
    for (const [section, value] of all) all.set(section, value * 0.8);
    return all;
  }

  const KIND = { policy: 1.08, guide: 1.04 };

  async function rank(index, query) {
    const asked = query.slice(0, MOST_LETTERS);
    const all = [...new Set(words(asked, false))].slice(0, MOST_WORDS);
    const open = /[\p{L}\p{Nd}]$/u.test(asked);
    const slots = await Promise.all(all.map(async (word, i) => {
      const found = await slot(index, word, open && i === all.length - 1);
      return { word, found, values: weigh(index, found), important: !SMALL.has(word) };
    }));
    if (!slots.some(one => one.important)) slots.forEach(one => one.important = true);
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 1; j <= Math.min(all.length, i + LONGEST_NAME); j++) {
        for (const meant of index.synonyms.get(all.slice(i, j).join(" ")) || []) {
          raise(slots.slice(i, j), await inOtherWords(index, meant));
        }
      }
    }
    /* Several words as one, which may be a whole name: "step on", "anti-bullying". Only the whole query is worth a file. */
    const near = all.map(word => index.fileFor(word));
    for (let i = 0; i < all.length; i++) {
      for (let j = i + 2; j <= Math.min(all.length, i + LONGEST_NAME); j++) {
        const joined = all.slice(i, j).join("");
        const whole = i === 0 && j === all.length;
        if (!whole && !near.includes(index.fileFor(joined))) continue;
        const entry = (await index.around(joined, false)).find(one => one.word === joined);
        if (!entry) continue;
        const values = weigh(index, new Map([[entry, 1]]));
        raise(slots.slice(i, j), values);
        if (whole) slots.whole = values;
      }
    }
    const pages = new Map(), sections = new Set();
    slots.forEach((one, i) => one.values.forEach((value, section) => {
      const page = index.pageOf[section];
      if (!pages.has(page)) pages.set(page, slots.map(() => 0));
      const best = pages.get(page);
      best[i] = Math.max(best[i], value);
      if (one.important) sections.add(section);
    }));
    let most = 0;
    pages.forEach(best => {
      best.covered = slots.filter((one, i) => one.important && best[i] > 0).length;
      most = Math.max(most, best.covered);
    });
    const ranked = [];
    for (const section of sections) {
      const page = index.pageOf[section], best = pages.get(page);
      if (best.covered < most) continue;
      let score = 0;
      slots.forEach((one, i) => {
        const own = one.values.get(section) || 0;
        score += (own || 0.3 * best[i]) * (one.important ? 1 : 0.3);
      });
      score *= KIND[index.kinds[index.kindOf[page]]] || 1;
      score += slots.whole?.get(section) || 0;
      ranked.push({ section, page, score: Math.round(score * 1e6) / 1e6 });
    }
    ranked.sort((one, other) => other.score - one.score || one.section - other.section);
    return { ranked, slots };
  }

  const AROUND = 90;

  /** The part of a text that has most of the words looked for, with their places in it. */
  function excerpt(text, found, around) {
    const places = [];
    for (const match of text.matchAll(WORD)) {
      if (words(match[0]).some(word => found.has(word))) places.push({ at: match.index, end: match.index + match[0].length });
    }
    if (places.length === 0) places.push({ at: 0, end: 0 });
    let best = 0, most = 0;
    places.forEach((place, i) => {
      const near = new Set(places.slice(i).filter(other => other.end - place.at < around * 1.5)
        .map(other => fold(text.slice(other.at, other.end)))).size;
      if (near > most) [best, most] = [i, near];
    });
    let from = Math.max(0, places[best].at - around / 2);
    if (from > 0) from = text.indexOf(" ", from) + 1 || from;
    let until = Math.min(text.length, from + 2 * around);
    if (until < text.length) until = Math.max(text.lastIndexOf(" ", until), places[best].end);
    return {
      text: (from > 0 ? "… " : "") + text.slice(from, until) + (until < text.length ? " …" : ""),
      marks: places.filter(place => place.end && place.at >= from && place.end <= until)
        .map(({ at, end }) => [at - from + (from > 0 ? 2 : 0), end - from + (from > 0 ? 2 : 0)])
    };
  }

  function chosen(ranked, limit) {
    const already = [];
    return ranked.filter(({ page }) => {
      already[page] = (already[page] || 0) + 1;
      return already[page] <= PER_PAGE;
    }).slice(0, limit);
  }

  window.HandbookSearchEngine = class extends Index {
    /** The sections that fit best, each with the page that it belongs to; `near` are words if there are none. */
    async search(query, limit) {
      this.missing = false;
      const { ranked, slots } = await rank(this, query);
      const found = new Set(slots.flatMap(one => [...one.found.keys()].map(entry => entry.word)));
      const hits = (await Promise.all(chosen(ranked, limit).map(one => this.hit(one, found)))).filter(Boolean);
      hits.near = ranked.length ? [] : await this.near(slots);
      hits.language = this.language;
      hits.complete = !this.missing;
      if (this.missing) {
        this.dictionaries.clear();
        this.texts.clear();
      }
      return hits;
    }

    async hit(one, found) {
      const page = await this.page(one.page);
      if (!page) return null;
      const section = page.sections[one.section - this.starts[one.page]];
      const words = [section.summary, section.text].filter(Boolean).join(page.kind === "term" ? " · " : " ");
      const { text, marks } = excerpt(words, found, page.kind === "term" ? 300 : AROUND);
      return {
        url: page.url + (section.anchor ? "#" + section.anchor : ""), title: page.title, section: section.heading,
        excerpt: text, marks, kind: page.kind, audience: page.audience, score: one.score
      };
    }

    /** What a reader may have wanted to write. */
    async near(slots) {
      const all = await Promise.all(slots.map(async ({ word }) => (await this.around(word, false))
        .map(entry => ({ entry, far: edits(word, entry.word, Math.min(3, word.length - 2)) }))
        .filter(({ entry, far }) => far < Infinity && unpack(entry).count > 1)));
      return all.flat().sort((one, other) => one.far - other.far || other.entry.count - one.entry.count)
        .slice(0, 4).map(({ entry }) => entry.word);
    }
  };
  Object.assign(window.HandbookSearchEngine, { words, spelling });
})();
