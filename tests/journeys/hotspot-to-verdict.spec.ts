/// <reference lib="dom" />
import { randomUUID } from "node:crypto";
import { VERDICTS } from "@safer-wards/domain";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../support/journey.js";

const AREA = "E07000115";

async function ask<Data>(request: APIRequestContext, query: string, variables: object = {}): Promise<Data> {
  const response = await request.post("/graphql", { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** `YYYY-MM-DD`, so many days from today. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many hours London's clocks are before UTC on a day. */
function londonHours(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`).toLocaleTimeString("en-GB", { timeZone: "Europe/London" });
  return noon.startsWith("13") ? "+01:00" : "Z";
}

/** An operation at a hotspot that goes on, and began early enough for records of half a year to be held. */
async function operationAt(request: APIRequestContext, title: string) {
  const hotspots = `{ hotspots(input: { areaCode: "${AREA}", resolution: 9 }) { hotspots { centre { longitude latitude } } } }`;
  const found = await ask<{ hotspots: { hotspots: { centre: object }[] } }>(request, hotspots);
  const place = { kind: "POINT", ...found.hotspots.hotspots[0]!.centre, radiusMetres: 250 };
  const operation = {
    title,
    kind: "HIGH_VISIBILITY_PATROL",
    aim: "Fewer reports round the shops",
    leadOrganisation: "kent-police",
    firstDay: "2025-10-01",
    lastDay: dayFromNow(14),
    place,
  };
  const create = "mutation ($input: CreateOperationInput!) { createOperation(input: $input) { id } }";
  const input = { areaCode: AREA, operation };
  return (await ask<{ createOperation: { id: string } }>(request, create, { input })).createOperation.id;
}

/** Visits at the first stops of a plan's first evening, as a radio's log would bring them. */
async function visitsOf(request: APIRequestContext, planId: string, made: number): Promise<void> {
  const stops = "query ($id: ID!) { patrolPlan(id: $id) { shifts { day stops { cell arrive leave } } } }";
  const { patrolPlan } = await ask<{
    patrolPlan: { shifts: { day: string; stops: { cell: string; arrive: string; leave: string }[] }[] };
  }>(request, stops, { id: planId });
  const [{ day, stops: planned } = { day: "", stops: [] }] = patrolPlan.shifts;
  const zone = londonHours(day);
  const visits = planned.slice(0, made).map(({ cell, arrive, leave }) => ({
    id: randomUUID(),
    cell,
    arrivedAt: `${day}T${arrive}:00${zone}`,
    leftAt: `${day}T${leave}:00${zone}`,
    officers: 2,
    mode: "FOOT",
  }));
  const record = "mutation ($visits: [PatrolVisitInput!]!) { recordPatrolVisits(visits: $visits) { taken } }";
  const { recordPatrolVisits } = await ask<{ recordPatrolVisits: { taken: string[] } }>(request, record, { visits });
  expect(recordPatrolVisits.taken).toHaveLength(made);
}

/** Presses what a keyboard reaches. */
async function press(page: Page, role: "link" | "button", name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).first().press("Enter");
}

const figure = (page: Page, name: string) => page.locator(".plan-figures__one", { hasText: name }).locator("dd");

test("by keyboard from a hotspot over plan, briefing and visits to the verdict on its operation", async ({ page }, {
  project,
}) => {
  // Maps drawn without a graphics card take their time.
  test.slow();
  const title = `Autumn evenings, ${project.name}`;
  await ask(page.request, "mutation { demonstrationSignIn(role: OFFICER) { id } }");
  const operationId = await operationAt(page.request, title);

  await page.goto("/hotspots");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/places? holds?/i, { timeout: 30_000 });
  const list = page.getByRole("tab", { name: "List" });
  if (await list.isVisible()) await list.press("Enter");
  await page.getByRole("listbox", { name: /^Hotspots/ }).press("Enter");
  await press(page, "link", "Plan a patrol here");
  await expect(page.getByText(/^1 to visit: the planner looks for the best places/)).toBeVisible({ timeout: 30_000 });
  await page.getByLabel("From day").fill(dayFromNow(-2));
  await page.getByLabel("To day").fill(dayFromNow(-1));
  await page.getByLabel("Part of the operation").selectOption(operationId);
  await page.getByLabel("Title of the plan").fill(`Two evenings of ${title}`);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/operations\/patrols\/[0-9a-f-]{36}$/, { timeout: 30_000 });
  const planId = page.url().split("/").at(-1)!;
  const planned = Number(await figure(page, "Visits").innerText());

  await press(page, "link", "Briefing to print");
  await expect(page.getByRole("img", { name: /^Map of \d numbered stops/ }).first()).toBeVisible();
  await press(page, "link", "Back to the plan");
  await press(page, "link", title);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(figure(page, "Visits planned")).toHaveText(String(planned));
  await expect(figure(page, "Visits made")).toHaveText("0");

  await visitsOf(page.request, planId, 3);
  await page.reload();
  await expect(figure(page, "Visits made")).toHaveText("3");
  await press(page, "link", "What was delivered, by place, shift and ward");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`3 patrol visits for ${planned} planned: ${title}`);
  await press(page, "link", "Back to the operation");

  await press(page, "link", "Choose how it is evaluated");
  await expect(page.getByRole("heading", { name: /Areas that were like it/ })).toBeVisible({ timeout: 30_000 });
  // Of an operation that goes on, the half year whose records are there.
  await page.getByLabel("Months to look at").selectOption("6");
  await press(page, "button", "Look for areas like it");
  const first = page.locator(".candidates").getByRole("checkbox").first();
  // The areas of another question may still stand there for a moment, and a choice among them goes with them.
  await expect(async () => {
    if (!(await first.isChecked())) await first.press("Space");
    await expect(page.getByText("1 area chosen.")).toBeVisible({ timeout: 1_000 });
    await press(page, "button", "Keep this choice");
    await expect(page).toHaveURL(new RegExp(`/operations/${operationId}$`), { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
  const verdicts = VERDICTS.filter(({ id }) => id !== "NOT_YET" && id !== "CANNOT_BE_EVALUATED").map(
    ({ words }) => words,
  );
  expect(verdicts).toContain(await page.locator(".verdict__words").innerText());
  await expect(page.getByText("Month by month, the time after the start shaded")).toBeVisible();
  await expect(page.getByText(/read it as a hint and not as a test/)).toBeVisible();
});
