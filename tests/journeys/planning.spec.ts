import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "../support/journey.js";

async function ask<Data>(request: APIRequestContext, query: string, variables: object = {}): Promise<Data> {
  const response = await request.post("/graphql", { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Planning {
  readonly state: string;
  readonly done: number;
  readonly failedBecause: string | null;
}

const SHIFTS = Array.from({ length: 14 }, (_, index) => ({
  day: `2026-04-${String(1 + Math.floor(index / 2)).padStart(2, "0")}`,
  start: index % 2 === 0 ? "10:00" : "18:00",
  end: index % 2 === 0 ? "18:00" : "02:00",
  officers: 6,
  crew: 2,
  mode: "CAR",
}));

test("60 hotspots, 14 shifts and 6 officers are planned while the server answers others", async ({ page }) => {
  const { request } = page;
  await ask(request, "mutation { demonstrationSignIn(role: OFFICER) { id } }");
  const grid = '{ hotspotGrid(input: { areaCode: "E07000115", resolution: 9 }) { cells } }';
  const { cells } = (await ask<{ hotspotGrid: { cells: string[] } }>(request, grid)).hotspotGrid;
  const step = Math.floor(cells.length / 60);
  const chosen = Array.from({ length: 60 }, (_, index) => ({ cells: [cells[index * step]] }));
  const input = { need: { areaCode: "E07000115" }, title: "Sixty hotspots", shifts: SHIFTS, chosen, places: 60 };
  const begin = "mutation ($input: PlanPatrolsInput!) { planPatrols(input: $input) { id } }";
  const { id } = (await ask<{ planPatrols: { id: string } }>(request, begin, { input })).planPatrols;

  const seen: Planning[] = [];
  const follow = "query ($id: ID!) { patrolPlanning(id: $id) { state done failedBecause } }";
  await expect(async () => {
    seen.push((await ask<{ patrolPlanning: Planning }>(request, follow, { id })).patrolPlanning);
    expect(seen.at(-1)?.state).not.toBe("RUNNING");
  }).toPass({ intervals: [20], timeout: 40_000 });
  expect(seen.at(-1)).toMatchObject({ state: "DONE", failedBecause: null });
  // In the thread of the requests none of these would have been answered before the plan was there.
  const meanwhile = seen.filter(({ state }) => state === "RUNNING");
  expect(new Set(meanwhile.map(({ done }) => done)).size).toBeGreaterThan(1);

  const made = "query ($id: ID!) { patrolPlan(id: $id) { places { cell } shifts { visits } } }";
  const { patrolPlan } = await ask<{ patrolPlan: { places: unknown[]; shifts: { visits: number }[] } }>(request, made, {
    id,
  });
  expect(patrolPlan.places.length).toBeGreaterThan(10);
  expect(patrolPlan.shifts.map(({ visits }) => visits > 0)).toEqual(SHIFTS.map(() => true));
});
