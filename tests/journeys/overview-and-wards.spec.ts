/// <reference lib="dom" />
import type { Locator, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";
import { coloursOf } from "../support/pixels.js";

/** The drawing itself, under its buttons and labels. */
function canvasOf(page: Page): Locator {
  return page.locator("canvas.maplibregl-canvas").first();
}

async function openWards(page: Page, address = "/wards"): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.area-map[data-drawn="true"]').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("table", { hasText: "Kings Hill" })).toBeAttached();
}

async function showTable(page: Page): Promise<void> {
  const tab = page.getByRole("tab", { name: "Table" });
  if (await tab.isVisible()) await tab.click();
}

test("the overview says how the borough stands, with a panel for each priority and its demonstration marked", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Recorded incidents/);
  for (const priority of [
    "Acquisitive crime",
    "Anti-social behaviour",
    "Exploitation",
    "Safeguarding people at risk",
  ]) {
    await expect(page.getByRole("heading", { name: priority, exact: true })).toBeVisible();
  }
  await expect(page.getByText("These are demonstration data").first()).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: /429.* or 492/ })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("the map is really drawn: wards in several blues", async ({ page }) => {
  await openWards(page);
  await expect
    .poll(async () => {
      const colours = await coloursOf(canvasOf(page));
      const blues = [...colours].filter(([colour, count]) => {
        const [red = 0, , blue = 0] = colour.split(",").map(Number);
        return blue > red + 12 && count > 300;
      });
      return blues.length;
    })
    .toBeGreaterThanOrEqual(4);
});

test("a ward chosen by mouse on the map is in the address, and Back takes it out again", async ({ page }) => {
  await openWards(page);
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error("The map has no place on the page.");
  await canvasOf(page).click({ position: { x: box.width * 0.5, y: box.height * 0.5 } });
  await expect(page).toHaveURL(/ward=E050150\d\d/);
  await page.goBack();
  await expect(page).not.toHaveURL(/ward=/);
});

test("a ward is chosen by keyboard alone, from the list of areas in view", async ({ page }) => {
  await openWards(page);
  const opener = page.getByText(/^Areas in view/);
  await opener.focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("listbox", { name: /areas in view|wards in view/i });
  await expect(list).toBeVisible();
  await list.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/ward=E050150\d\d/);
  await expectNoAxeViolations(page);
});

test("a changed period is in the address, and the shared address opens the same view", async ({ page, context }) => {
  await page.goto("/");
  await page
    .getByRole("button", { name: /Period/ })
    .first()
    .click();
  await page.getByLabel("First month").selectOption("2024-04");
  await page.getByLabel("Last month").selectOption("2025-03");
  await page.getByRole("button", { name: "Show these months" }).click();
  await expect(page).toHaveURL(/from=2024-04.*to=2025-03/);
  const headline = page.getByRole("heading", { level: 1 });
  await expect(headline).toHaveText(/fell by/);
  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(shared.getByRole("heading", { level: 1 })).toHaveText((await headline.textContent()) ?? "");
  await expect(shared.getByText("April 2024 to March 2025").first()).toBeVisible();
});

test("the table holds the map's numbers and can be downloaded", async ({ page }) => {
  await openWards(page, "/wards?from=2025-01&to=2025-12");
  await showTable(page);
  const rows = page.getByRole("table").filter({ hasText: "Kings Hill" }).getByRole("row");
  // A head, nineteen wards and the borough.
  await expect(rows).toHaveCount(21);
  await expect(rows.filter({ hasText: "Tonbridge and Malling" })).toContainText("9,144");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Download as CSV" })
      .or(page.getByRole("link", { name: "Download as CSV" }))
      .first()
      .click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  expect(text).toContain("Kings Hill");
  expect(text).toContain("9144");
});

test("a town is chosen wherever a ward can", async ({ page }) => {
  await openWards(page);
  await page.getByRole("button", { name: "Snodland", exact: true }).click();
  await expect(page).toHaveURL(/ward=snodland/);
  await expect(page.getByRole("heading", { name: "Snodland", exact: true })).toBeAttached();
});

test("a page prints, its map included", async ({ page }) => {
  await openWards(page);
  const pdf = await page.pdf({ format: "A4", printBackground: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  // The map is a picture in it: without one the file has no image.
  expect(pdf.toString("latin1")).toMatch(/\/Subtype\s*\/Image/);
});

test("the data page says what is held and what it cannot say", async ({ page }) => {
  await page.goto("/data");
  await expect(page.getByText("March 2026").first()).toBeAttached();
  await expect(page.getByText(/twin|same are two incidents/).first()).toBeAttached();
  await expect(page.getByText("npm run data -- import").first()).toBeVisible();
  await expectNoAxeViolations(page);
});

for (const address of ["/about", "/methods", "/accessibility"]) {
  test(`${address} reads without a complaint`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoAxeViolations(page);
  });
}

test("no page is wider than the screen", async ({ page }) => {
  for (const address of ["/", "/wards", "/data", "/about", "/methods"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond, `pixels beyond the screen on ${address}`).toBeLessThanOrEqual(0);
  }
});

test("without WebGL the table stands in place of the map and says why", async ({ page }) => {
  await page.addInitScript(() => {
    // As on a machine whose browser offers no WebGL.
    Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: () => null });
  });
  await page.goto("/wards");
  await expect(page.getByText(/WebGL/).first()).toBeVisible();
  await expect(page.getByRole("table").filter({ hasText: "Kings Hill" })).toBeVisible();
});
