/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

const AREA = "E07000115";

async function enterAs(page: Page, role: string): Promise<void> {
  const answer = await page.request.post("/graphql", {
    data: { query: `mutation { demonstrationSignIn(role: ${role}) { id } }` },
  });
  expect((await answer.json()).errors).toBeUndefined();
}

async function ask(page: Page, query: string): Promise<Record<string, unknown>> {
  const answer = await page.request.post("/graphql", { data: { query } });
  return (await answer.json()).data;
}

async function download(page: Page, name: RegExp): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).first().click()]);
  const text = await readFile(await file.path(), "utf8");
  return text
    .trim()
    .split("\r\n")
    .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replaceAll(/^"|"$/g, "")));
}

test("a visitor reads what the plan says, with its conflicts, and is told how to see more", async ({ page }) => {
  await page.goto("/youth");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Whom youth work reached");
  const kenward = page.getByRole("row").filter({ hasText: "Kenward Trust engaged" });
  await expect(kenward).toContainText(/1,770.* or over 500/);
  await expect(kenward).toContainText("Conflict");
  await expectNoAxeViolations(page);
  await page.goto("/youth/need");
  await expect(page.locator("main")).toContainText("to see what your roles include");
});

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
  const day = isMobile ? "2026-04-03" : "2026-04-02";
  // The day is behind today's date by whole months, so it is typed in one go as a date field takes it.
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
    await form.getByLabel("Contacts", { exact: true }).focus();
    for (const number of ["11", "8", "8", "2"]) {
      await page.keyboard.type(number);
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
  }
  await expect(page.locator(".session-said")).toContainText(/^Recorded: /);
  expect(Date.now() - began).toBeLessThan(60_000);
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

test("a provider tries another's sessions and finds none", async ({ page }) => {
  await enterAs(page, "PARTNER");
  await page.goto("/youth/providers/kenward-trust");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("No session is recorded");
  await page.goto("/youth/sessions");
  await expect(page.getByRole("heading", { name: /^Recorded sessions/ })).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Kenward");
  const others = await ask(page, `{ youthSessions(areaCode: "${AREA}", provider: "kenward-trust") { count } }`);
  expect(others).toEqual({ youthSessions: { count: 0 } });
});

test("a commissioner compares Salus and Kenward Trust, finds the gap ward and prints the paper", async ({ page }) => {
  await enterAs(page, "YOUTH_COMMISSIONER");
  await page.goto("/youth?from=2024-04&to=2025-03");
  const providers = page.getByRole("table").filter({ hasText: "Kenward Trust" }).first();
  await expect(providers.getByRole("row").filter({ hasText: "Salus" })).toContainText("185");
  await expect(providers.getByRole("row").filter({ hasText: "Kenward Trust" })).toContainText("1,770");
  await expectNoAxeViolations(page);

  // What the table shows, the file and the schema say too: each number under its own name.
  const [headings = [], ...rows] = await download(page, /^Download as CSV.*by provider/);
  const cell = (row: string[] | undefined, name: string) => row?.[headings.indexOf(name)];
  const kenward = rows.find(([name]) => name === "Kenward Trust");
  const answer = (await ask(
    page,
    `{ youthReach(input: {areaCode: "${AREA}", period: {firstMonth: "2024-04", endMonth: "2025-04"}, provider: "kenward-trust"})
      { total { contacts { value } attendances { value } individuals { most { value } } contactHours { value } reachPer1000 { most { value } } } } }`,
  )) as { youthReach: { total: Record<string, { value?: number; most?: { value: number } }> } };
  const { total } = answer.youthReach;
  expect(cell(kenward, "Contacts")).toBe(String(total["contacts"]!.value));
  expect(cell(kenward, "Attendances")).toBe(String(total["attendances"]!.value));
  expect(cell(kenward, "Contact hours")).toBe(String(total["contactHours"]!.value));
  expect(cell(kenward, "Individuals, most")).toBe(String(total["individuals"]!.most!.value));
  expect(cell(kenward, "Reach per 1,000, most")).toBe(String(total["reachPer1000"]!.most!.value));
  expect(cell(kenward, "Individuals, most")).not.toBe(cell(kenward, "Contacts"));

  await page.getByRole("link", { name: "Need beside provision" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Aylesford North & North Downs", {
    timeout: 30_000,
  });
  const gaps = page.locator(".gaps");
  await expect(gaps).toContainText("number 1 by need");
  await expect(page.getByText(/of the four neediest wards/).first()).toBeAttached();
  await expect(page.locator('.area-map[data-drawn="true"]').first()).toBeVisible({ timeout: 30_000 });
  await expectNoAxeViolations(page);
  await page.getByLabel("Drugs: weight").selectOption("0");
  await expect(page.getByText("These weights are tried and not kept.")).toBeVisible();
  await page.getByRole("button", { name: "Back to the kept ones" }).click();

  await page.goto("/youth/providers/kenward-trust?from=2025-04&to=2026-03");
  await page.getByRole("link", { name: "Paper for the review meeting" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Kenward Trust: review of April 2025 to March 2026",
  );
  const paper = page.locator(".review");
  await expect(paper).toContainText("Behind");
  await expect(paper).toContainText("1,190 of 1,700 contacts due by the end of March 2026");
  await expect(paper).toContainText("The plan says 1,770 and over 500. What does each of them count?");
  await expectNoAxeViolations(page);
  const onScreen = await paper.innerText();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".view-bar")).toBeHidden();
  const printed = await paper.innerText();
  // The same numbers stand on paper, in the same order.
  const numbers = (text: string) => text.match(/\d[\d,.]*/g);
  expect(numbers(printed)).toEqual(numbers(onScreen));
  await page.emulateMedia({ media: null });
});

