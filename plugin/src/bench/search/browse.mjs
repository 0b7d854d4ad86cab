/*
  node browse.mjs ENGINE SITE QUERIES WHAT: asks one engine in Chromium and prints lines "name value".
  WHAT is "relevance" (every query), or "speed" (bytes, requests, times and memory for some of them).
*/
import { createServer } from "node:http";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { engines, FIELDS } from "./engines.mjs";
import { queries, right } from "./queries.mjs";

const [engine, site, file, what] = process.argv.slice(2);
const { page: start, ask } = engines[engine];
const asked = queries(file);
/* Each of these is asked by somebody who has never been on the site. */
const COLD = 12;

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };
const cache = new Map();
let sent = [];

/* As an ordinary host: text compressed; Pagefind compresses its files itself. */
function answer(url) {
  const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
  if (!cache.has(path)) {
    const bytes = readFileSync(join(site, path));
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
    cache.set(path, { bytes: packed ? bytes : gzipSync(bytes), packed, path });
  }
  return cache.get(path);
}

const server = createServer((request, response) => {
  try {
    const { bytes, packed, path } = answer(request.url);
    sent.push({ path, size: bytes.length });
    const type = { "Content-Type": TYPES[extname(path)] || "application/octet-stream", "Cache-Control": "no-store" };
    response.writeHead(200, packed ? type : { ...type, "Content-Encoding": "gzip" }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(done => server.listen(0, "127.0.0.1", done));
const home = `http://127.0.0.1:${server.address().port}/`;

const program = process.env.CHROMIUM || ["chromium", "chromium-browser", "google-chrome", "chrome"]
  .flatMap(name => process.env.PATH.split(delimiter).map(folder => join(folder, name)))
  .find(path => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
const browser = await chromium.launch({
  executablePath: program,
  args: ["--disable-gpu", "--disable-background-networking", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
});

async function reader(from) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(from + start);
  await page.evaluate(`window.ask = ${ask}; window.boost = ${JSON.stringify(FIELDS)}`);
  return { context, page };
}

const search = (page, words) => page.evaluate(async text => {
  const began = performance.now();
  const results = await window.ask(text, window.boost);
  return { results, time: performance.now() - began };
}, words);

async function heap(page) {
  const tools = await page.context().newCDPSession(page);
  await tools.send("HeapProfiler.collectGarbage");
  return (await tools.send("Runtime.getHeapUsage")).usedSize;
}

/* The engine's files. Those that a page of ours brings anyway are counted too. */
const ofTheEngine = ({ path }) => engine !== "ours" ? path !== "/" + start && !path.endsWith("favicon.ico")
  : path.startsWith("/search/") || /^\/theme\/(find|search|stemmer)\.js$/.test(path);

const middle = values => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const print = (name, value) => console.log(name, value);

async function relevance() {
  const { context, page } = await reader(home);
  const rights = new Map();
  for (const query of asked) {
    const { results } = await search(page, query.words);
    const ok = right(query, results);
    for (const kind of [query.kind, "all"]) rights.set(kind, [...rights.get(kind) || [], ok]);
    if (!ok) print("missed", `${query.kind}: ${query.words} -> ${results.slice(0, 1)}`);
  }
  rights.forEach((oks, kind) => print("right." + kind.replace(/ /g, "-"), (100 * oks.filter(Boolean).length / oks.length).toFixed(1)));
  await context.close();
  let fromDisk;
  try {
    const disk = await reader(pathToFileURL(site) + "/");
    fromDisk = (await search(disk.page, asked[0].words)).results.length > 0;
  } catch {
    fromDisk = false;
  }
  print("file", fromDisk ? "yes" : "no");
}

async function speed() {
  const cold = [], second = [], bytes = [], requests = [], heaps = [];
  const step = Math.floor(asked.length / COLD);
  const firstWords = i => asked[i * step].words;
  const secondWords = i => asked[(i * step + 5) % asked.length].words;
  // The server compresses what it has not sent before, and that is not the engine's time.
  for (let i = 0; i < COLD; i++) {
    const rehearsal = await reader(home);
    await search(rehearsal.page, firstWords(i));
    await search(rehearsal.page, secondWords(i));
    await rehearsal.context.close();
  }
  for (let i = 0; i < COLD; i++) {
    sent = [];
    const { context, page } = await reader(home);
    const before = await heap(page);
    const first = await search(page, firstWords(i));
    const files = sent.filter(ofTheEngine);
    if (first.results.length) {
      bytes.push(files.reduce((sum, { size }) => sum + size, 0));
      requests.push(files.length);
      cold.push(first.time);
    }
    second.push((await search(page, secondWords(i))).time);
    heaps.push(await heap(page) - before);
    await context.close();
  }
  print("cold.most", Math.max(...cold));
  print("cold", middle(cold));
  print("second", middle(second));
  print("bytes.most", Math.max(...bytes));
  print("bytes", middle(bytes));
  print("requests.most", Math.max(...requests));
  print("requests", middle(requests));
  print("heap", middle(heaps));
}

await (what === "relevance" ? relevance() : speed());
await browser.close();
server.close();
