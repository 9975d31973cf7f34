/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expect, test } from "../support/journey.js";

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
  });
}
