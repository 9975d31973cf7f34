import type { Browser, Page } from "@playwright/test";
import { type GivenRole, ROLE_WORDS } from "@safer-wards/domain";
import { expect, expectNoAxeViolations, journeysOn } from "../support/journey.js";
import { startOwnServer } from "../support/own-server.js";
import { addOneOfEachRole, PASSWORD } from "../support/people.js";
import { accountButton, signIn } from "../support/signing-in.js";

const test = journeysOn(() => startOwnServer({ prepare: addOneOfEachRole }));

/** Somebody in a browser of their own. */
async function elsewhere(browser: Browser, baseURL: string, name: string, password = PASSWORD): Promise<Page> {
  const page = await (await browser.newContext({ baseURL })).newPage();
  await page.goto("/sign-in");
  await signIn(page, name, password);
  return page;
}

const ORGANISATIONS: Partial<Record<GivenRole, string>> = {
  COUNCILLOR: "Tonbridge and Malling Borough Council",
  YOUTH_COMMISSIONER: "Tonbridge and Malling Borough Council",
  PARTNER: "Salus",
  OFFICER: "Kent Police",
};

for (const [role, organisation] of Object.entries(ORGANISATIONS)) {
  test(`a ${role} signs in where they were, and sees who they are`, async ({ page }) => {
    await page.goto("/about?from=2024-04&to=2024-09");
    await page.getByRole("banner").getByRole("link", { name: "Sign in" }).click();
    await signIn(page, role.toLowerCase());
    await expect(page).toHaveURL(/\/about\?from=2024-04&to=2024-09$/);
    await accountButton(page).click();
    const account = page.getByRole("group", { name: "Account" });
    await expect(account).toContainText(ROLE_WORDS[role as GivenRole].name);
    await expect(account).toContainText(organisation);
    await expect(account.getByRole("link", { name: "Audit" })).toHaveCount(0);
    await page.keyboard.press("Escape");
    await page.goto("/audit");
    await expect(page.getByRole("main")).toContainText("This page is for administrators.");
    await accountButton(page).click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  });
}

