/// <reference lib="dom" />
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

test("an officer marks a default location, leaves it out of the hotspots, and takes the mark back", async ({
  page,
}) => {
  test.slow();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Explore as officer" }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
  await page.goto("/default-locations");
  await page
    .getByRole("button", { name: /^Mark\s*:/ })
    .first()
    .press("Enter");
  await expect(page.getByLabel(/Why do records pile up/)).toBeFocused();
  await expectNoAxeViolations(page);
  await page.getByLabel(/Why do records pile up/).fill("no");
  await page.getByRole("button", { name: "Mark as a default location" }).click();
  await expect(page.getByRole("alert")).toContainText("why records pile up there");
  await page.getByLabel(/Why do records pile up/).fill("Thefts of the whole town are put here");
  await page.getByRole("button", { name: "Mark as a default location" }).click();
  await expect(page.getByRole("table")).toContainText("Thefts of the whole town are put here");
  await page.goto("/hotspots");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("incidents");
  // On a phone the rarer choices open on demand.
  if ((page.viewportSize()?.width ?? 0) < 600) await page.getByText("Priority, comparison and place").click();
  await page.getByLabel("Leave out 1 default location").check();
  await expect(page).toHaveURL(/artefacts=out/);
  await expect(page.getByText(/Left out: \d+ incidents at 1 map point/).first()).toBeVisible();
  await page.goto("/?artefacts=out");
  await expect(page.getByText("default locations left out")).toBeVisible();
  await page.goto("/default-locations");
  await page.getByRole("button", { name: /^Take back/ }).click();
  await expect(page.getByRole("table")).not.toContainText("Thefts of the whole town are put here");
});

test("a visitor sees where records pile up, and marks nothing", async ({ page }) => {
  await page.goto("/default-locations");
  await expect(page.getByRole("table")).toContainText("On or near");
  await expect(page.getByRole("button", { name: /^Mark\s*:/ })).toHaveCount(0);
  await expectNoAxeViolations(page);
});
