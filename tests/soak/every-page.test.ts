/// <reference lib="dom" />
import type { BrowserContext, BrowserContextOptions, Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GIVEN_ROLES } from "@safer-wards/domain";
import { OPEN_PAGES, PAGES_BY_ROLE } from "../support/every-page.js";
import { beyondScreen, brokenRules, cutWords, openSettled } from "../support/page-walk.js";
import { openWalk, type Walk } from "../support/walk.js";

// Every page, in every state, at three widths: an hour of looking pressed into minutes.
const WIDTHS = [320, 768, 1280];
const STATES = ["answered", "waiting", "failed", "empty"] as const;
type State = (typeof STATES)[number];

let walk: Walk;
beforeAll(async () => void (walk = await openWalk("every-page")), 180_000);
afterAll(async () => walk.close());

async function contextFor(width: number, state: State, more: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await walk.browser.newContext({
    viewport: { width, height: 800 },
    locale: "en-GB",
    baseURL: state === "empty" ? walk.empty : walk.full,
    ...more,
  });
  if (state === "failed") await context.route("**/graphql*", (request) => request.fulfill({ status: 500, body: "" }));
  if (state === "waiting") await context.route("**/graphql*", () => undefined);
  return context;
}

/** What is found wrong on each page, with its address before it. */
async function look(
  context: BrowserContext,
  addresses: readonly string[],
  find: (page: Page) => Promise<string[]>,
  answers = true,
): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    const page = await openSettled(context, address, answers);
    found.push(...(await find(page)).map((fault) => `${address} ${fault}`));
    await page.close();
  }
  await context.close();
  return found;
}

const rulesAndWidth = async (page: Page) => [...(await brokenRules(page)), ...(await beyondScreen(page))];

describe.each(STATES)("%s", (state) => {
  it.each(WIDTHS)("axe finds nothing on any page at %i px, and none is wider than the screen", async (width) => {
    const context = await contextFor(width, state);
    expect(await look(context, OPEN_PAGES, rulesAndWidth, state !== "waiting")).toEqual([]);
  });
});

/** A phone and a desktop. */
const SCREENS = [390, 1440];

describe.each(GIVEN_ROLES.map((role) => [role, PAGES_BY_ROLE[role]] as const))("signed in as %s", (role, pages) => {
  it.each(SCREENS)("axe finds nothing on any page at %i px, and none is wider than the screen", async (width) => {
    const context = await contextFor(width, "answered");
    await walk.signIn(context, role);
    expect(await look(context, pages, rulesAndWidth)).toEqual([]);
  });
});

it.each([1280, 390])(
  "text twice as large at %i px is neither cut nor wider than the screen on any page",
  async (width) => {
    const context = await contextFor(width, "answered");
    const found = await look(context, OPEN_PAGES, async (page) => {
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      await page.waitForTimeout(100);
      return [...(await beyondScreen(page)), ...(await cutWords(page))];
    });
    expect(found).toEqual([]);
  },
);

it("a page at 400 % reads without scrolling from side to side, and nothing that stays in place covers it", async () => {
  // A window of 1,280 by 1,024 pixels, four times enlarged.
  const context = await contextFor(320, "answered", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  const found = await look(context, OPEN_PAGES, async (page) => [
    ...(await beyondScreen(page)),
    ...(await cutWords(page)),
    ...(await page.evaluate(() => {
      scrollTo(0, 900);
      const staying = [...document.body.querySelectorAll("*")].filter((element) => {
        const { position } = getComputedStyle(element);
        if (position !== "fixed" && position !== "sticky") return false;
        const { top, bottom, width } = element.getBoundingClientRect();
        return width > 200 && Math.min(bottom, innerHeight) - Math.max(top, 0) > innerHeight / 3;
      });
      return staying.map((element) => `is covered by .${element.getAttribute("class")}`);
    })),
  ]);
  expect(found).toEqual([]);
});

it("forced colours break no rule on any page", async () => {
  const context = await contextFor(1280, "answered", { forcedColors: "active" });
  expect(await look(context, OPEN_PAGES, brokenRules)).toEqual([]);
});

it.each(WIDTHS)("with WebGL off the tables of the maps open at %i px, and say why", async (width) => {
  const context = await contextFor(width, "answered");
  await context.addInitScript(() => {
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: () => null });
  });
  await walk.signIn(context, "OFFICER");
  const maps = ["/", "/hotspots", "/wards", "/operations", "/youth/need"];
  const found = await look(context, maps, async (page) => {
    const says = await page.getByText(/WebGL/).first().isVisible();
    const table = await page.getByRole("table").first().isVisible();
    return [...(says ? [] : ["says nothing of WebGL"]), ...(table ? [] : ["shows no table"])];
  });
  expect(found).toEqual([]);
});
