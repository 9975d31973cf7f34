/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";
import { coloursOf } from "../support/pixels.js";

const ANTI_SOCIAL_BEHAVIOUR = "/hotspots?types=anti-social-behaviour";

function listOf(page: Page): Locator {
  return page.getByRole("listbox", { name: "Hotspots, most incidents first" });
}

function panelOf(page: Page): Locator {
  return page.locator(".hotspot-panel");
}

function canvasOf(page: Page): Locator {
  return page.locator("canvas.maplibregl-canvas").first();
}

async function openHotspots(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/places? holds?/i, { timeout: 30_000 });
}

/** On a phone the list stands behind a tab. */
async function showList(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "List" });
  if (await tab.isVisible()) await tab.click();
}

async function waitForMap(page: Page): Promise<void> {
  await expect(page.locator('.area-map[data-drawn="true"]').first()).toBeVisible({ timeout: 30_000 });
}

/** The name of a hotspot in the list, as the panel's heading repeats it. */
async function nameOf(option: Locator): Promise<string> {
  return option.locator(".hotspot-row__name").innerText();
}

interface Download {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

async function download(page: Page, press: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** The text of the first file of a ZIP that is not packed, as the dashboard writes them. */
function firstOfZip({ bytes }: Download): string {
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return bytes.toString("utf8", start, start + bytes.readUInt32LE(18));
}

/** Presses Tab until `wanted` has the focus: nothing on the way may catch it. */
async function tabTo(page: Page, wanted: Locator, key = "Tab"): Promise<void> {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press(key);
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`120 times ${key} did not reach ${String(wanted)}`);
}

async function expectWhyAndBackTest(page: Page): Promise<void> {
  const panel = panelOf(page);
  await expect(panel.getByText(/times the area's average per km²/)).toBeVisible();
  await expect(panel.getByText("All are anti-social behaviour")).toBeVisible();
  await expect(panel.getByText(/^In [A-Z]/)).toBeVisible();
  await expect(panel.getByText(/of (a thousand|a hundred|twenty) places called hot this surely/)).toBeVisible();
  await expect(panel.getByText(/Not known\. Police files give the month/)).toBeVisible();
  const backTest = page.locator(".back-test");
  await backTest.scrollIntoViewIfNeeded();
  await expect(backTest.getByText(/The top 2\s% of the area would have held/)).toBeVisible({ timeout: 30_000 });
  await expect(backTest.getByText(/Plain count of the year before/)).not.toHaveCount(0);
  await expect(backTest.getByRole("row")).toHaveCount(13);
}

test("by mouse: the top hotspot of anti-social behaviour, why, its back-test, shared and taken along", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openHotspots(page, "/hotspots");
  await page.getByRole("button", { name: /^Crime types/ }).click();
  await page.getByLabel("Anti-social behaviour").check({ force: true });
  await page.keyboard.press("Escape");
  await expect(page.getByText(/^Anti-social behaviour in Tonbridge and Malling/)).toBeVisible();
  // The list of before stays until the new one is there.
  await expect(page.locator('.answer[aria-busy="true"]')).toHaveCount(0);
  await showList(page);
  const first = listOf(page).getByRole("option").first();
  await expect(first).toBeVisible();
  const name = await nameOf(first);
  await first.click();
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(new RegExp(`1\\s*${name}`));
  await expectWhyAndBackTest(page);
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const shared = await page.evaluate(() => navigator.clipboard.readText());
  expect(shared).toContain("types=anti-social-behaviour");
  const other = await context.newPage();
  await openHotspots(other, shared);
  await expect(panelOf(other).getByRole("heading", { level: 2 })).toHaveText(new RegExp(name));
  await expect(other.getByRole("heading", { level: 1 })).toHaveText(
    await page.getByRole("heading", { level: 1 }).innerText(),
  );
  await other.close();

  const tables = page.locator(".hotspot-tables");
  const csv = await download(page, () =>
    tables
      .getByRole("button", { name: /^Download as CSV/ })
      .first()
      .click(),
  );
  expect(csv.name).toMatch(/^hotspots-9-.*\.csv$/);
  const rows = csv.text.trim().split("\r\n");
  expect(rows[0]).toContain("Recorded incidents");
  // The list stands hidden behind the panel that it opened.
  expect(rows).toHaveLength((await page.locator(".hotspot-row").count()) + 1);

  const mapTab = page.getByRole("tab", { name: "Map" });
  if (await mapTab.isVisible()) await mapTab.click();
  await waitForMap(page);
  const geoJson = await download(page, () =>
    page.getByRole("button", { name: "Download hotspots as GeoJSON" }).click(),
  );
  const { features } = JSON.parse(firstOfZip(geoJson)) as { features: { properties: { name: string } }[] };
  expect(features).toHaveLength(rows.length - 1);
  expect(geoJson.name).toMatch(/geojson.zip$/);
  expect(geoJson.text).toContain("geojson-metadata.json");
  expect(features[0]?.properties.name).toBe(name);
  const hexagons = await download(page, () =>
    page.getByRole("button", { name: "Download hexagons as GeoJSON" }).click(),
  );
  expect((JSON.parse(firstOfZip(hexagons)) as { features: unknown[] }).features.length).toBeGreaterThan(2000);
});

test("by keyboard alone: found, opened, read, closed where it began, and taken along", async ({ page }) => {
  await openHotspots(page, ANTI_SOCIAL_BEHAVIOUR);
  const mapTab = page.getByRole("tab", { name: "Map" });
  if (await mapTab.isVisible()) {
    await tabTo(page, mapTab);
    await page.keyboard.press("ArrowRight");
  }
  await expect(listOf(page)).toBeVisible();
  await tabTo(page, listOf(page));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  const name = await nameOf(listOf(page).getByRole("option").first());
  await page.keyboard.press("Enter");
  const heading = panelOf(page).getByRole("heading", { level: 2 });
  await expect(heading).toHaveText(new RegExp(name));
  await expect(heading).toBeFocused();
  await tabTo(page, panelOf(page).getByText(/what these mean$/));
  await page.keyboard.press("Enter");
  await expect(panelOf(page).getByText(/share\s+of false alarms to expect/)).toBeVisible();
  await expectWhyAndBackTest(page);

  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toBeHidden();
  await expect(listOf(page)).toBeFocused();
  await expect(page).not.toHaveURL(/hotspot=/);

  const csvButton = page
    .locator(".hotspot-tables")
    .getByRole("button", { name: /^Download as CSV/ })
    .first();
  await tabTo(page, csvButton);
  const csv = await download(page, () => page.keyboard.press("Enter"));
  expect(csv.text).toContain(name);
});

test("the map opens what the list opens, and Back closes it", async ({ page }) => {
  await openHotspots(page, ANTI_SOCIAL_BEHAVIOUR);
  await waitForMap(page);
  await page.getByText(/^Hotspots in view/).click();
  const option = page.getByRole("listbox", { name: "Hotspots in view, highest first" }).getByRole("option").first();
  const name = (await option.innerText()).split("\n")[0]?.replace(/^\d+ /, "") ?? "no name";
  await option.click();
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(new RegExp(name.slice(0, 12)));
  await expect(page).toHaveURL(/hotspot=89/);
  await page.goBack();
  await expect(panelOf(page)).toBeHidden();
});

test("hexagons, wards and density are drawn, and every layer has its own address", async ({ page }) => {
  await openHotspots(page, ANTI_SOCIAL_BEHAVIOUR);
  await waitForMap(page);
  const hasColour = async (isWanted: (red: number, green: number, blue: number) => boolean) => {
    const colours = await coloursOf(canvasOf(page));
    return [...colours].some(([colour, count]) => {
      const [red = 0, green = 0, blue = 0] = colour.split(",").map(Number);
      return count > 60 && isWanted(red, green, blue);
    });
  };
  const isHot = (red: number, _: number, blue: number) => red > 130 && blue < 30;
  const isDeepBlue = (red: number, _: number, blue: number) => blue > red + 60;
  await expect.poll(() => hasColour(isHot)).toBe(true);
  for (const [layer, key] of [
    ["Hexagons by count", "count"],
    ["Wards", "wards"],
    ["Density", "density"],
  ] as const) {
    await page.getByLabel(layer, { exact: true }).check();
    await expect(page).toHaveURL(new RegExp(`layer=${key}`));
    await expect.poll(() => hasColour(isHot), `${layer} shows no sureness`).toBe(false);
    await expect.poll(() => hasColour(isDeepBlue), `${layer} is drawn in blues`).toBe(true);
  }
});

test("two periods stand side by side, or as one map of differences with the table to it", async ({ page }) => {
  await openHotspots(page, `${ANTI_SOCIAL_BEHAVIOUR}&compare=side-by-side`);
  const more = page.getByText("Priority, comparison and place");
  if (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: /^Compare with/ }).click();
  await page.getByRole("button", { name: /^The same months a year before/ }).click();
  await expect(page.getByText(/incidents against [\d,]+ incidents in/)).toBeVisible();
  await expect(page.locator(".area-map")).toHaveCount(2);
  await page.getByRole("button", { name: /^Compare with/ }).click();
  await page.getByLabel("As a difference on one map").check();
  await page.keyboard.press("Escape");
  await expect(page.locator(".area-map")).toHaveCount(1);
  await expect(page.getByText(/\d (more|fewer)$/).first()).toBeAttached();
  await expect(page.getByRole("button", { name: /^Difference/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("months that were not supplied are no zero", async ({ page }) => {
  await page.goto("/hotspots?from=2015-01&to=2015-03");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/No records were supplied/);
  await showList(page);
  await expect(page.getByText("A gap is not a zero.")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("where nothing of a kind was recorded, that is said, and the map stays", async ({ page }) => {
  const month = "types=possession-of-weapons&from=2025-02&to=2025-02";
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto(`/hotspots?${month}&ward=tonbridge`);
  await expect(page.getByLabel("Place")).toBeVisible();
  const wards = await page
    .getByLabel("Place")
    .locator("option[value^=E]")
    .evaluateAll((options) => {
      return options.map((option) => (option as HTMLOptionElement).value);
    });
  // Fewer of these are recorded in a month than there are wards, so that one of the wards has none.
  for (const ward of wards) {
    await page.goto(`/hotspots?${month}&ward=${ward}`);
    await expect(heading).toHaveText(/recorded|places? holds?|No place/i);
    if ((await heading.innerText()) === "Nothing was recorded") break;
  }
  await expect(heading).toHaveText("Nothing was recorded");
  await waitForMap(page);
  await showList(page);
  await expect(page.getByText("No incidents of these types are recorded here, February 2025.")).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a failure says what failed, and trying again mends it", async ({ page }) => {
  let isFailing = true;
  await page.route(/operationName=HotspotGrid/, async (route) => {
    if (!isFailing) return route.continue();
    const errors = [{ message: "The server could not compute this.", extensions: { reference: "7f3a2c" } }];
    return route.fulfill({ status: 200, contentType: "application/json", body: JSON.stringify({ errors }) });
  });
  await page.goto(ANTI_SOCIAL_BEHAVIOUR);
  await expect(page.getByText("Could not load the hotspots")).toBeVisible();
  await expect(page.getByText("Reference: 7f3a2c")).toBeVisible();
  await expectNoAxeViolations(page);
  isFailing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/places? holds?/i);
});

test("a fine lattice, a class and a chosen hotspot come back from a shared address at any width", async ({ page }) => {
  await openHotspots(page, "/hotspots?resolution=10&trends=persistent");
  await showList(page);
  const options = listOf(page).getByRole("option");
  await expect(options.first()).toContainText("Persistent");
  await options.nth(1).click();
  const heading = await panelOf(page).getByRole("heading", { level: 2 }).innerText();
  await page.setViewportSize({ width: 320, height: 800 });
  await page.reload();
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(heading.replace(/\s+/g, " "));
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await expectNoAxeViolations(page);
});
