/// <reference lib="dom" />
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

async function exploreAs(page: Page, role: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Explore as ${role}` }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
}

async function planShifts(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Plan \d+ shifts?$/ }).click();
  await expect(page).toHaveURL(/\/operations\/patrols\/[0-9a-f-]{36}$/, { timeout: 30_000 });
}

function pagesOf(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

test("from a hotspot to a plan to a briefing on one page of A4", async ({ page }, testInfo) => {
  // Maps drawn without a graphics card take their time.
  test.slow();
  await exploreAs(page, "officer");
  await page.goto("/hotspots");
  const listTab = page.getByRole("tab", { name: "List" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/places? holds?/i, { timeout: 30_000 });
  if (await listTab.isVisible()) await listTab.click();
  await page
    .getByRole("listbox", { name: /^Hotspots/ })
    .getByRole("option")
    .first()
    .click();
  await page.getByRole("link", { name: "Plan a patrol here" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Plan a patrol");
  await expect(page.getByText(/^1 to visit: the planner looks for the best places within this hotspot/)).toBeVisible({
    timeout: 30_000,
  });
  await expectNoAxeViolations(page);
  await page.getByLabel("Officers", { exact: true }).fill("2");
  await page.getByLabel("Title of the plan").fill("One hotspot, one crew");
  await planShifts(page);

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("One hotspot, one crew");
  await expect(
    page.getByText(/^\d+ visits to [2-9] places in 7 shifts reach \d+ % of what is expected\.$/),
  ).toBeVisible();
  await expect(page.locator('.area-map[data-drawn="true"]').first()).toBeVisible({ timeout: 30_000 });
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Briefing to print" }).click();
  await expect(page.getByRole("img", { name: /^Map of [2-9] numbered stops/ })).toBeVisible();
  await expectNoAxeViolations(page);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pagesOf(pdf)).toBe(1);
  const path = testInfo.outputPath("briefing.pdf");
  await writeFile(path, pdf);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" });
  expect(text).toMatch(/One hotspot, one crew/);
  expect(text).toMatch(/Order of visits/);
  expect(text).toMatch(/Powers that apply/);
  // Each name once: letters that are drawn twice would be heard and copied twice.
  const names =
    text.match(/[A-Z][a-z]+ (?:Avenue|Close|Crescent|Drive|Grove|Lane|Mews|Place|Rise|Road|Street|Terrace)$/gm) ?? [];
  expect(new Set(names).size).toBe(names.length);
  // The scale's words stand in the map alone: it is there, and made of lines and letters.
  expect(text).toMatch(/\b\d+ (m|km)\n/);

  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Stops as CSV" }).click(),
  ]);
  expect(await readFile(await csv.path(), "utf8")).toMatch(/^\uFEFFCrew,Stop,Place/);
});

test("by keyboard: a stop locked, another dropped, and the numbers follow", async ({ page }) => {
  // Maps drawn without a graphics card take their time.
  test.slow();
  await exploreAs(page, "officer");
  await page.goto("/operations/patrols");
  await expect(page.getByRole("row", { name: /Evening patrols in March/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("link", { name: "Plan a patrol" }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Title of the plan").fill("By keyboard");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("By keyboard", { timeout: 30_000 });
  const visits = page.locator(".plan-figures__one", { hasText: "Visits" }).locator("dd");
  const before = Number(await visits.innerText());
  const first = page.locator(".rota-stop").first();
  await first.getByRole("button", { name: /^Lock/ }).focus();
  await page.keyboard.press("Enter");
  await expect(first.getByRole("button", { name: /^Unlock/ })).toBeVisible();
  await expect(first.getByRole("button", { name: /^Drop/ })).toBeDisabled();
  await page.locator(".rota-stop").nth(1).getByRole("button", { name: /^Drop/ }).focus();
  await page.keyboard.press("Enter");
  await expect(visits).toHaveText(String(before - 1));
});

test("two officers change one plan at once: the second is told, and sees the plan as it is", async ({
  page,
  browser,
}) => {
  // Maps drawn without a graphics card take their time.
  test.slow();
  await exploreAs(page, "officer");
  await page.goto("/operations/patrols/new");
  await page.getByLabel("Title of the plan").fill("Two at once");
  await planShifts(page);
  const context = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: "en-GB" });
  const other = await context.newPage();
  await exploreAs(other, "officer");
  await other.goto(page.url());
  await other.locator(".rota-stop").first().getByRole("button", { name: /^Lock/ }).click();
  await expect(
    other
      .locator(".rota-stop")
      .first()
      .getByRole("button", { name: /^Unlock/ }),
  ).toBeVisible();
  await page.locator(".rota-stop").nth(1).getByRole("button", { name: /^Drop/ }).click();
  await expect(page.getByRole("alert")).toContainText(/Somebody changed this patrol plan/);
  await page.getByRole("button", { name: "Show the plan as it is now" }).click();
  await expect(
    page
      .locator(".rota-stop")
      .first()
      .getByRole("button", { name: /^Unlock/ }),
  ).toBeVisible();
  await context.close();
});

/** What the table says was made, over all wards. */
async function visitsThisMonth(page: Page): Promise<number> {
  const month = new Date().toISOString().slice(0, 7);
  await page.goto(`/operations/delivered?from=${month}&to=${month}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/patrol visits/i, { timeout: 30_000 });
  const row = page.getByRole("table", { name: "By ward" }).getByRole("row", { name: /^All together/ });
  const visits = (await row.getByRole("cell").nth(1).innerText()).replaceAll(",", "");
  // A month of which nobody has noted a visit is a gap.
  return visits.startsWith("not supplied") ? 0 : Number(visits);
}

test("three visits logged without network are sent once when it is back", async ({ page, context }) => {
  test.slow();
  await exploreAs(page, "officer");
  const before = await visitsThisMonth(page);
  await page.goto("/operations/visit");
  await expect(page.getByText(/^This page opens without network too/)).toBeVisible({ timeout: 30_000 });
  await expectNoAxeViolations(page);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Log a visit");
  await expect(page.getByText("No network.")).toBeVisible();
  for (let visit = 1; visit <= 3; visit++) {
    await page.getByRole("button", { name: "Arrive" }).click();
    await page.getByRole("button", { name: "Leave" }).click();
    if (visit === 1) {
      await page.getByRole("button", { name: "Group gathered" }).click();
      await page.getByRole("button", { name: "One more: People engaged" }).click();
      await expectNoAxeViolations(page);
    }
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText(new RegExp(`^No network\\. ${visit} visits? waits? on this phone`))).toBeVisible();
  }
  // A phone that is switched off and on again has them still.
  await page.reload();
  await expect(page.getByText(/3 visits wait on this phone/)).toBeVisible();

  await context.setOffline(false);
  await expect(page.getByText(/All sent: 3 visits/)).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText("Nothing waits to be sent.")).toBeVisible();

  expect(await visitsThisMonth(page)).toBe(before + 3);
});

test("a councillor sees visits by ward, small ones withheld, and nothing of places or plans", async ({ page }) => {
  await exploreAs(page, "councillor");
  await page.goto("/operations/delivered");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Patrol visits by ward, with small numbers withheld",
  );
  const tables = page.getByRole("table");
  await expect(tables).toHaveCount(2);
  await expect(tables.filter({ has: page.getByRole("row", { name: /^Judd/ }) }).getByRole("row")).toHaveCount(21);
  await expectNoAxeViolations(page);
  await page.goto("/operations/patrols");
  await expect(page.getByText(/^Patrol plans are for officers/)).toBeVisible();
});
