import { afterEach, expect, it } from "vitest";
import { WHOLE_PAGE_WANTED, wholePage } from "./whole-page.js";

afterEach(() => document.body.replaceChildren());

it("waits until answers and maps are there, also those that the first ones ask for", async () => {
  document.body.innerHTML = '<div class="waiting"></div>';
  setTimeout(() => (document.body.innerHTML = '<figure data-drawn="false"></figure>'), 100);
  setTimeout(() => (document.body.innerHTML = '<figure data-drawn="true"></figure>'), 250);
  const started = performance.now();
  expect(await wholePage(document, 5_000)).toBe(true);
  expect(performance.now() - started).toBeGreaterThan(249);
});

it("tells the parts that are drawn only in sight, and gives up on what never comes", async () => {
  let late = false;
  document.body.innerHTML = '<div aria-busy="true"></div>';
  // A part that is drawn after the print was asked for hears of it too.
  setTimeout(() => addEventListener(WHOLE_PAGE_WANTED, () => (late = true), { once: true }), 80);
  expect(await wholePage(document, 300)).toBe(false);
  expect(late).toBe(true);
});
