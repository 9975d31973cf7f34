/// <reference lib="dom" />
import { countHandWork, handWorkOn, secondsByHand } from "../support/by-hand.js";
import { ask, enterAs } from "../support/demonstration-role.js";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

const AREA = "E07000115";

test("a provider records a session in under a minute, by touch or keyboard, and corrects it", async ({
  page,
  isMobile,
}) => {
  await enterAs(page, "PARTNER");
  await page.goto("/youth/sessions");
  const form = page.locator(".session-form");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Record a session");
  await expectNoAxeViolations(page);
  const began = Date.now();
  await countHandWork(page);
  const day = isMobile ? "2026-04-03" : "2026-04-02";
  await form.getByLabel("Day").fill(day);
  if (isMobile) {
    for (const [label, number] of [
      ["Contacts", "11"],
      ["Attendances", "8"],
      ["Individuals", "8"],
      ["New", "2"],
    ] as const) {
      await form.getByLabel(label, { exact: true }).tap();
      await page.keyboard.type(number);
    }
    await form.getByLabel("Alcohol", { exact: true }).tap();
    await form.getByRole("button", { name: "Record the session" }).tap();
  } else {
    const contacts = form.getByLabel("Contacts", { exact: true });
    await form.getByLabel("Day").focus();
    while (!(await contacts.evaluate((field) => field === document.activeElement))) await page.keyboard.press("Tab");
    for (const number of ["11", "8", "8", "2"]) {
      await page.keyboard.type(number);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
  }
  await expect(page.locator(".session-said")).toContainText(/^Recorded: /);
  const { touches, keys } = await handWorkOn(page);
  // The day is filled in at one go, which the page is told no key of: eight digits, or a calendar, a day and "Set".
  const work = isMobile ? { touches: touches + 3, keys } : { touches, keys: keys + 8 };
  const thoughts = ["day", "contacts", "attendances", "individuals", "new", "theme", "send"].length;
  const seconds = secondsByHand(work, thoughts);
  test.info().annotations.push({
    type: "a session by hand",
    description: `${work.touches} touches and ${work.keys} keys, about ${seconds.toFixed(0)} s; the machine took ${Date.now() - began} ms`,
  });
  expect(touches, "touches that the page was told of").toBe(isMobile ? 6 : 0);
  expect(keys, "keys that the page was told of").toBeGreaterThanOrEqual(isMobile ? 5 : 10);
  expect(seconds, "seconds that a person needs").toBeLessThan(60);
  await expect(page.getByRole("row").filter({ hasText: isMobile ? "3 Apr 2026" : "2 Apr 2026" })).toHaveCount(1);

  // A name in the note is refused beside the note.
  const row = page.getByRole("row").filter({ hasText: isMobile ? "3 Apr 2026" : "2 Apr 2026" });
  await row.getByRole("button", { name: /^Correct/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Correct the session of");
  await page.getByText("Ages, keys and a note").click();
  await form.getByLabel("Note").fill("Spoke with Jordan");
  await form.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.getByRole("alert")).toContainText("looks like a name");
  await expectNoAxeViolations(page);
  await form.getByLabel("Note").fill("Quiet evening, mostly football.");
  await form.getByLabel("Contacts", { exact: true }).fill("12");
  await form.getByRole("button", { name: "Save the correction" }).click();
  await expect(page.locator(".session-said")).toContainText(/^Corrected: /);
  await row.getByRole("button", { name: /^Take back/ }).click();
  await row.getByRole("button", { name: /^Really take back/ }).click();
  await expect(page.locator(".session-said")).toContainText(/^Taken back: /);
});

test.describe("without a network", () => {
  test.use({ expectedComplaint: /ERR_INTERNET_DISCONNECTED/ });

  test("a session that cannot be sent is lost neither then nor by loading the page again", async ({
    page,
    context,
    isMobile,
  }) => {
    await enterAs(page, "PARTNER");
    await page.goto("/youth/sessions");
    const form = page.locator(".session-form");
    const day = isMobile ? "2026-04-09" : "2026-04-08";
    await form.getByLabel("Day").fill(day);
    for (const label of ["Contacts", "Attendances", "Individuals"]) {
      await form.getByLabel(label, { exact: true }).fill("7");
    }
    await form.getByLabel("Alcohol", { exact: true }).check();
    let isOffline = true;
    await context.route("**/graphql", async (route) => {
      if (isOffline) await route.abort("internetdisconnected");
      else await route.continue();
    });
    await form.getByRole("button", { name: "Record the session" }).click();
    await expect(page.getByRole("alert")).toContainText("Nothing you typed is lost");
    await expect(form.getByLabel("Contacts", { exact: true })).toHaveValue("7");
    isOffline = false;
    await page.reload();
    await expect(form).toContainText("This is what you typed before and did not send.");
    await expect(form.getByLabel("Day")).toHaveValue(day);
    await expect(form.getByLabel("Contacts", { exact: true })).toHaveValue("7");
    await expect(form.getByLabel("Alcohol", { exact: true })).toBeChecked();
    await expectNoAxeViolations(page);
    await form.getByRole("button", { name: "Record the session" }).click();
    await expect(page.locator(".session-said")).toContainText(/^Recorded: /);
    await expect(form).not.toContainText("did not send");
    const row = page.getByRole("row").filter({ hasText: isMobile ? "9 Apr 2026" : "8 Apr 2026" });
    await row.getByRole("button", { name: /^Take back/ }).click();
    await row.getByRole("button", { name: /^Really take back/ }).click();
    await expect(page.locator(".session-said")).toContainText(/^Taken back: /);
  });
});

test("a commissioner adds a provider and says what it offers; a councillor reads it", async ({ page, isMobile }) => {
  await enterAs(page, "YOUTH_COMMISSIONER");
  await page.goto("/youth/providers");
  const name = isMobile ? "Lookahead" : "Clarion";
  await page.getByRole("button", { name: "Add a provider" }).click();
  await page.getByRole("button", { name: "Add the provider" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose at least one kind of provision.");
  await expectNoAxeViolations(page);
  const choice = page.getByLabel("Organisation");
  const option = choice.getByRole("option", { name: new RegExp(name) }).first();
  await choice.selectOption(await option.getAttribute("value"));
  await page.getByLabel("What it offers").fill("Football on Friday evenings");
  await page.getByLabel("Sports", { exact: true }).check();
  await page.getByRole("button", { name: "Add the provider" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Saved: " })).toBeVisible();
  const one = page.locator(".provider-list__one").filter({ hasText: name });
  await expect(one).toContainText("Football on Friday evenings");
  await one.getByRole("button", { name: /^Change/ }).click();
  await page.getByLabel("What it offers").fill("Football on Fridays");
  await page.getByRole("button", { name: "Save the provider" }).click();
  await expect(one).toContainText("Football on Fridays");
  await enterAs(page, "COUNCILLOR");
  await page.goto("/youth/providers");
  await expect(one).toContainText("Football on Fridays");
  await expect(page.getByRole("button", { name: "Add a provider" })).toHaveCount(0);
});

test("a provider tries another's sessions and finds none", async ({ page }) => {
  await enterAs(page, "PARTNER");
  await page.goto("/youth/providers/kenward-trust");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You are told of your own sessions alone.");
  await page.goto("/youth/sessions");
  await expect(page.getByRole("heading", { name: /^Recorded sessions/ })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Kenward");
  const others = await ask(page, `{ youthSessions(areaCode: "${AREA}", provider: "kenward-trust") { count } }`);
  expect(others).toEqual({ youthSessions: { count: 0 } });
});
