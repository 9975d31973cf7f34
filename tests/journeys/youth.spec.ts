/// <reference lib="dom" />
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { ask, enterAs } from "../support/demonstration-role.js";
import { expect, expectNoAxeViolations, test } from "../support/journey.js";

const AREA = "E07000115";

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
  const answer = await ask<{
    youthReach: { total: Record<string, { value?: number; most?: { value: number } }> };
  }>(
    page,
    `{ youthReach(input: {areaCode: "${AREA}", period: {firstMonth: "2024-04", endMonth: "2025-04"}, provider: "kenward-trust"})
      { total { contacts { value } attendances { value } individuals { most { value } } contactHours { value } reachPer1000 { most { value } } } } }`,
  );
  const { total } = answer.youthReach;
  expect(cell(kenward, "Contacts")).toBe(String(total["contacts"]!.value));
  expect(cell(kenward, "Attendances")).toBe(String(total["attendances"]!.value));
  expect(cell(kenward, "Contact hours")).toBe(String(total["contactHours"]!.value));
  expect(cell(kenward, "Individuals, most")).toBe(String(total["individuals"]!.most!.value));
  expect(cell(kenward, "Reach per 1,000, most")).toBe(String(total["reachPer1000"]!.most!.value));
  expect(cell(kenward, "Individuals, most")).not.toBe(cell(kenward, "Contacts"));
  // And paper says it a third time.
  await page.emulateMedia({ media: "print" });
  const printed = providers.getByRole("row").filter({ hasText: "Kenward Trust" });
  for (const figure of [
    total["contacts"]!,
    total["attendances"]!,
    total["contactHours"]!,
    total["individuals"]!.most!,
  ]) {
    await expect(printed).toContainText(figure.value!.toLocaleString("en-GB"));
  }
  const per1000 = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  await expect(printed).toContainText(total["reachPer1000"]!.most!.value.toLocaleString("en-GB", per1000));
  await page.emulateMedia({ media: null });

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
  const onPaper = await paper.innerText();
  // The same numbers stand on paper, in the same order.
  const numbers = (text: string) => text.match(/\d[\d,.]*/g);
  expect(numbers(onPaper)).toEqual(numbers(onScreen));
  await page.emulateMedia({ media: null });
});

test("a councillor sees reach in the ward, and no route gives small numbers back", async ({ page }) => {
  await enterAs(page, "COUNCILLOR");
  await page.goto("/youth?from=2024-04&to=2025-03&ward=E05015051");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Salus held 10 sessions");
  await expectNoAxeViolations(page);
  // Whom one month of one ward reached is told to nobody below officers, by address, file or question.
  await page.goto("/youth?from=2024-06&to=2024-06&ward=E05015045");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("is withheld in part");
  await expect(page.locator(".three-numbers")).toContainText("[c]");
  const [headings = [], ...rows] = await download(page, /^Download as CSV.*by ward/);
  const judd = rows.find(([name]) => name === "Judd");
  expect(judd?.[headings.indexOf("Contacts")]).toBe("");
  expect(judd?.[headings.indexOf("Contacts, missing because")]).toContain("Withheld");
  await page.goto("/youth/providers/salus/review");
  await expect(page.locator("main")).toContainText("Your roles do not include it");
  await page.goto("/youth/sessions");
  await expect(page.locator("main")).toContainText("Your roles do not include it");
});

test("contacts never stand where individuals are named", async ({ page }) => {
  await enterAs(page, "OFFICER");
  await page.goto("/youth?from=2024-04&to=2025-03");
  const answer = await ask<
    Record<"youthReach", Record<"providers" | "wards" | "months" | "places", Told[]> & { total: Told }>
  >(
    page,
    `{ youthReach(input: {areaCode: "${AREA}", period: {firstMonth: "2024-04", endMonth: "2025-04"}})
      { total { contacts { value } individuals { words } } providers { name contacts { value } attendances { value } individuals { words } }
        wards { name contacts { value } attendances { value } individuals { words } }
        places { name wardName contacts { value } attendances { value } individuals { words } }
        months { name contacts { value } attendances { value } individuals { words } } } }`,
  );
  interface Told {
    readonly name: string;
    readonly wardName?: string;
    readonly contacts: { readonly value: number };
    readonly attendances: { readonly value: number };
    readonly individuals: { readonly words: string };
  }
  const { providers, wards, months, places } = answer.youthReach;
  const toldOf: Readonly<Record<string, Told[]>> = { Provider: providers, Ward: wards, Month: months, Place: places };
  await expect(page.getByRole("table")).toHaveCount(7);
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
      const told = toldOf[headings[0] ?? ""]?.find(
        ({ name, wardName }) => name === row[0] && (wardName === undefined || wardName === row[1]),
      );
      if (!told) continue;
      compared++;
      expect(row[at("Individuals")]).toBe(told.individuals.words);
      expect(row[at("Contacts")]).toBe(told.contacts.value.toLocaleString("en-GB"));
      expect(row[at("Attendances")]).toBe(told.attendances.value.toLocaleString("en-GB"));
    }
  }
  expect(compared).toBe(4 + 19 + 12 + places.length);
});
