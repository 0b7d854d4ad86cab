/* The queries of a queries.yml with their kinds, which stand as comments above them, and the pages that must be first. */
import { readFileSync } from "node:fs";

/* Engines write the address of a folder's first page in two ways. */
const page = address => address.replace(/^\.?\//, "").replace(/#.*/, "").replace(/(^|\/)$/, "$1index").replace(/\.html$/, "");

export function queries(file) {
  let kind = "";
  const found = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [, heading] = line.match(/^ {2}# (.*)/) || [];
    const [, words, pages] = line.match(/^ {2}([^#].*): (.*)/) || [];
    kind = heading || kind;
    if (words) found.push({ kind, words, pages: pages.replace(/[[\]]/g, "").split(", ").map(page) });
  }
  return found;
}

export const right = (query, results) => results.length > 0 && query.pages.includes(page(results[0]));
