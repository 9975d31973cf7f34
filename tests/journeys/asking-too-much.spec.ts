import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";

const REQUESTS_A_MINUTE = 300;

const test = journeysOn(() => startOwnServer({ env: { REQUESTS_PER_MINUTE: `${REQUESTS_A_MINUTE}` } }));

test.use({ expectedComplaint: /status of 429|Worker failed to load/ });

test("whoever asks too much is told so in a sentence where the answer would stand", async ({ page }) => {
  await page.goto("/wards");
  await expect(page.getByRole("button", { name: /Period/ }).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  for (let number = 0; number < REQUESTS_A_MINUTE; number++) await page.request.get("/health/live");
  await page
    .getByRole("button", { name: /Period/ })
    .first()
    .click();
  await page.getByLabel("First month").selectOption("2024-04");
  await page.getByRole("button", { name: "Show these months" }).click();
  const alert = page.getByRole("alert").first();
  await expect(alert).toContainText("Too many questions came from this address at once. Wait a minute and try again.");
  await expect(alert.getByRole("button", { name: "Try again" })).toBeVisible();
  await expectNoAxeViolations(page);
});
