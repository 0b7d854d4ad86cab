/*
  node prepare.mjs CONTENT SITE: what the other engines index, from the pages that authors wrote: SITE/../pages for
  Pagefind, SITE/../documents.json for the others, and the page on which they are asked.
*/
import { existsSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const [content, site] = process.argv.slice(2);

const walk = folder => readdirSync(folder).sort().flatMap(name => {
  const path = join(folder, name);
  return statSync(path).isDirectory() ? walk(path) : [path];
});

const text = html => html
  .replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, " ")
  .replace(/<[^>]+>/g, " ")
  .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name) => ({ amp: "&", lt: "<", gt: ">", quot: "\"", "#39": "'", nbsp: " " })[name])
  .replace(/\s+/g, " ").trim();
const part = (html, pattern) => text((html.match(pattern) || ["", ""])[1]);

const urls = walk(content).filter(name => name.endsWith(".md"))
  .map(file => relative(content, file).replace(/\.md$/, ".html").replace(/(^|\/)README\.html$/, "$1index.html"));
const documents = [];
/* Drafts, and pages that we put elsewhere, are in nobody's index. */
for (const url of urls.filter(url => existsSync(join(site, url)))) {
  const html = readFileSync(join(site, url), "utf8");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const article = main.slice(main.indexOf('<div class="text">'), main.lastIndexOf("</article>"));
  documents.push({
    id: url,
    title: part(main, /<h1[^>]*>([\s\S]*?)<\/h1>/),
    summary: part(main, /<p class="summary">([\s\S]*?)<\/p>/),
    headings: [...article.matchAll(/<h[2-6][^>]*>([\s\S]*?)<\/h/g)].map(match => text(match[1])).join(". "),
    body: text(article)
  });
  const page = join(site, "../pages", url);
  mkdirSync(dirname(page), { recursive: true });
  linkSync(join(site, url), page);
}
writeFileSync(join(site, "../documents.json"), JSON.stringify(documents));
writeFileSync(join(site, "blank.html"), `<!DOCTYPE html><meta charset="utf-8"><title>Search</title>
<script>window.script = src => new Promise((done, failed) => document.head.append(
  Object.assign(document.createElement("script"), { src, onload: done, onerror: failed })));</script>\n`);
console.log("pages", documents.length, "of", urls.length);
console.log("words", documents.reduce((sum, one) => sum + one.body.split(" ").length, 0));
