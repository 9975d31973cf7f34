import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";
import { openDataPageAsOfficer } from "../support/signing-in.js";

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

/** The wards as they are held, but for a metre at a corner of one of them. */
async function wardsAMetreOff(): Promise<Buffer> {
  const held = await readFile(join(import.meta.dirname, "../../data/areas/E07000115/wards.geojson"), "utf8");
  const layer = JSON.parse(held) as { features: { geometry: { coordinates: number[][][][] } }[] };
  layer.features[0]!.geometry.coordinates[0]![0]![1]![0]! += 0.00001;
  return Buffer.from(JSON.stringify(layer));
}

// The first, as the demonstration's incidents are still there to be counted in outlines.
test("outlines of a parish, of an own area and of wards are taken in, and places to look at and compare from then on", async ({
  page,
}) => {
  const ring = [
    [0.262, 51.187],
    [0.28, 51.187],
    [0.28, 51.201],
    [0.262, 51.201],
    [0.262, 51.187],
  ];
  const geometry = { type: "Polygon", coordinates: [ring] };
  const parish = { type: "Feature", properties: { PAR24CD: "E04004807", PAR24NM: "Middle Parish" }, geometry };
  const own = { type: "Feature", properties: { name: "Bars and clubs" }, geometry };
  const features = JSON.stringify({ type: "FeatureCollection", features: [parish, own] });
  const mimeType = "application/geo+json";
  await openDataPageAsOfficer(page);
  await page.getByLabel("Files to take in").setInputFiles([
    { name: "own.geojson", mimeType, buffer: Buffer.from(features) },
    { name: "wards.geojson", mimeType, buffer: await wardsAMetreOff() },
  ]);
  const recognised = page.getByLabel("Recognised by its features as");
  await expect(recognised).toHaveCount(2);
  await expect(recognised.first()).toHaveValue("outlines");
  await expect(recognised.last()).toHaveValue("ward-outlines");
  const first = page.getByRole("table", { name: /as they will be read/ }).first();
  await expect(first.getByRole("cell", { name: "WGS84, degrees" }).first()).toBeVisible();
  await page.getByRole("button", { name: "Check every row" }).click();
  await page.getByRole("button", { name: "Take it in" }).click(WORKED);
  await expect(page.getByRole("heading", { name: "Taken in", exact: true })).toBeVisible(WORKED);
  await expect(page.getByText("0 added, 0 removed, 19 changed")).toBeVisible();
  await page.goto("/data");
  const listed = page.getByRole("table", { name: /Outlines that were added/ });
  await expect(listed.getByRole("cell", { name: "own.geojson" })).toHaveCount(2);
  await expectNoAxeViolations(page);

  await page.goto("/hotspots");
  if ((page.viewportSize()?.width ?? 0) < 700) await page.getByText("Priority, comparison and place").click();
  await page.getByLabel("Place").selectOption({ label: "Middle Parish" });
  await expect(page).toHaveURL(/ward=parish-middle-parish/);
  await expect(page.getByText(/Recorded incidents in Middle Parish · /)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.goto("/wards/parish-middle-parish/middle-parish");
  await expect(page.getByText("It lies in:")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: /Middle Parish:\s*\d+\s*visits?/ })).toBeVisible();
  await expect(page.getByText(/whose point or named village lies within the outline/)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Compare with others" }).click();
  await page.getByLabel("Add a place").selectOption({ label: "Bars and clubs" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page).toHaveURL(/places=parish-middle-parish,custom-bars-and-clubs/);
  await page.reload();
  const compared = page.getByRole("table", { name: /Places compared/ });
  await expect(compared.getByRole("link", { name: "Bars and clubs" })).toBeVisible();
  await expectNoAxeViolations(page);
});

test("a good file is recognised, shown, checked, and taken in", async ({ page }) => {
  await openDataPageAsOfficer(page);
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
  await openDataPageAsOfficer(page);
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
  await openDataPageAsOfficer(page);
  await bring(page, "chosen.csv", MONTH);
  await page.getByLabel("Recognised by its header as").selectOption("notices");
  await expect(page.getByText(/The header lacks the columns/)).toBeVisible();
  await expect(page.getByRole("table", { name: /as they will be read/ })).toHaveCount(0);
  await page.getByLabel("Taken, by your choice, as").selectOption("council-asb");
  await expect(page.getByRole("table", { name: /as they will be read/ })).toBeVisible();
  await page.getByRole("button", { name: "Cancel", exact: true }).click();
});

test("an import can be undone after the page was closed, back to the version before", async ({ page }) => {
  await openDataPageAsOfficer(page);
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
  await openDataPageAsOfficer(page);
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
  await openDataPageAsOfficer(page);
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

test("names of places are taken in, and listed with their file", async ({ page }) => {
  const text = "Place name,What it is,Longitude,Latitude\nSamplegate Park,park,0.2738,51.1955\n";
  await openDataPageAsOfficer(page);
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
