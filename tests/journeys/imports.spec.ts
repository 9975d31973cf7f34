import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";

// A server of its own: the first real import takes the demonstration away, which the other journeys walk through.
const test = journeysOn(() => startOwnServer({ prepare: addOneOfEachRole }));

// A check and an import each start a worker, which takes long where other journeys run beside.
test.describe.configure({ mode: "serial", timeout: 120_000 });
const WORKED = { timeout: 45_000 };

const HEADER = "Report number,Date,Time,Kind of behaviour,Ward";
const MONTH = [
  "A-1,2025-04-01,21:30,Noise nuisance,Judd",
  "A-2,2025-04-12,,Vehicle nuisance,Judd",
  "A-3,2025-04-20,18:00,Neighbour dispute,Hildenborough",
];

async function signIn(page: Page): Promise<void> {
  await page.goto("/sign-in?to=%2Fdata");
  await page.getByLabel("Name or e-mail address").fill("OFFICER");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
  await page.goto("/data");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
}

async function bring(page: Page, name: string, rows: readonly string[]): Promise<void> {
  const text = [HEADER, ...rows, ""].join("\n");
  await page.getByLabel("Files to take in").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await expect(page.getByRole("heading", { name: "Look at what was brought" })).toBeVisible();
}

async function check(page: Page): Promise<void> {
  await page.getByLabel("Whose records are these?").selectOption("tmbc");
  await page.getByRole("button", { name: "Check every row" }).click();
  await expect(page.getByRole("heading", { name: "Checked, and not yet taken in" })).toBeVisible(WORKED);
}

test("a good file is recognised, shown, checked, and taken in", async ({ page }) => {
  await signIn(page);
  await bring(page, "asb-april.csv", MONTH);
  await expect(page.getByLabel("Recognised by its header as")).toHaveValue("council-asb");
  const read = page.getByRole("table", { name: /as they will be read/ });
  await expect(read.getByRole("cell", { name: "A-3" })).toBeVisible();
  await expect(read.getByRole("row", { name: /^2 / })).toContainText("Tue 1 April 2025, 21:30 BST");
  await expect(read.getByRole("row", { name: /^3 / })).toContainText("Sat 12 April 2025, no time given");
  await expect(read.getByRole("row", { name: /^2 / })).toContainText("in the file: 2025-04-01, 21:30");
  await expect(page.getByRole("region", { name: "Sources by months: table" })).toBeVisible();
  await page.getByText("The same rows as they stand in the file").click();
  const raw = page.getByRole("table", { name: /as they stand in it/ });
  await expect(raw.getByRole("cell", { name: "2025-04-12" })).toBeVisible();
  await expectNoAxeViolations(page);
  await check(page);
  await expect(page.getByText("1 Apr 2025 to 20 Apr 2025")).toBeVisible();
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByRole("heading", { name: "Taken in", exact: true })).toBeVisible(WORKED);
  await expect(page.getByText(/The demonstration data are gone/)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Take in other files" }).click();
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
});

test("a bad file says row by row what is wrong; mended and brought again, it is taken as a revision", async ({
  page,
}) => {
  await signIn(page);
  await bring(page, "asb-april-2.csv", [
    "A-1,2025-04-31,21:30,Noise nuisance,Judd",
    ...MONTH.slice(1),
    "A-4,2025-04-22,,Noise nuisance,Judd",
  ]);
  await check(page);
  const refused = page.getByRole("region", { name: "Refused rows" }).first();
  await expect(refused).toContainText("There is no such day in the calendar");
  await expect(refused).toContainText("2025-04-31");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all refused rows as CSV" }).click();
  expect((await download).suggestedFilename()).toBe("refused-rows.csv");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Take nothing" }).click();
  await expect(page.getByRole("heading", { name: "Cancelled" })).toBeVisible();
  await page.getByRole("button", { name: "Take in other files" }).click();
  await bring(page, "asb-april-2.csv", [
    MONTH[0]!.replace("Noise", "Animal"),
    ...MONTH.slice(1),
    "A-4,2025-04-22,,Noise nuisance,Judd",
  ]);
  await check(page);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByText("1 added, 0 removed, 1 changed")).toBeVisible(WORKED);
});

