/*
  English words without their endings: english.sbl of Snowball 3.1.1 (https://snowballstem.org), with patterns for its
  steps. Words are folded and have no apostrophe. Snowball's terms are in LICENSE-snowball.txt.
*/
(() => {
  "use strict";
  const pairs = text => text.split(" ").map(pair => pair.split(":"));
  const ALONE = new Map(pairs("skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl andes:andes "
    + "atlas:atlas bias:bias cosmos:cosmos howe:howe news:news sky:sky"));
  /* Longer endings before those that they end with. */
  const SECOND = pairs("ational:ate tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ation:ate "
    + "ator:ate alism:al aliti:al alli:al fulness:ful fulli:ful ousli:ous ousness:ous iveness:ive iviti:ive "
    + "biliti:ble bli:ble ogist:og ogi:og lessli:less li:");
  const THIRD = pairs("ational:ate tional:tion alize:al icate:ic iciti:ic ical:ic ful: ness: ative:");
  const FOURTH = pairs("ement: ment: ent: ance: ence: able: ible: ate: ive: ize: iti: ion: ism: ous: ant: al: er: ic:");
  const known = new Map();

  const short = word => /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/.test(word);

  /** Another ending, if there is one of these, it stands behind `region`, and what is before fits. */
  function change(word, endings, region, fits = () => true) {
    const [end, by] = endings.find(one => word.endsWith(one[0])) || [""];
    const start = word.slice(0, word.length - end.length);
    return end && start.length >= region && fits(end, start) ? start + by : word;
  }

  /** A past or a participle. */
  function verb(word, one) {
    const [, start, end] = /^(.*?)(eed(?:ly)?|ed(?:ly)?|ing(?:ly)?)$/.exec(word) || [];
    if (!end) return word;
    if (end[1] === "e") return start.length < one || /^(succ|proc|exc)$/.test(start) ? word : start + "ee";
    if (end === "ing" && /^[^aeiouy]y$/.test(start)) return start[0] + "ie";
    if (end === "ing" && /^(even|cann|inn|earr|herr|out)$/.test(start) || !/[aeiouy]/.test(start)) return word;
    if (/(at|bl|iz)$/.test(start)) return start + "e";
    if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(start)) return /^[aeo]..$/.test(start) ? start : start.slice(0, -1);
    return start.length === one && short(start) ? start + "e" : start;
  }

  function stem(word) {
    if (ALONE.has(word) || word.length < 3) return ALONE.get(word) || word;
    word = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const one = /^(arsen|commun|emerg|gener|inter|later|organ|past|univers|.*?[aeiouy][^aeiouy]|.*)/.exec(word)[0].length;
    const two = one + /^(.*?[aeiouy][^aeiouy]|.*)/.exec(word.slice(one))[0].length;
    word = word.replace(/sses$/, "ss").replace(/ie[ds]$/, word.length > 4 ? "i" : "ie");
    if (/[aeiouy].*[^us]s$/.test(word)) word = word.replace(/([aeiouy].+)s$/, "$1");
    word = verb(word, one).replace(/(.[^aeiouy])[yY]$/, "$1i");
    word = change(word, SECOND, one, (end, start) => end === "ogi" ? /l$/.test(start) : end !== "li" || /[cdeghkmnrt]$/.test(start));
    word = change(word, THIRD, one, (end, start) => end !== "ative" || start.length >= two);
    word = change(word, FOURTH, two, (end, start) => end !== "ion" || /[st]$/.test(start));
    const last = word.slice(0, -1);
    if (last.length >= two && /(e|ll)$/.test(word) || last.length >= one && /e$/.test(word) && !short(last)) word = last;
    return word.replace(/Y/g, "y");
  }

  window.HandbookStem = word => {
    if (!known.has(word)) known.set(word, stem(word));
    return known.get(word);
  };
})();
