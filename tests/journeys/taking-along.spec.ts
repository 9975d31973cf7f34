/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

test("the incidents of a page come as a ZIP with what explains them", async ({ page }) => {
  await page.goto("/hotspots?from=2026-01&to=2026-03&types=burglary");
  const link = page.getByRole("link", { name: "CSV of the incidents" });
  const [file] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(file.suggestedFilename()).toBe("incidents-tonbridge-and-malling-2026-01-to-2026-03.csv.zip");
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  expect(bytes.includes("incidents-tonbridge-and-malling-2026-01-to-2026-03.csv-metadata.json")).toBe(true);
});

test("the data dictionary tells a measure, a column and an answer, by keyboard too", async ({ page }) => {
  await page.goto("/data");
  await page.getByRole("link", { name: "The data dictionary" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data dictionary");
  await expect(page.getByRole("rowheader", { name: "Crime ID" }).first()).toBeVisible();
  await page.getByLabel("Find a word in names and meanings").fill("residentsAged");
  await expect(page.getByText(/^\d+ of [\d,]+$/)).toBeVisible();
  await page.locator("summary", { hasText: "Ward" }).first().press("Enter");
  await expect(page.getByRole("rowheader", { name: "residentsAged" })).toBeVisible();
  await expectNoAxeViolations(page);
});

for (const [address, maps] of [
  ["/hotspots", 1],
  ["/wards", 1],
  ["/", 1],
] as const) {
  test(`a print asked for at once waits for every part of ${address}`, async ({ page }, { project }) => {
    await page.addInitScript(() => {
      window.print = () => {
        const drawn = document.querySelectorAll('.area-map[data-drawn="true"]').length;
        const waiting = document.querySelectorAll('.waiting, [aria-busy="true"], [data-drawn="false"]').length;
        document.documentElement.dataset["printed"] = `${drawn} drawn, ${waiting} waited for`;
      };
    });
    await page.goto(address);
    await page.getByRole("button", { name: "Print", exact: true }).click();
    // On a phone the map is behind a tab, and the table that is shown is what is printed.
    const drawn = project.name === "phone" ? /^[01] drawn, 0 waited for$/ : `${maps} drawn, 0 waited for`;
    await expect(page.locator("html")).toHaveAttribute("data-printed", drawn, { timeout: 30_000 });
  });
}
