import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";

const test = journeysOn(() => startOwnServer({ prepare: addOneOfEachRole }));

test("a councillor sees what the council was told, month by month, and a visitor does not", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Recorded incidents/);
  const trends = page.locator("section.partner-trends");
  await expect(trends).toHaveCount(0);
  await page.goto("/sign-in");
  await page.getByLabel("Name or e-mail address").fill("COUNCILLOR");
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
  await page.goto("/");
  await expect(trends.locator("svg.recharts-surface").first()).toBeVisible();
  await expect(trends).toContainText(/reports to the council/i);
  await expectNoAxeViolations(page);
  // Of one ward every month is small, so that a line would be drawn over nothing.
  await page.goto("/wards/E05015045/judd");
  await expect(trends).toContainText("Small numbers are withheld and marked [c]");
  await trends.getByText(/The numbers of Anti-social behaviour reports/).click();
  await expect(trends.getByRole("cell", { name: /\[c\]/ }).first()).toBeVisible();
  await expectNoAxeViolations(page);
});
