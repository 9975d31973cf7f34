/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/journey.js";

// By keyboard alone: every control is reached by Tab, shows that it was reached, and is worked by Enter or an arrow.
async function tabTo(page: Page, target: Locator, most = 90): Promise<void> {
  await target.waitFor();
  const before = await looksOf(target);
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press("Tab");
    if (!(await target.evaluate((element) => element === document.activeElement))) continue;
    expect(await looksOf(target), "what has the focus shows it").not.toEqual(before);
    return;
  }
  throw new Error(`Tab did not reach it within ${most} steps: ${target.toString()}`);
}

/** How a control and what it is made of are outlined and coloured. */
async function looksOf(target: Locator): Promise<string[]> {
  return target.evaluate((control) =>
    [control, ...control.querySelectorAll("*")].map((element) => {
      const { outline, boxShadow, backgroundColor, borderColor } = getComputedStyle(element);
      return [outline, boxShadow, backgroundColor, borderColor].join(" ");
    }),
  );
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("past the bar of pages, straight to what the page says", async ({ page }) => {
  await page.goto("/about");
  await tabTo(page, page.getByRole("link", { name: "Skip to main content" }), 2);
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

test("from the overview to the methods, and the focus is at the top of the new page", async ({ page }) => {
  await page.goto("/");
  await expect(heading(page)).toBeVisible();
  await tabTo(page, page.getByRole("contentinfo").getByRole("link", { name: "How numbers are made" }), 150);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("How numbers are made");
  await expect(page.locator("#main")).toBeFocused();
});

test("a word in the head of a table is explained, and the same key sorts by it", async ({ page }) => {
  await page.goto("/compare?places=E05015046,snodland");
  const rate = page.getByRole("button", { name: "Rate", exact: true });
  await tabTo(page, rate);
  await expect(page.getByRole("tooltip")).toContainText(/people it could have happened to/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: /Rate/ })).toHaveAttribute("aria-sort", "descending");
});

test("a table is downloaded", async ({ page }) => {
  await page.goto("/wards/E05015045/judd");
  await tabTo(page, page.getByRole("button", { name: /^Download as CSV ?: Judd by priority/ }));
  const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(await readFile(await file.path(), "utf8")).toContain("Acquisitive crime");
});

test("the link of a view is copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/wards/E05015045/judd?from=2025-01&to=2025-06");
  await tabTo(page, page.getByRole("button", { name: "Copy link" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(page.url());
});

test("a place is shown on another site: the code is reached and marked whole", async ({ page }) => {
  await page.goto("/wards/snodland/snodland");
  await tabTo(page, page.locator("summary", { hasText: "Show it on another website" }));
  await page.keyboard.press("Enter");
  const code = page.getByLabel("Code to copy");
  await tabTo(page, code, 2);
  const marked = await code.evaluate((area) => {
    const { value, selectionStart, selectionEnd } = area as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(marked).toMatch(/^<iframe src="http[^"]+\/embed\/snodland\/snodland".*<\/iframe>$/);
});

test("a compared place is taken away again", async ({ page }) => {
  await page.goto("/compare?places=E05015046,snodland");
  await tabTo(page, page.getByRole("button", { name: "Remove Kings Hill" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/places=snodland$/);
});

test("a worked question of the API page runs", async ({ page }) => {
  await page.goto("/api");
  await tabTo(page, page.getByRole("button", { name: /Run.*Find something by its name/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByText('"title": "Snodland"').first()).toBeVisible();
});

test("from a ward to its briefing on one sheet, and back", async ({ page }) => {
  await page.goto("/wards/E05015045/judd");
  await tabTo(page, page.getByRole("link", { name: "One-page briefing" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Mind when reading" })).toBeVisible();
  await tabTo(page, page.getByRole("link", { name: "Back to the full page" }), 30);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/wards\/E05015045\/judd$/);
});
