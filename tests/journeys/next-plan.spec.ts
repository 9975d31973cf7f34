import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";

// A published plan is a year that every other journey would see.
const test = journeysOn(() => startOwnServer({ env: {} }));

test.describe.configure({ timeout: 240_000 });

async function exploreAsOfficer(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Explore as officer" }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
}

/** By keyboard alone: to the button of the row, through the form, and back. */
async function decideByKeyboard(page: Page, action: string, letter: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^Decide ?: ${action}`) }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: `Decide: ${action}` });
  await expect(form.getByLabel("What becomes of it")).toBeFocused();
  await page.keyboard.press(letter);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Agreed at the meeting of March.");
  await page.keyboard.press("Enter");
  await expect(form).toHaveCount(0);
}

test("next year's plan is decided and published by keyboard, and is a year like the others", async ({ page }) => {
  await exploreAsOfficer(page);
  await page.goto("/plan/2025-26/roll-over");
  const decide = page.getByRole("button", { name: /^Decide ?:/ });
  await expect(decide).toHaveCount(21);
  await expect(page.getByText("21 actions wait for a decision.")).toBeVisible();

  await page.getByRole("button", { name: "Add an action to 2026/27" }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: "Add an action" });
  await form.getByLabel("What is to be done").fill("Warn residents of fraud and scams");
  await form.getByLabel("Owners").fill("TMBC; Kent Police");
  await form.getByLabel("Priority").selectOption("SAFEGUARDING_PEOPLE_AT_RISK");
  await form.getByLabel("fraud and scams").check();
  await expectNoAxeViolations(page);
  await form.getByLabel("Where").press("Enter");
  await expect(page.getByRole("link", { name: "Warn residents of fraud and scams" })).toBeVisible();

  const names = await page
    .getByRole("table", { name: "What becomes of each action" })
    .locator("tbody tr th")
    .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ""));
  for (const [index, name] of names.entries()) await decideByKeyboard(page, name, index === 0 ? "D" : "C");
  await expect(page.getByText("Every action is carried, merged, or dropped with a reason")).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Publish the plan of 2026/27" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Publish 21 actions" }).focus();
  await page.keyboard.press("Enter");

  await page.getByRole("link", { name: "Read the plan of 2026/27" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("4 priorities, 21 actions");
  await expect(page.getByRole("navigation", { name: "Year of the plan" }).getByRole("link")).toHaveText([
    "2024/25",
    "2025/26",
    "2026/27",
  ]);
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: names[1] ?? "", exact: true }).click();
  await expect(page.getByText(/^Comes from/)).toBeVisible();
  await expect(page.getByRole("link", { name: names[1] ?? "", exact: true })).toBeVisible();
});

test("an officer adds an action, and takes it back while nothing was reported of it", async ({ page }) => {
  const summary = `Walk the ${test.info().project.name} way home`;
  await exploreAsOfficer(page);
  await page.goto("/plan/2025-26");
  await page.getByRole("button", { name: "Add an action to 2025/26" }).click();
  const form = page.getByRole("form", { name: "Add an action" });
  await form.getByLabel("What is to be done").fill(summary);
  await form.getByRole("button", { name: "Add the action" }).click();
  await expect(form.getByRole("alert")).toContainText("at least one owner");
  await form.getByLabel("Owners").fill("TMBC");
  await form.getByLabel("To reach at least").fill("12");
  await form.getByRole("button", { name: "Add the action" }).click();
  await page.getByRole("link", { name: summary }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(summary);
  await page.getByRole("button", { name: "Change the action" }).click();
  await page.getByLabel("What is to be done").fill(`${summary} with care`);
  await page.getByRole("button", { name: "Save the action" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`${summary} with care`);
  await page.getByRole("button", { name: "Remove the action" }).click();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Yes, remove it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("priorities");
  await page.goto("/plan/2025-26");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("21 actions");
  await expect(page.getByText(summary)).toHaveCount(0);
});
