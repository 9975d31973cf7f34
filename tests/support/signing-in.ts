import { expect, type Locator, type Page } from "@playwright/test";
import { PASSWORD } from "./people.js";

/** The button in the page's head that whoever is signed in has. */
export function accountButton(page: Page): Locator {
  return page.getByRole("banner").getByRole("button", { name: /Account/ });
}

/** Fills in the page for signing in. */
export async function signIn(page: Page, name: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("Name or e-mail address").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

/** Signs an officer in whose own server has the name OFFICER, and opens the page where files are taken in. */
export async function openDataPageAsOfficer(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await signIn(page, "OFFICER");
  await expect(accountButton(page)).toBeVisible();
  await page.goto("/data");
  await expect(page.getByRole("button", { name: "Choose files" })).toBeVisible();
}
