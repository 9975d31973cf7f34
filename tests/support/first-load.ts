/// <reference lib="dom" />
import type { Browser } from "@playwright/test";

export interface FirstLoad {
  /** Bytes of JavaScript as they travelled, gzip, until the headline stood. */
  readonly scriptBytes: number;
  /** Their names. */
  readonly scripts: readonly string[];
  readonly headlineMilliseconds: number;
  /** Cumulative layout shift until three seconds after. */
  readonly shift: number;
}

/** Opens a page for the first time, with the processor slowed four times, and tells what its headline took. */
export async function firstLoadOf(browser: Browser, address: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(() => {
    const seen = globalThis as unknown as { shift: number; headline: number | null };
    seen.shift = 0;
    seen.headline = null;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
    // At the moment at which it is put into the page, not at the next frame: much is loaded in between.
    new MutationObserver(() => {
      if (document.querySelector("h1.headline__sentence")) seen.headline ??= performance.now();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForFunction(() => (globalThis as unknown as { headline: number | null }).headline !== null);
  const { headline, scripts } = await page.evaluate(() => {
    const { headline: at } = globalThis as unknown as { headline: number };
    const resources = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    // Compared by when they had come, as the browser itself noted it: what comes after the headline is not waited for.
    const before = resources.filter(({ name, responseEnd }) => /\.js($|\?)/.test(name) && responseEnd <= at);
    return { headline: at, scripts: before.map(({ name, encodedBodySize }) => ({ name, encodedBodySize })) };
  });
  await page.waitForTimeout(3_000);
  const shift = await page.evaluate(() => (globalThis as unknown as { shift: number }).shift);
  await context.close();
  return {
    scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    scripts: scripts.map(({ name }) => name.split("/").at(-1) ?? name),
    headlineMilliseconds: Math.round(headline),
    shift,
  };
}
