// Keeps the page for logging visits, so that it opens without network. It stands between the network and that page
// alone: its scope is /operations/visit. What is logged is kept by the page itself and sent by it.
const KEPT = "safer-wards-visit";
/** Where the network is there but slow, what is kept is better than waiting. */
const PATIENCE_MILLISECONDS = 5000;
/** The two answers that every page begins with: which areas there are, and who is signed in. */
const KEPT_QUESTIONS = ["InstalledAreas", "AskingViewer"];

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && isKept(request)) event.respondWith(answer(request));
});

function isKept(request) {
  const { origin, pathname, searchParams } = new URL(request.url);
  if (origin !== location.origin) return false;
  if (request.mode === "navigate" || pathname.startsWith("/assets/") || pathname === "/favicon.svg") return true;
  return pathname === "/graphql" && KEPT_QUESTIONS.some((name) => searchParams.get("query")?.includes(`query ${name}`));
}

async function answer(request) {
  const cache = await caches.open(KEPT);
  const kept = await cache.match(request, { ignoreVary: true, ignoreSearch: request.mode === "navigate" });
  // An asset's name holds its content: what is kept under it is what the server has.
  if (kept && new URL(request.url).pathname.startsWith("/assets/")) return kept;
  if (kept && !navigator.onLine) return kept;
  const asked = ask(request, cache);
  if (!kept) return asked;
  const patience = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MILLISECONDS));
  return Promise.race([asked.catch(() => kept), patience]);
}

async function ask(request, cache) {
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}
