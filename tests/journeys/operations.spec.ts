import type { Page } from "@playwright/test";
import { enterAs } from "../support/demonstration-role.js";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

async function fillNew(page: Page, title: string): Promise<void> {
  await page.getByLabel("Title").fill(title);
  await page.getByLabel("First day").fill("2031-05-01");
  await page.getByLabel("Last day").fill("2031-07-31");
  await page.getByLabel("Latitude").fill("51.1963");
  await page.getByLabel("Longitude").fill("0.2752");
}

test("a visitor reads what the plan tells of operations, and nothing more", async ({ page }) => {
  await page.goto("/operations");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The plan tells of 8 operations");
  await expect(page.getByRole("link", { name: "Op Assist against fly-tipping" }).first()).toBeVisible();
  await expect(page.getByText("Wharncombe")).toHaveCount(0);
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Crime-prevention stands" }).first().click();
  await expect(page.getByRole("heading", { name: "Where the plan says two things" })).toBeVisible();
  await expect(page.getByText("at least 150 items").first()).toBeVisible();
  await page.goto("/operations/demonstration-evenings-at-wharncombe-green");
  await expect(page.getByText("no such operation in the published plan")).toBeVisible();
});

test("a councillor reads the register with small numbers withheld, and the verdict", async ({ page }) => {
  await enterAs(page, "COUNCILLOR");
  await page.goto("/operations/demonstration-evenings-at-wharncombe-green");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Evening patrols at Wharncombe Green");
  await expect(page.getByText("Fell more than its comparison areas", { exact: true })).toBeVisible();
  await expect(page.getByText("[c]: small numbers are withheld")).toBeVisible();
  await expect(page.getByText("shown to about a kilometre").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Change", exact: true })).toHaveCount(0);
  await expectNoAxeViolations(page);
});

test("an officer writes an operation and chooses its evaluation before it begins", async ({ page }, { project }) => {
  const title = `Evenings in the High Street, ${project.name}`;
  await enterAs(page, "OFFICER");
  await page.goto("/operations/new");
  await page.getByRole("button", { name: "Write it into the register" }).click();
  await expect(page.getByRole("alert")).toContainText("The title has 3 to 120 characters");
  await expect(page.getByLabel("Title")).toHaveAttribute("aria-invalid", "true");
  await fillNew(page, title);
  await page.getByRole("button", { name: "Write it into the register" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

  await page.getByRole("link", { name: "Choose how it is evaluated" }).click();
  await expect(page.getByRole("heading", { name: /Areas that were like it/ })).toBeVisible();
  await page.getByRole("button", { name: "Keep this choice" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose one to 3 comparison areas");
  await page.locator(".candidates").getByRole("checkbox").first().check();
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Keep this choice" }).click();
  await expect(page.getByText("Cannot tell yet")).toBeVisible();
});

test("an officer finishes an operation with its results, and the history says so", async ({ page }, { project }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/operations/new");
  await fillNew(page, `To be finished, ${project.name}`);
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Write it into the register" }).click();
  await page.getByRole("button", { name: "Finish it with its results" }).click();
  await page.getByRole("button", { name: "Add a result" }).click();
  await page.getByLabel("How many").fill("12");
  await page.getByRole("button", { name: "Finish the operation" }).click();
  await expect(page.getByText("12 notices", { exact: true })).toBeVisible();
  await expect(page.locator(".status-mark").first()).toContainText("Finished");
  await expect(page.getByText("Results: none → 12 notices")).toBeVisible();
});

test("by keyboard alone an operation is found, opened and cancelled", async ({ page }, { project }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/operations/new");
  const title = `To be cancelled, ${project.name}`;
  await fillNew(page, title);
  await page.getByLabel("Title").press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await page.getByRole("button", { name: "Cancel the operation" }).press("Enter");
  await page.getByLabel("Why does it not take place?").focus();
  await page.keyboard.type("No officers are free");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".status-mark").first()).toContainText("Cancelled");
  await page.getByRole("link", { name: "All operations" }).press("Enter");
  await page.getByLabel("Kind").selectOption({ label: "High-visibility patrol" });
  await expect(page).toHaveURL(/kind=high-visibility-patrol/);
  await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
});

test("a place is taken from the map, corner by corner, by keyboard", async ({ page }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/operations/new");
  await page.getByLabel("Where").selectOption("POLYGON");
  const map = page.getByRole("application", { name: "Map to draw the outline on" });
  await map.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "1 corner" })).toBeVisible();
  await expect(page.getByLabel("Corners")).toHaveValue(/^51\.\d+, 0\.\d+$/);
});

test("of two editors the second is told, sees both, and loses nothing", async ({ page, context }, { project }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/operations/new");
  await fillNew(page, `Two editors, ${project.name}`);
  await page.getByRole("button", { name: "Write it into the register" }).click();
  await page.getByRole("link", { name: "Change", exact: true }).click();
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByLabel("Aim").fill("Theirs");
  await other.getByRole("button", { name: "Save" }).click();
  await expect(other.getByText("Theirs").first()).toBeVisible();
  await page.getByLabel("Aim").fill("Mine");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("alert")).toContainText("Somebody changed this operation while you were writing");
  await expect(page.getByRole("row", { name: "Aim Theirs Mine" })).toBeVisible();
  await expect(page.getByLabel("Aim")).toHaveValue("Mine");
  await expectNoAxeViolations(page);
  await page.getByRole("button", { name: "Save what my form holds" }).click();
  await expect(page.getByText("Mine").first()).toBeVisible();
  await expect(page.getByText("Aim: Theirs → Mine")).toBeVisible();
});

test("the verdicts of the demonstration are read with what they rest on", async ({ page }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/operations/demonstration-cameras-at-braithewell-yard");
  await expect(page.getByText("Fell more than its comparison areas, and rose next door")).toBeVisible();
  await expect(page.getByText("weighted displacement difference")).toBeVisible();
  await page.getByText(/The same at \d+ earlier dates?/).click();
  await expect(page.getByRole("table", { name: "The same comparison at earlier dates" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.goto("/operations/demonstration-stand-at-thornebeck-lane");
  await expect(page.getByText("Cannot tell: too few incidents")).toBeVisible();
  await page.goto("/operations/plan-2024-25-op-assist");
  await expect(page.getByText("Cannot be evaluated: one day, no place")).toBeVisible();
});

test("the overview says what is planned and running now", async ({ page }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/");
  const section = page.getByRole("region", { name: "Planned and running now" });
  await expect(section.getByRole("link", { name: "Evening patrols at Wharncombe Green, second round" })).toBeVisible();
});
