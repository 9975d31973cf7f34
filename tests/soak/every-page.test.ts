import { mkdtemp, rm } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM_FLAGS } from "../support/chromium-flags.js";
import { type RunningServer, startBuiltServer } from "../support/server.js";

// Every page that a visitor can open, in every state, at three widths: an hour of looking pressed into minutes.
const ROUTES = [
  "/",
  "/hotspots",
  "/wards",
  "/wards?ward=E05015045",
  "/wards/E05015045/judd",
  "/wards/snodland/snodland",
  "/wards/former/castle",
  "/wards/E05015045/judd/briefing",
  "/embed/E05015045/judd",
  "/compare?places=E05015046,snodland",
  "/operations",
  "/data",
  "/about",
  "/methods",
  "/privacy",
  "/accessibility",
  "/changes",
  "/api",
  "/sign-in",
  "/nowhere",
];
const WIDTHS = [320, 768, 1280];
const STATES = ["answered", "waiting", "failed", "empty"] as const;
type State = (typeof STATES)[number];

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let folder: string;
let browser: Browser;
let full: RunningServer;
let empty: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-walk-"));
  const start = async (name: string, demonstration: "on" | "off") =>
    startBuiltServer({
      databaseUrl: `sqlite:${join(folder, `${name}.sqlite`)}`,
      dataDir: join(folder, name),
      env: { DEMONSTRATION: demonstration, LOG_LEVEL: "silent" },
    });
  full = await start("full", "on");
  empty = await start("empty", "off");
  const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
  browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
}, 120_000);

afterAll(async () => {
  await browser.close();
  await full.stop();
  await empty.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Options {
  readonly width: number;
  readonly state?: State;
  readonly forcedColors?: "active";
  readonly textPercent?: number;
}

async function open(route: string, { width, state = "answered", forcedColors, textPercent }: Options): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    locale: "en-GB",
    ...(forcedColors && { forcedColors }),
  });
  if (state === "failed") await page.route("**/graphql*", (request) => request.fulfill({ status: 500, body: "" }));
  if (state === "waiting") await page.route("**/graphql*", () => undefined);
  await page.goto(`${state === "empty" ? empty.url : full.url}${route}`, { waitUntil: "load" });
  if (state !== "waiting") await page.waitForLoadState("networkidle").catch(() => undefined);
  await page.waitForTimeout(250);
  if (textPercent) await page.addStyleTag({ content: "" }).catch(() => undefined);
  if (textPercent)
    await page.evaluate((percent) => (document.documentElement.style.fontSize = `${percent}%`), textPercent);
  return page;
}

async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, TAGS);
}

const beyondScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(STATES)("%s", (state) => {
  it.each(WIDTHS)("axe finds nothing on any page at %i px, and none is wider than the screen", async (width) => {
    const found: string[] = [];
    for (const route of ROUTES) {
      const page = await open(route, { width, state });
      found.push(...(await brokenRules(page)).map((rule) => `${route} ${rule}`));
      const beyond = await beyondScreen(page);
      if (beyond > 0) found.push(`${route} is ${beyond} px wider than the screen`);
      await page.close();
    }
    expect(found).toEqual([]);
  });
});

it("text at 200 % stays within the screen on every page", async () => {
  const found: string[] = [];
  for (const route of ROUTES) {
    const page = await open(route, { width: 1280, textPercent: 200 });
    const beyond = await beyondScreen(page);
    if (beyond > 0) found.push(`${route}: ${beyond} px`);
    await page.close();
  }
  expect(found).toEqual([]);
});

it("forced colours break no rule on any page", async () => {
  const found: string[] = [];
  for (const route of ROUTES) {
    const page = await open(route, { width: 1280, forcedColors: "active" });
    found.push(...(await brokenRules(page)).map((rule) => `${route} ${rule}`));
    await page.close();
  }
  expect(found).toEqual([]);
});

/** Pages of a PDF, as its own objects count them. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

it("the briefing of every ward and town is exactly one page of A4", async () => {
  const page = await open("/wards/E05015045/judd/briefing", { width: 1280 });
  const codes = ["tonbridge", "snodland", ...Array.from({ length: 19 }, (_, index) => `E050150${35 + index}`)];
  const pages: Record<string, number> = {};
  for (const code of codes) {
    await page.goto(`${full.url}/wards/${code}/x/briefing`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.locator(".briefing").waitFor();
    pages[code] = pagesOf(await page.pdf({ format: "A4", printBackground: true }));
  }
  expect(pages).toEqual(Object.fromEntries(codes.map((code) => [code, 1])));
  await page.close();
});

it("on paper no page is wider than A4, and each ends with its address", async () => {
  const found: string[] = [];
  for (const route of ROUTES.filter((path) => !path.startsWith("/embed"))) {
    // The width of A4 within its margins, at 96 pixels an inch.
    const page = await open(route, { width: 688 });
    await page.emulateMedia({ media: "print" });
    const beyond = await beyondScreen(page);
    if (beyond > 0) found.push(`${route} is ${beyond} px wider than paper`);
    if (!(await page.locator(".site-footer__address").isVisible())) found.push(`${route} has no address`);
    await page.close();
  }
  expect(found).toEqual([]);
});
