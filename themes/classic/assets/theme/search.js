/*
  Search in the handbook. Loaded on first use by find.js.
  Analysis.java and SearchEngine.java do the same.
*/
(() => {
  "use strict";
  const LONGEST = 40, LONGEST_NAME = 5, MOST_WORDS = 12, MOST_LETTERS = 200, PER_PAGE = 3, FILES = 8;
  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const digit = {};
  [...DIGITS].forEach((character, value) => { digit[character] = value; });

  /* Words without which a question still asks the same. */
  const SMALL = new Set(("a about after all am an and any are as at be because been being but by can cant could did didnt do does "
    + "dont for from get had happen happened happens has have he her him his how i if in into is isnt "
    + "it its just like many may me mean meaning means more much must my need needs no not now of on or our out "
    + "own please she should so some somebody someone something tell than that the their them then there these "
    + "they this to up us want was we were what whats when where which who why will with wont would you your").split(" "));

  const OTHER = { "ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe",
    "ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ة": "ہ", "ۃ": "ہ", "ە": "ہ" };
  const fold = text => text.normalize("NFKD").toLowerCase()
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0640\u0670\u06d6-\u06ed\u00ad\u200d]/g, "")
    .replace(/[ßłøđıæœيىكهةۃە\u0660-\u0669\u06f0-\u06f9]/g, letter => OTHER[letter] ?? letter.charCodeAt() & 15);
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

  const forgiven = word => word.length < 4 ? 0 : word.length < 7 ? 1 : 2;

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
      const [language, firsts, sizes, files, weights] = manifest.split("\n");
      this.load = load;
      this.language = language;
      const english = /^en(-|$)/.test(language);
      this.stem = english ? stem : word => word;
      this.spelling = english ? spelling : word => word;
      this.small = english ? SMALL : new Set();
      this.firsts = firsts === "" ? [] : firsts.split(" ");
      this.weights = numbers(weights);
      /* The page and the file of texts that each section is in. */
      [this.pageOf, this.fileOf] = [sizes, files].map(text => {
        const counts = numbers(text), all = new Uint32Array(counts.reduce((sum, count) => sum + count, 0));
        let at = 0;
        counts.forEach((count, of) => all.fill(of, at, at += count));
        return all;
      });
      this.parts = new Map();
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

    /** What a file says; nothing if it is missing. */
    async part(name, parse, loaded) {
      loaded.add(name);
      if (!this.parts.has(name)) this.parts.set(name, this.load(name).then(parse));
      try {
        return await this.parts.get(name);
      } catch {
        this.parts.delete(name);
        loaded.missing = true;
        return [];
      }
    }

    async among(files, loaded) {
      return (await Promise.all([...new Set(files)].map(file => this.part("w" + file, entries, loaded)))).flat();
    }

    around(word, prefix, loaded) {
      const first = this.fileFor(word);
      return this.among([first, prefix ? Math.min(this.fileFor(word + "\uffff"), first + 1) : first], loaded);
    }

    async section(number, loaded) {
      const file = this.fileOf[number];
      return (await this.part("p" + file, texts, loaded))[number - this.fileOf.indexOf(file)];
    }
  }

  function entries(text) {
    let before = "";
    return text.split("\n").slice(0, -1).map(line => {
      const space = line.indexOf(" ");
      const same = numbers(line, 1);
      before = before.slice(0, same[0]) + line.slice(same.end, space);
      return { word: before, packed: line.slice(space + 1) };
    });
  }

  function texts(text) {
    let page;
    return text.split("\n").flatMap(line => {
      const [what, ...cells] = line.split("\t");
      if (what === "P") {
        const [url, title, kind, audience, name, contact] = cells;
        page = { url, title, kind, audience, name, contact };
      }
      const [anchor, heading, summary, text] = cells;
      return what === "S" ? [{ page, anchor, heading, summary, text }] : [];
    });
  }

  const unpack = entry => {
    if (!entry.sections) {
      const all = numbers(entry.packed);
      const kept = all[0] >> 1;
      entry.count = all.shift() & 1 ? all.shift() : kept;
      let at = -1;
      entry.sections = all.splice(0, kept).map(step => at += step + 1);
      entry.levels = all;
    }
    return entry;
  };

  /** The words of the index that a reader may mean by one, and how surely. */
  function alternatives(entries, word, open, { stem, spelling }) {
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

  /** Words of the same family as one that nobody wrote: one stem is the beginning of the other. */
  function related(entries, word, { stem }) {
    const own = stem(word);
    return entries.filter(entry => {
      const other = stem(entry.word);
      const near = Math.min(own.length, other.length) > 4 && Math.abs(own.length - other.length) < 4;
      return near && (own.startsWith(other) || other.startsWith(own));
    });
  }

  /** The nearest words to one that nobody wrote. */
  function nearest(entries, word, open, index) {
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
    const all = new Map(found.slice(0, 6).map(({ entry, far }) => [entry, 0.7 - 0.15 * far]));
    /* Whoever misspells a word means its other forms as well. */
    for (const [{ word }, sure] of [...all]) {
      for (const form of alternatives(entries, word, false, index).keys()) if (!all.has(form)) all.set(form, sure * 0.9);
    }
    return all;
  }

  async function meanings(index, word, open, loaded) {
    const near = await index.around(word, open, loaded);
    const same = alternatives(near, word, open, index);
    if (same.size > 0 || forgiven(word) === 0) return same;
    const found = nearest(near, word, open, index);
    const add = (entry, sure) => found.has(entry) || found.set(entry, sure);
    related(near, word, index).forEach(entry => add(entry, 0.5));
    if ([...found.values()].some(sure => sure >= 0.5)) return found;
    /* One of the first letters may be one too many, or have changed its place; or words that begin so go on elsewhere. */
    const [one, two, three] = word, own = index.fileFor(word);
    const files = [own, own + 1].filter(file => index.firsts[file]?.startsWith(one + two)).map(file => file === own ? own - 1 : file)
      .concat([word.slice(1), two + one + word.slice(2), one + three + two + word.slice(3)].map(other => index.fileFor(other)));
    nearest(await index.among(files.filter(file => file >= 0), loaded), word, open, index).forEach((sure, entry) => add(entry, sure));
    return found;
  }

  /** For each section the most that one of the words says. */
  function weigh(index, found) {
    const values = new Map();
    const most = Math.max(1, ...[...found].map(([entry]) => unpack(entry).count));
    const rare = Math.log(1 + index.pageOf.length / most);
    for (const [{ sections, levels }, sure] of found) {
      sections.forEach((section, i) => {
        const value = sure * rare * levels[i];
        if (value > (values.get(section) || 0)) values.set(section, value);
      });
    }
    return values;
  }

  async function rank(index, query, loaded) {
    const typed = query.slice(0, MOST_LETTERS);
    const all = index.firsts.length ? [...new Set(words(typed, false))].slice(0, MOST_WORDS) : [];
    const large = all.filter(word => !index.small.has(word));
    const asked = new Set(large.length ? large : all);
    const open = /[\p{L}\p{Nd}]$/u.test(typed);
    /* Several words as one, which may be a name: "step on". */
    const names = all.flatMap((_, i) => all.slice(0, i + LONGEST_NAME)
      .map((_, j) => ({ i, j: j + 1, joined: all.slice(i, j + 1).join("") }))
      .filter(({ j }) => j > i + 1 && (asked.has(all[i]) || i === 0 && j === all.length)));
    const waiting = names.map(({ joined }) => index.around(joined, false, loaded));
    const slots = await Promise.all([...asked].map(async word => {
      const found = await meanings(index, word, open && word === all.at(-1), loaded);
      return { word, found, at: all.indexOf(word), values: weigh(index, found) };
    }));
    let whole;
    (await Promise.all(waiting)).forEach((near, n) => {
      const { i, j, joined } = names[n];
      const values = weigh(index, alternatives(near, joined, false, index));
      for (const { at, values: own } of slots) {
        if (at >= i && at < j) values.forEach((value, section) => own.set(section, Math.max(own.get(section) || 0, value)));
      }
      if (i === 0 && j === all.length) whole = values;
    });
    const pages = new Map(), sections = new Set();
    slots.forEach((one, i) => one.values.forEach((value, section) => {
      const page = index.pageOf[section];
      if (!pages.has(page)) pages.set(page, slots.map(() => 0));
      const best = pages.get(page);
      best[i] = Math.max(best[i], value);
      sections.add(section);
    }));
    let most = 0;
    pages.forEach(best => {
      best.covered = best.filter(value => value > 0).length;
      most = Math.max(most, best.covered);
    });
    const ranked = [];
    for (const section of sections) {
      const page = index.pageOf[section], best = pages.get(page);
      if (best.covered < most) continue;
      let score = 0;
      slots.forEach((one, i) => score += one.values.get(section) || 0.3 * best[i]);
      score = (score + (whole?.get(section) || 0)) * index.weights[page] / 25;
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
      const [one] = match;
      if (/^[a-z]+$/i.test(one) ? found.has(one.toLowerCase()) : words(one).some(word => found.has(word))) places.push({ at: match.index, end: match.index + one.length });
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
    const before = from > 0 ? "… " : "", moved = before.length - from;
    return {
      text: before + text.slice(from, until) + (until < text.length ? " …" : ""),
      marks: places.filter(place => place.end && place.at >= from && place.end <= until)
        .map(({ at, end }) => [at + moved, end + moved])
    };
  }

  /** The first, a few of each page; after the best, only such as need few files. */
  function chosen(index, ranked, limit, files) {
    const already = [], open = new Set(), most = Math.max(3, FILES - files) * Math.ceil(limit / 10);
    return ranked.filter(({ page, section }) => {
      const file = index.fileOf[section];
      already[page] = (already[page] || 0) + 1;
      if (already[page] > PER_PAGE || open.size >= most && !open.has(file)) return false;
      return open.add(file);
    }).slice(0, limit);
  }

  window.HandbookSearchEngine = class extends Index {
    /** The sections that fit best, each with the page that it belongs to; `near` are words if there are none. */
    async search(query, limit) {
      const loaded = new Set();
      const { ranked, slots } = await rank(this, query, loaded);
      const found = new Set(slots.flatMap(one => [...one.found.keys()].map(entry => entry.word)));
      const best = chosen(this, ranked, limit, loaded.size);
      const hits = (await Promise.all(best.map(one => this.hit(one, found, loaded)))).filter(Boolean);
      hits.near = ranked.length ? [] : await this.near(slots, loaded);
      hits.language = this.language;
      hits.complete = !loaded.missing;
      return hits;
    }

    async hit(one, found, loaded) {
      const section = await this.section(one.section, loaded);
      if (!section) return null;
      const { page } = section;
      const words = [section.summary, section.text].filter(Boolean).join(page.kind === "term" ? " · " : " ");
      const { text, marks } = excerpt(words, found, page.kind === "term" ? 300 : AROUND);
      return {
        ...page, url: page.url + (section.anchor ? "#" + section.anchor : ""), section: section.heading,
        excerpt: text, marks, score: one.score
      };
    }

    /** What a reader may have wanted to write. */
    async near(slots, loaded) {
      const all = await Promise.all(slots.map(async ({ word }) => (await this.around(word, false, loaded))
        .map(entry => ({ entry, far: edits(word, entry.word, Math.min(3, word.length - 2)) }))
        .filter(({ entry, far }) => far < Infinity && unpack(entry).count > 1)));
      return all.flat().sort((one, other) => one.far - other.far || other.entry.count - one.entry.count)
        .slice(0, 4).map(({ entry }) => entry.word);
    }
  };
  Object.assign(window.HandbookSearchEngine, { words, spelling });
})();
