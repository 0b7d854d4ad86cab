
/* Keeps the pages for staff, and those that were read, for when there is no network. The line above says which, and names
   their version. What the network gives always comes first. */
(() => {
  "use strict";
  const ours = "handbook " + registration.scope + " ";
  const name = ours + kept.version;
  const older = async () => (await caches.keys()).filter(one => one.startsWith(ours) && one !== name);

  /* Pages are taken over first: an older script that still answers one would begin to keep again. */
  const forget = () => clients.claim().then(older).then(all => Promise.all(all.map(one => caches.delete(one))));

  addEventListener("install", () => skipWaiting());

  /* Switched off: everything that was kept goes, and this script too. */
  if (!kept.files) {
    addEventListener("activate", event => event.waitUntil(forget().then(() => registration.unregister())));
    return;
  }

  /* What an older version kept is kept in its new form. A page that does not come is left for the next time. */
  async function fill() {
    const wanted = new Set(kept.files.map(file => new URL(file, registration.scope).href));
    for (const one of await older()) {
      (await (await caches.open(one)).keys()).forEach(({ url }) => wanted.add(url));
    }
    const cache = await caches.open(name);
    await Promise.all([...wanted].map(url => cache.add(url).catch(() => {})));
  }

  addEventListener("install", event => event.waitUntil(fill()));
  addEventListener("activate", event => event.waitUntil(forget()));

  async function answer(request) {
    const cache = await caches.open(name);
    try {
      const fresh = await fetch(request);
      if (fresh.ok) cache.put(request, fresh.clone()).catch(() => {});
      return fresh;
    } catch (problem) {
      const found = await cache.match(request, { ignoreSearch: true });
      if (found) return found;
      throw problem;
    }
  }

  addEventListener("fetch", event => {
    if (event.request.method === "GET" && event.request.url.startsWith(registration.scope)) {
      event.respondWith(answer(event.request));
    }
  });
})();
