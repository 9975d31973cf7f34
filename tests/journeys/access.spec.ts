/// <reference lib="dom" />
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";
import { accountButton } from "../support/signing-in.js";

async function exploreAs(page: Page, role: string): Promise<void> {
  await page.getByRole("button", { name: `Explore as ${role}` }).click();
  await expect(accountButton(page)).toBeVisible();
}

async function signOut(page: Page): Promise<void> {
  await accountButton(page).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
}

for (const role of ["officer", "youth commissioner", "councillor"]) {
  test(`one click explores as ${role}, back where the reader was, and signing out ends it`, async ({ page }) => {
    await page.goto("/about?from=2024-04&to=2024-09");
    await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
    await expect(page.getByText("These buttons go away when the demonstration data are cleared.")).toBeVisible();
    await expectNoAxeViolations(page);
    await exploreAs(page, role);
    await expect(page).toHaveURL(/\/about\?from=2024-04&to=2024-09$/);
    await accountButton(page).click();
    await expect(page.getByRole("group", { name: "Account" })).toContainText(new RegExp(role, "i"));
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await expect(accountButton(page)).toBeFocused();
    await signOut(page);
    await page.reload();
    await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  });
}

test("a wrong password gets a sentence at the top and beside the field, and keeps what was typed", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Name or e-mail address").fill("nobody");
  await page.getByLabel("Password", { exact: true }).fill("a heron on one leg");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toContainText("The name or the password is not right.");
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("Name or e-mail address")).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Name or e-mail address")).toHaveValue("nobody");
  await expectNoAxeViolations(page);
});

test("a form left empty names both fields, and its summary leads to them by keyboard", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Password", { exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name or e-mail address")).toBeFocused();
});

test("managers of passwords find the fields they know", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByLabel("Name or e-mail address")).toHaveAttribute("autocomplete", "username");
  await expect(page.getByLabel("Password", { exact: true })).toHaveAttribute("autocomplete", "current-password");
});

test("by keyboard alone one signs in to look round, and out again", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Explore as councillor" }).focus();
  await page.keyboard.press("Enter");
  await expect(accountButton(page)).toBeVisible();
  await accountButton(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Sign out" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
});

for (const address of ["/people", "/audit"]) {
  test(`${address} tells a visitor and an officer that it is for administrators`, async ({ page }) => {
    await page.goto(address);
    const main = page.getByRole("main");
    await expect(main).toContainText("This page is for administrators.");
    await expectNoAxeViolations(page);
    await main.getByRole("link", { name: "Sign in" }).click();
    await exploreAs(page, "officer");
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(main).toContainText("You are signed in as Demonstration officer");
    await signOut(page);
  });
}

test("a session about to end says so in time, with a way to stay, and not before", async ({ page }) => {
  await page.clock.install();
  await page.goto("/sign-in");
  await exploreAs(page, "officer");
  const stay = page.getByRole("button", { name: "Stay signed in" });
  await page.clock.fastForward("20:00");
  await expect(stay).toHaveCount(0);
  await page.clock.fastForward("06:00");
  await expect(stay).toBeVisible();
  await expectNoAxeViolations(page);
});
