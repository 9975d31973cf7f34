/// <reference lib="dom" />
import type { Browser, Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";
import { accountButton, signIn } from "../support/signing-in.js";

const DAVSS_ACTION = "/plan/2025-26/actions/davss-support";

// Several people walk in most of these, each in a browser of their own.
test.describe.configure({ timeout: 180_000 });

/** Every project walks over the same plan, so each takes a fact, an action and a part of its own. */
function own<T>(desktop: T, phone: T): T {
  return test.info().project.name === "phone" ? phone : desktop;
}

async function exploreAs(page: Page, role: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: `Explore as ${role}` }).click();
  await expect(page.getByRole("banner").getByRole("button", { name: /Account/ })).toBeVisible();
}

async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await signIn(page, name);
  await expect(accountButton(page)).toBeVisible();
}

/** A page that is asking again is faded, which is no state to judge contrast in. */
async function expectCalmAndAccessible(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  await expectNoAxeViolations(page);
}

async function officerPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await exploreAs(page, "officer");
  return page;
}

test("a visitor reads both years' plans, and a figure leads to its record and its contradiction", async ({ page }) => {
  await page.goto("/plan");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("4 priorities, 21 actions");
  await expectCalmAndAccessible(page);
  await page.getByRole("link", { name: "2024/25", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("6 priorities, 32 actions");
  await page.getByRole("link", { name: /^429 reports/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("429 reports");
  await expect(page.getByText("429 is 492 with two digits swapped.")).toBeVisible();
  await expectCalmAndAccessible(page);
  await page.getByRole("link", { name: "All figures" }).click();
  await expect(page.getByText("116 records: 96 numbers")).toBeVisible();
  await expectCalmAndAccessible(page);
});

test("DAVSS reports with evidence, an officer publishes, and then a visitor reads it", async ({
  page,
  browser,
  baseURL,
}) => {
  const words = own("Support goes on as planned.", "Support goes on, and more were referred.");
  await signInAs(page, "davss");
  await page.goto(DAVSS_ACTION);
  await page.getByRole("button", { name: "Report an update" }).click();
  await page.getByLabel("What was done").fill(words);
  await page.getByLabel("How it stands").selectOption("ON_TRACK");
  await page.getByLabel("Number").fill(own("398", "402"));
  await page.getByLabel("Youth provision").selectOption({ label: "None" });
  await page.getByLabel("A measure").selectOption({ index: 1 });
  await page.getByLabel("A link that shows it").fill("https://www.davss.org.uk/");
  await expectCalmAndAccessible(page);
  await page.getByRole("button", { name: "Send the update" }).click();
  await expect(page.getByText("waits to be published").first()).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();

  const visitor = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await visitor.goto(DAVSS_ACTION);
  await expect(visitor.getByRole("heading", { name: "What was reported" })).toBeVisible();
  await expect(visitor.getByText(words)).toHaveCount(0);

  const officer = await officerPage(browser, baseURL);
  await officer.goto(DAVSS_ACTION);
  const entry = officer.getByRole("listitem").filter({ hasText: words });
  await entry.getByRole("button", { name: "Publish the update" }).click();
  await expect(entry.getByRole("button", { name: "Publish the update" })).toHaveCount(0);
  await visitor.reload();
  await expect(visitor.getByText(words)).toBeVisible();
  await expect(visitor.getByText("On track").first()).toBeVisible();
});

test("an officer settles a contradiction with a note that everyone can read", async ({ page, browser, baseURL }) => {
  const [title, note] = own(
    ["Attending self-defence classes", "Asked the organiser: the register has 57 names."],
    ["Community events and meetings held", "Asked the officer: five, one of them online."],
  );
  await exploreAs(page, "officer");
  await page.goto("/plan/figures");
  const card = page.getByRole("article", { name: title });
  await card.getByRole("button", { name: /^Decide about it/ }).click();
  await card.getByRole("button", { name: "Keep the decision" }).click();
  await expect(card.getByRole("alert")).toContainText("Write something under note");
  await card.getByLabel("Why").fill(note);
  await expectCalmAndAccessible(page);
  await card.getByRole("button", { name: "Keep the decision" }).click();
  await expect(page.getByRole("article", { name: title })).toContainText("settled");
  const visitor = await (await browser.newContext({ ...(baseURL && { baseURL }) })).newPage();
  await visitor.goto("/plan/figures");
  await expect(visitor.getByRole("article", { name: title })).toContainText(note);
  await expect(visitor.getByRole("article", { name: title })).toContainText("An officer");
});

test("a councillor reads how a priority stands, and first what nobody measures", async ({ page }) => {
  await exploreAs(page, "councillor");
  await page.goto("/plan/2025-26");
  await page.getByRole("link", { name: "Safeguarding people at risk" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Safeguarding people at risk");
  await expect(page.getByText("fraud and scams: no action, no measure")).toBeVisible();
  await expect(page.getByText("no clear change from the year before (between 12 % fewer and 20 % more)")).toBeVisible();
  await expect(page.getByRole("img", { name: /recorded incidents by month/ })).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect(wide).toBe(false);
  await expectCalmAndAccessible(page);
  await page.goto("/plan/2025-26/priorities/no-such-priority");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page at this address");
});

test("the roll-over shows ten drops without a reason, and next year is decided by keyboard", async ({ page }) => {
  await exploreAs(page, "officer");
  await page.goto("/plan/2024-25/roll-over");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("10 actions were dropped without a reason");
  await expectCalmAndAccessible(page);
  await page.goto("/plan/2025-26/roll-over");
  const action = own("Put Martyn's Law into effect when it applies", "Patrol key places visibly");
  await page.getByRole("button", { name: new RegExp(`^Decide ?: ${action}`) }).focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: `Decide: ${action}` });
  await expect(form.getByLabel("What becomes of it")).toBeFocused();
  await page.keyboard.press("D");
  await expect(form.getByLabel("What becomes of it")).toHaveValue("DROPPED");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Say why the action is dropped");
  await form.getByLabel("Why").focus();
  await page.keyboard.type("The duty begins in 2027.");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row").filter({ hasText: action })).toContainText("The duty begins in 2027.");
  await expectCalmAndAccessible(page);
});

test("two editors of the review at once lose nothing", async ({ page, browser, baseURL }) => {
  const [mine, other] = own(["cdap", "mediation"], ["op-assist", "one-stop-shop"]);
  const field = (editor: Page, key: string) => editor.locator(`[id="part-row:${key}"]`);
  await exploreAs(page, "officer");
  const second = await officerPage(browser, baseURL);
  for (const editor of [page, second]) {
    await editor.goto("/plan/2024-25/review");
    await editor.getByRole("button", { name: "Edit the review" }).click();
  }
  await field(second, mine).fill("Words of the second.");
  await field(second, other).fill("More words of the second.");
  await second.getByRole("button", { name: "Save 2 changes" }).click();
  await expect(second.getByRole("button", { name: "Edit the review" })).toBeVisible();

  await field(page, mine).fill("Words of the first.");
  await page.getByRole("button", { name: "Save 1 change" }).click();
  const told = page.getByRole("alert", { name: "Changed meanwhile" });
  await expect(told).toContainText("Words of the second.");
  await expect(told).toContainText("Words of the first.");
  await expectCalmAndAccessible(page);
  await told.getByRole("button", { name: "Take both, one after the other" }).click();
  await page.getByRole("button", { name: "Save 1 change" }).click();
  await expect(page.getByRole("button", { name: "Edit the review" })).toBeVisible();
  await expect(page.getByText("Words of the second. Words of the first.").first()).toBeVisible();
  await expect(page.getByText("More words of the second.")).toBeVisible();

  const version = page.getByLabel("Version", { exact: true });
  const saved = await version.locator("option").count();
  await version.selectOption(`${saved - 1}`);
  await expect(page.getByText(`You read version ${saved - 1} of ${saved}. It is not the latest.`)).toBeVisible();
  await expect(page.getByText("Words of the second. Words of the first.")).toHaveCount(0);
  await expectCalmAndAccessible(page);
  await page.getByRole("button", { name: `Save version ${saved - 1} again as the latest` }).click();
  await expect(version.locator("option")).toHaveCount(saved + 1);
  await expect(page.getByText("Words of the second. Words of the first.")).toHaveCount(0);
  await expect(page.getByText("Words of the second.").first()).toBeVisible();
});

test("the review downloads for a word processor, and the pack for a meeting is one page", async ({ page }) => {
  await exploreAs(page, "officer");
  await page.goto("/plan/2024-25/review");
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: /DOCX/ }).click();
  expect((await waiting).suggestedFilename()).toBe("review-2024-25.docx");
  await page.goto("/plan/2025-26/meeting");
  await expect(page.getByRole("heading", { name: "Priorities" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How complete the data are" })).toBeVisible();
  await expectCalmAndAccessible(page);
});
