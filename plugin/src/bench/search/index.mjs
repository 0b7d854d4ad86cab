/* node index.mjs ENGINE SITE: the index of MiniSearch or of Lunr from SITE/../documents.json, written into SITE. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { FIELDS } from "./engines.mjs";

const [engine, site] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const documents = JSON.parse(readFileSync(join(site, "../documents.json"), "utf8"));
const write = (name, value) => {
  mkdirSync(join(site, engine), { recursive: true });
  writeFileSync(join(site, engine, name), JSON.stringify(value));
};

if (engine === "minisearch") {
  const { default: MiniSearch } = await import("minisearch");
  const index = new MiniSearch({ fields: Object.keys(FIELDS), storeFields: ["title", "summary"] });
  index.addAll(documents);
  write("index.json", index);
  copyFileSync(join(dirname(require.resolve("minisearch")), "../umd/index.js"), join(site, engine, "minisearch.js"));
} else {
  const lunr = require("lunr");
  write("index.json", lunr(function () {
    this.ref("id");
    Object.keys(FIELDS).forEach(name => this.field(name, { boost: FIELDS[name] }));
    documents.forEach(one => this.add(one));
  }));
  write("documents.json", Object.fromEntries(documents.map(({ id, title, summary }) => [id, { title, summary }])));
  copyFileSync(join(dirname(require.resolve("lunr")), "lunr.min.js"), join(site, engine, "lunr.js"));
}