test("a councillor sees reach in the ward, and no route gives small numbers back", async ({ page }) => {
  await enterAs(page, "COUNCILLOR");
  await page.goto("/youth?from=2024-04&to=2025-03&ward=E05015051");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Salus held 10 sessions");
  await expectNoAxeViolations(page);
  // One month of one ward is told to nobody below officers, by address, file or question.
  await page.goto("/youth?from=2024-06&to=2024-06&ward=E05015051");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("by ward are told by whole quarters only");
  await expect(page.locator(".three-numbers")).toContainText("[c]");
  const [headings = [], ...rows] = await download(page, /^Download as CSV.*by ward/);
  const trench = rows.find(([name]) => name === "Trench");
  expect(trench?.[headings.indexOf("Contacts")]).toBe("");
  expect(trench?.[headings.indexOf("Contacts, missing because")]).toContain("Withheld");
  await page.goto("/youth/providers/salus/review");
  await expect(page.locator("main")).toContainText("Your roles do not include it");
  await page.goto("/youth/sessions");
  await expect(page.locator("main")).toContainText("Your roles do not include it");
});

test("contacts never stand where individuals are named", async ({ page }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/youth?from=2024-04&to=2025-03");
  const answer = (await ask(
    page,
    `{ youthReach(input: {areaCode: "${AREA}", period: {firstMonth: "2024-04", endMonth: "2025-04"}})
      { total { contacts { value } individuals { words } } providers { name contacts { value } attendances { value } individuals { words } }
        wards { name contacts { value } attendances { value } individuals { words } }
        months { name contacts { value } attendances { value } individuals { words } } } }`,
  )) as Record<"youthReach", Record<"providers" | "wards" | "months", Told[]> & { total: Told }>;
  interface Told {
    readonly name: string;
    readonly contacts: { readonly value: number };
    readonly attendances: { readonly value: number };
    readonly individuals: { readonly words: string };
  }
  const { providers, wards, months } = answer.youthReach;
  await expect(page.getByRole("table")).toHaveCount(6);
  const shown = await page.getByRole("table").evaluateAll((tables) =>
    tables.map((table) => {
      const headings = [...table.querySelectorAll("thead th")].map(
        (cell) => cell.querySelector("button")?.textContent?.trim() ?? "",
      );
      const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim() ?? ""),
      );
      return { headings, rows };
    }),
  );
  let compared = 0;
  for (const { headings, rows } of shown) {
    const at = (name: string) => headings.indexOf(name);
    if (at("Individuals") === -1) continue;
    for (const row of rows) {
      const told = [...providers, ...wards, ...months].find(({ name }) => name === row[0]);
      if (!told) continue;
      compared++;
      expect(row[at("Individuals")]).toBe(told.individuals.words);
      expect(row[at("Contacts")]).toBe(told.contacts.value.toLocaleString("en-GB"));
      expect(row[at("Attendances")]).toBe(told.attendances.value.toLocaleString("en-GB"));
    }
  }
  expect(compared).toBe(4 + 19 + 12);
});
