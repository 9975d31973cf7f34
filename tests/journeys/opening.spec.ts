import { expect, expectNoAxeViolations, test } from "../support/journey.js";

test("the dashboard opens on the overview, with a headline and without a complaint", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveTitle(/Safer Wards/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
  await expectNoAxeViolations(page);
});
