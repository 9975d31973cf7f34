const CACHE = "safer-wards-visit";
const WORKER = "/visit-worker.js";
const SCOPE = "/operations/visit";
const QUESTION = { "apollo-require-preflight": "true", accept: "application/graphql-response+json, application/json" };
const KEPT_QUESTIONS = ["query InstalledAreas", "query AskingViewer"];

/**
 * Keeps everything that this page was made from, so that it opens again without network. True when all of it is kept;
 * false where the browser cannot.
 */
export async function keepVisitPage(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return false;
  if (!navigator.onLine) return (await caches.match(SCOPE)) !== undefined;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
    const cache = await caches.open(CACHE);
    const missing: string[] = [];
    for (const address of [SCOPE, ...loadedAddresses()]) {
      if (!(await cache.match(address, { ignoreVary: true })) || !address.includes("/assets/")) missing.push(address);
    }
    await Promise.all(missing.map((address) => keep(cache, address)));
    return true;
  } catch {
    // The network went away meanwhile; what was kept before stays.
    return (await caches.match(SCOPE)) !== undefined;
  }
}

/** Forgets the page and who was signed in: for a phone that somebody else will hold. */
export async function forgetVisitPage(): Promise<void> {
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return;
  await caches.delete(CACHE);
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  await registration?.unregister();
}

function loadedAddresses(): string[] {
  const addresses = performance.getEntriesByType("resource").map(({ name }) => new URL(name, location.href));
  const own = addresses.filter(({ origin, pathname, searchParams }) => {
    if (origin !== location.origin) return false;
    if (pathname.startsWith("/assets/") || pathname === "/favicon.svg") return true;
    const question = pathname === "/graphql" ? searchParams.get("query") : null;
    return KEPT_QUESTIONS.some((known) => question?.includes(known));
  });
  return [...new Set(own.map(({ pathname, search }) => `${pathname}${search}`))];
}

async function keep(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address, { credentials: "same-origin", headers: QUESTION });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  await cache.put(address, response);
}
