/// <reference lib="dom" />
import { afterAll, beforeAll, expect, it } from "vitest";
import { ADMINISTRATOR_PAGES, OFFICER_PAGES, OPEN_PAGES } from "../support/every-page.js";
import { openSettled } from "../support/page-walk.js";
import { printedWords } from "../support/printed-words.js";
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
  ["an officer", "OFFICER", [...OFFICER_PAGES, "/operations/patrols/demonstration-e07000115"]],
  // The audit breaks its codes anywhere over the lines of a narrow column; read line by line they cannot be joined again.
  ["an administrator", "ADMINISTRATOR", ADMINISTRATOR_PAGES.filter((path) => path !== "/audit")],
] as const;

it.each(PRINTED)("on paper nothing of a page of %s is cut, and each ends with its address", async (_, role, pages) => {
  const context = await walk.browser.newContext({ baseURL: walk.full, viewport: { width: 1280, height: 800 } });
  if (role) await walk.signIn(context, role);
  const found: string[] = [];
  for (const path of pages) {
    const page = await openSettled(context, path);
    const { missing, sheets } = await printedWords(page);
    if (missing.length > 0) found.push(`${path} cuts ${missing.slice(0, 12).join(" ")}`);
    if (!sheets.at(-1)?.replaceAll(/\s+/g, "").includes(path)) found.push(`${path} does not end with its address`);
    await page.close();
  }
  expect(found).toEqual([]);
  await context.close();
});
