/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expect, test } from "../support/journey.js";
import { coloursOfPicture } from "../support/pixels.js";

/** Every number that the server has given this page, as it is written. */
function numbersGivenTo(page: Page): Set<string> {
  const given = new Set<string>();
  page.on("response", (response) => {
    if (new URL(response.url()).pathname !== "/graphql") return;
    const keep = (text: string) =>
      JSON.parse(text, (_, value) => (typeof value === "number" && given.add(String(value)), value));
    response.text().then(keep, () => undefined);
  });
  return given;
}

interface Features {
  readonly features: readonly {
    readonly geometry: { readonly coordinates: readonly unknown[] };
    readonly properties: Readonly<Record<string, string | number | null>>;
  }[];
}

/** The first file of a ZIP whose files are stored as they are. */
async function firstFileOf(path: string): Promise<string> {
  const bytes = await readFile(path);
  const start = 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
  return bytes.subarray(start, start + bytes.readUInt32LE(18)).toString("utf8");
}

const NUMBER = /^-?\d+(\.\d+)?(e-?\d+)?$/;

for (const [what, address] of [
  ["a ward", "/wards/E05015045/judd?from=2025-01&to=2025-06"],
  ["compared places", "/compare?places=E05015046,snodland,E05015041"],
] as const) {
  test(`what is downloaded of ${what} equals its tables and the server's answer to the last digit`, async ({
    page,
  }) => {
    const given = numbersGivenTo(page);
    await page.goto(address);
    const tables = page.locator(".data-table");
    await expect(tables.first()).toBeAttached();
    await page.waitForLoadState("networkidle");
    await page
      .locator("main details")
      .evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
    const count = await tables.count();
    expect(count).toBeGreaterThanOrEqual(2);
    // The first of each kind, and the last: the other measures' tables are made by the same lines.
    for (const index of [...new Set([0, 1, 2, count - 1])].filter((at) => at < count)) {
      const table = tables.nth(index);
      const button = table.getByRole("button", { name: /^Download as CSV/ });
      if ((await button.count()) === 0) continue;
      const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
      const [, ...rows]: string[][] = parse(await readFile(await file.path(), "utf8"), { bom: true });
      const shown = await table
        .locator("tbody tr")
        .evaluateAll((all) => all.map((row) => (row as HTMLElement).innerText));
      expect(rows).toHaveLength(shown.length);
      for (const [at, row] of rows.entries()) {
        for (const cell of row.filter((text) => NUMBER.test(text))) {
          expect(given.has(cell), `${cell} of ${file.suggestedFilename()} is a number of the answer`).toBe(true);
        }
        // Whole numbers stand in the table as they do in the file.
        const whole = row.find((text) => /^\d+$/.test(text));
        if (whole) expect(shown[at]).toContain(Number(whole).toLocaleString("en-GB"));
      }
    }
    const [outlines] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Download the outlines? with these numbers/ }).click(),
    ]);
    const { features } = JSON.parse(await firstFileOf(await outlines.path())) as Features;
    expect(features.length).toBeGreaterThan(0);
    for (const { geometry, properties } of features) {
      expect(geometry.coordinates.length).toBeGreaterThan(0);
      const numbers = Object.values(properties).filter((value) => typeof value === "number");
      expect(numbers.length).toBeGreaterThan(5);
      for (const number of numbers) expect(given.has(String(number)), `${number} is a number of the answer`).toBe(true);
    }
    const [picture] = await Promise.all([
      page.waitForEvent("download"),
      page
        .getByRole("button", { name: /^Download chart as PNG/ })
        .first()
        .click(),
    ]);
    // The line of the chart, by its blue, and the words under it, by their grey.
    const drawn = await coloursOfPicture(page, await readFile(await picture.path()));
    expect(drawn.get("18,67,109") ?? 0).toBeGreaterThan(300);
    expect(drawn.get("72,73,73") ?? 0).toBeGreaterThan(300);
  });
}
