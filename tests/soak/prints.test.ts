/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from "vitest";
import { OFFICER_PAGES, OPEN_PAGES } from "../support/every-page.js";
import { beyondScreen, openSettled } from "../support/page-walk.js";
import { openWalk, type Walk } from "../support/walk.js";

let walk: Walk;
beforeAll(async () => void (walk = await openWalk("prints")), 180_000);
afterAll(async () => walk.close());

/** Pages of a PDF, as its own objects count them. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

it("the briefing of every ward and town is exactly one page of A4, and loses nothing without colour", async () => {
  const context = await walk.browser.newContext({ baseURL: walk.full, viewport: { width: 1280, height: 800 } });
  const codes = ["tonbridge", "snodland", ...Array.from({ length: 19 }, (_, index) => `E050150${35 + index}`)];
  const pages: Record<string, number> = {};
  for (const code of codes) {
    const page = await openSettled(context, `/wards/${code}/x/briefing`);
    await page.locator(".briefing").waitFor();
    pages[code] = pagesOf(await page.pdf({ format: "A4", printBackground: true }));
    // A printer without colour and without backgrounds: all words are dark on white.
    await page.emulateMedia({ media: "print" });
    const pale = await page.locator(".briefing").evaluate(
      (sheet) =>
        [...sheet.querySelectorAll("*")].filter((element) => {
          const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)!.map(Number);
          const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
          return hasWords && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 118;
        }).length,
    );
    expect(pale, `pale words on the briefing of ${code}`).toBe(0);
    await page.close();
  }
  expect(pages).toEqual(Object.fromEntries(codes.map((code) => [code, 1])));
  await context.close();
});

const PRINTED = [
  ["a visitor", null, OPEN_PAGES.filter((path) => !path.startsWith("/embed"))],
  ["an officer", "OFFICER", OFFICER_PAGES],
] as const;

it.each(PRINTED)("on paper no page of %s is wider than A4, and each ends with its address", async (_, role, pages) => {
  // The width of A4 within its margins, at 96 pixels an inch.
  const context = await walk.browser.newContext({ baseURL: walk.full, viewport: { width: 688, height: 1009 } });
  if (role) await walk.signIn(context, role);
  const found: string[] = [];
  for (const path of pages) {
    const page = await openSettled(context, path);
    await page.emulateMedia({ media: "print" });
    found.push(...(await beyondScreen(page)).map((fault) => `${path} ${fault}`));
    if (!(await page.locator(".site-footer__address").isVisible())) found.push(`${path} has no address`);
    const heads = await page
      .locator("table:visible thead")
      .evaluateAll((all) => all.filter((head) => getComputedStyle(head).display !== "table-header-group").length);
    if (heads > 0) found.push(`${path} has ${heads} tables whose heads are not repeated`);
    await page.close();
  }
  expect(found).toEqual([]);
  await context.close();
});
