import type { Locator, Page } from "@playwright/test";
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