test("an administrator adds a person, changes what they may do, signs them out and switches them off", async ({
  page,
  browser,
  site,
}, { project }) => {
  test.setTimeout(180_000);
  const signInName = `robin-${project.name}`;
  const name = `Robin ${project.name}`;
  await page.goto("/sign-in?return=/people");
  await signIn(page, "administrator");
  const people = page.getByRole("table", { name: "People who may sign in" });
  await expect(people.getByRole("row").nth(1)).toBeVisible();
  await expectNoAxeViolations(page);

  await page.getByRole("button", { name: "Add a person" }).click();
  await expect(page.getByRole("heading", { name: "Add a person" })).toBeFocused();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Signs in as").fill(signInName);
  await page.getByLabel(/^Partner organisation/).check();
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("12 characters");
  await expectNoAxeViolations(page);
  await page.getByLabel("Password", { exact: true }).fill("otters under the old mill");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Name the organisation whose objects a partner sees");
  await page.getByLabel("Organisation", { exact: true }).selectOption({ label: "Salus" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const row = people.getByRole("row").filter({ hasText: signInName });
  await expect(row).toContainText("Salus");

  const robin = await elsewhere(browser, site, signInName, "otters under the old mill");
  await expect(accountButton(robin)).toBeVisible();
  await page.reload();
  const session = page.getByRole("table", { name: "Sessions under way" }).getByRole("row").filter({ hasText: name });
  await session.getByRole("button", { name: /^End/ }).click();
  await expect(session).toHaveCount(0);
  await robin.goto("/about");
  await expect(robin.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();

  await row.getByRole("button", { name: `Change ${name}` }).click();
  await expect(page.getByLabel("Organisation", { exact: true })).toHaveValue("salus");
  await page.getByLabel(/^Partner organisation/).uncheck();
  await page.getByLabel(/^Councillor/).check();
  await page.getByLabel(/^Switched off/).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(row).toContainText("no, switched off");
  await expect(row).toContainText("Councillor");
  await robin.goto("/sign-in");
  await signIn(robin, signInName, "otters under the old mill");
  await expect(robin.getByRole("alert")).toContainText("The name or the password is not right.");
  await robin.context().close();
});

test("an administrator reads the audit, asks for one kind of entry, and saves all of them", async ({ page }) => {
  await page.goto("/sign-in?return=/audit");
  await signIn(page, "administrator");
  const entries = page.getByRole("table");
  await expect(entries.getByRole("row").nth(1)).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByLabel("What was done").selectOption({ label: "Person added" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/action=PERSON_ADDED/);
  await expect(entries.getByRole("row").nth(1)).toContainText("Person added");
  const saving = page.waitForEvent("download");
  await page.getByRole("link", { name: /^Download as CSV/ }).click();
  const file = await (await saving).createReadStream();
  const text = Buffer.concat(await file.toArray()).toString("utf8");
  expect(text.split("\r\n")[0]).toContain("previous hash");
  expect(new Set([...text.matchAll(/,([A-Z_]+),/g)].map(([, action]) => action))).toContain("PERSON_ADDED");
  expect(text).not.toContain("SIGNED_IN");
  await page.goto("/audit?action=EXPORTED");
  await expect(entries.getByRole("row").nth(1)).toContainText("GET /files/audit.csv");
});

test("whoever has a password changes it, and is told in a sentence what is wrong with the new one", async ({
  page,
  browser,
  site,
}, { project }) => {
  const administrator = await elsewhere(browser, site, "administrator");
  await expect(accountButton(administrator)).toBeVisible();
  const signInName = `wren-${project.name}`;
  await administrator.request.post("/graphql", {
    data: {
      query: "mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }",
      variables: { input: { signInName, name: "Wren", roles: ["COUNCILLOR"], password: PASSWORD } },
    },
  });
  await administrator.context().close();
  await page.goto("/sign-in");
  await signIn(page, signInName);
  await accountButton(page).click();
  await page.getByRole("link", { name: "Change your password" }).click();
  const change = async (current: string, next: string, again = next) => {
    await page.getByLabel("Password now").fill(current);
    await page.getByLabel("New password", { exact: true }).fill(next);
    await page.getByLabel("New password again").fill(again);
    await page.getByRole("button", { name: "Change password" }).click();
  };
  await expect(page.getByRole("heading", { name: "Change your password" })).toBeVisible();
  await expectNoAxeViolations(page);
  await change("not it", "moorhens cross the weir");
  await expect(page.getByRole("alert")).toContainText("This is not the password that you have now.");
  await change(PASSWORD, "short");
  await expect(page.getByRole("alert")).toContainText("12 characters");
  await change(PASSWORD, "moorhens cross the weir", "moorhens cross the wier");
  await expect(page.getByRole("alert")).toContainText("The two new passwords are not the same.");
  await expectNoAxeViolations(page);
  await change(PASSWORD, "moorhens cross the weir");
  await expect(page.getByText("Your password is changed.")).toBeVisible();
  await expect(accountButton(page)).toBeVisible();
  const other = await elsewhere(browser, site, signInName, "moorhens cross the weir");
  await expect(accountButton(other)).toBeVisible();
  await other.context().close();
});

test("what somebody who is signed in prints or saves is noted, and what a visitor prints is not", async ({
  page,
  browser,
  site,
}) => {
  await page.goto("/wards");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.goto("/sign-in?return=/wards");
  await signIn(page, "officer");
  await expect(accountButton(page)).toBeVisible();
  const noted = page.waitForResponse((response) => response.request().postData()?.includes("NoteExport") ?? false);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  expect((await noted).ok()).toBe(true);
  const saved = page.waitForResponse((response) => response.request().postData()?.includes("NoteExport") ?? false);
  await page
    .getByRole("button", { name: /^Download as CSV/ })
    .first()
    .click();
  expect((await saved).ok()).toBe(true);
  const administrator = await elsewhere(browser, site, "administrator");
  await expect(accountButton(administrator)).toBeVisible();
  await administrator.goto("/audit?action=EXPORTED");
  await expect(
    administrator
      .getByRole("table")
      .getByRole("row")
      .filter({ hasText: /wards-.*\.csv/ }),
  ).toHaveCount(1);
  await administrator.goto("/audit?action=PRINTED");
  const rows = administrator.getByRole("table").getByRole("row");
  await expect(rows.nth(1)).toContainText("/wards");
  await expect(rows.filter({ hasText: "A visitor" })).toHaveCount(0);
  await administrator.context().close();
});