test("a file taken for another kind is read anew, and says what its header lacks", async ({ page }) => {
  await signIn(page);
  await bring(page, "chosen.csv", MONTH);
  await page.getByLabel("Recognised by its header as").selectOption("notices");
  await expect(page.getByText(/The header lacks the columns/)).toBeVisible();
  await expect(page.getByRole("table", { name: /as they will be read/ })).toHaveCount(0);
  await page.getByLabel("Taken, by your choice, as").selectOption("council-asb");
  await expect(page.getByRole("table", { name: /as they will be read/ })).toBeVisible();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
});

test("an import can be undone after the page was closed, back to the version before", async ({ page }) => {
  await signIn(page);
  await page.getByRole("button", { name: "asb-april-2.csv" }).first().click();
  await expect(page).toHaveURL(/import=/);
  await page.reload();
  await page.getByRole("button", { name: "Undo: back to the version before" }).click();
  await expect(page.getByRole("heading", { name: "Taken back" })).toBeVisible();
  await page.getByRole("button", { name: "Take in other files" }).click();
  await bring(page, "asb-april.csv", MONTH);
  await check(page);
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByRole("cell", { name: "held already" })).toBeVisible(WORKED);
});

test("by keyboard alone a file is checked and cancelled", async ({ page }) => {
  await signIn(page);
  await bring(page, "by-keyboard.csv", MONTH);
  await expect(page.getByRole("heading", { name: "Look at what was brought" })).toBeFocused();
  await page.getByLabel("Whose records are these?").focus();
  await page.keyboard.type("Tonbridge");
  await page.getByRole("button", { name: "Check every row" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Checked, and not yet taken in" })).toBeFocused(WORKED);
  await page.getByRole("button", { name: "Take nothing" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Cancelled" })).toBeFocused();
});

test("on a phone the page fits, and what partners supplied is a matrix", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page);
  await expect(page.getByRole("table", { name: "Which source has which months" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await bring(page, "phone.csv", MONTH);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
});

test("a councillor sees which months partners supplied, and no way to take files in", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Name or e-mail address").fill("COUNCILLOR");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
  await page.goto("/data");
  await expect(page.getByRole("heading", { name: "What partners supplied" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose files" })).toHaveCount(0);
});

test("outlines are shown with their coordinates and size, taken in, and listed with their file", async ({ page }) => {
  const ring = [
    [0.27, 51.192],
    [0.28, 51.192],
    [0.28, 51.198],
    [0.27, 51.198],
    [0.27, 51.192],
  ];
  const geometry = { type: "Polygon", coordinates: [ring] };
  const features = [{ type: "Feature", properties: { name: "Bars and clubs" }, geometry }];
  const buffer = Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
  await signIn(page);
  const file = { name: "own.geojson", mimeType: "application/geo+json", buffer };
  await page.getByLabel("Files to take in").setInputFiles(file);
  await expect(page.getByLabel("Recognised by its features as")).toHaveValue("outlines");
  const first = page.getByRole("table", { name: /as they will be read/ });
  await expect(first.getByRole("cell", { name: "WGS84, degrees" })).toBeVisible();
  await expect(first.getByRole("cell", { name: "0.47" })).toBeVisible();
  await page.getByRole("button", { name: "Check every row" }).click();
  await page.getByRole("button", { name: "Take it in" }).click();
  await expect(page.getByRole("heading", { name: "Taken in", exact: true })).toBeVisible(WORKED);
  await page.goto("/data");
  const listed = page.getByRole("table", { name: /Outlines that were added/ });
  await expect(listed.getByRole("link", { name: "Bars and clubs" })).toBeVisible();
  await expect(listed.getByRole("cell", { name: "own.geojson" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("names of places are taken in, and listed with their file", async ({ page }) => {
  const text = "Place name,What it is,Longitude,Latitude\nSamplegate Park,park,0.2738,51.1955\n";
  await signIn(page);
  const file = { name: "names.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await page.getByLabel("Files to take in").setInputFiles(file);
  await page.getByRole("button", { name: "Check every row" }).click();
  await page.getByRole("button", { name: "Take it in" }).click(WORKED);
  await expect(page.getByRole("heading", { name: "Taken in", exact: true })).toBeVisible(WORKED);
  await page.goto("/data");
  await page.getByText(/names\.csv: 1 place, added/).click();
  await expect(page.getByText("Samplegate Park, park")).toBeVisible();
  await expectNoAxeViolations(page);
});
