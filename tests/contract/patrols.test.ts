import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { AREA, GIVEN, patrolDesk, PLAN, type Plan, RECORD, SHIFTS, visitOf } from "./patrol-asking.js";

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openDemonstration(database);
  });

  afterAll(async () => application.close());

  const { ask, planned, found } = patrolDesk(() => application);

  async function change({ id, version }: Pick<Plan, "id" | "version">, changes: readonly Record<string, unknown>[]) {
    const source = `mutation ($input: ChangePatrolPlanInput!) { changePatrolPlan(input: $input) { ${PLAN} } }`;
    const { data, errors } = await ask("OFFICER", source, { input: { id, version, changes } });
    return { plan: data?.["changePatrolPlan"] as Plan | undefined, errors };
  }

  it("plans places, rounds and crews from the records, and says what it rests on", async () => {
    const plan = await planned();
    expect(plan.places.length).toBeGreaterThan(5);
    expect(plan.share.value).toBeGreaterThan(5);
    expect(plan.headline).toMatch(/^\d+ visits to \d+ places in 3 shifts reach \d+ % of what is expected$/);
    expect(plan.hoursWords).toMatch(/^Hours are not planned by records: Police files give the month/);
    expect(plan.places[0]!.doseWords).toMatch(
      /^15 minutes, as long as does best; about \d+ minutes apart, in \d of 3 shifts/,
    );
    expect(plan.leftOut.length).toBeGreaterThan(0);
    expect(await planned()).toMatchObject({ share: plan.share, shifts: plan.shifts });
  });

  it("visits a hotspot that was chosen by hand, alone where that is asked for, and none that is excluded", async () => {
    const whole = await planned();
    const { cell } = whole.places.at(-1)!;
    const chosen = await planned({ chosen: [{ cells: [cell] }], onlyChosen: true });
    expect(chosen.places.map((place) => place.cell)).toEqual([cell]);
    const without = await planned({ excluded: [cell] });
    expect(without.places.map((place) => place.cell)).not.toContain(cell);
  });

  it("follows changes by hand with its numbers, and keeps what is locked", async () => {
    const plan = await planned();
    const [first, second] = plan.shifts[0]!.stops;
    const locked = await change(plan, [{ kind: "LOCK", stopId: second!.stopId }]);
    expect(locked.plan!.version).toBe(2);
    const dropped = await change(locked.plan!, [{ kind: "DROP", stopId: first!.stopId }]);
    expect(dropped.plan!.visits).toBe(plan.visits - 1);
    const kept = dropped.plan!.shifts[0]!.stops.find((stop) => stop.stopId === second!.stopId);
    expect(kept).toMatchObject({ arrive: second!.arrive, isLocked: true });
    expect((await change(dropped.plan!, [{ kind: "DROP", stopId: second!.stopId }])).errors[0]!.message).toMatch(
      /locked/,
    );

    const third = dropped.plan!.shifts[0]!.stops.find((stop) => !stop.isLocked)!;
    const moved = await change(dropped.plan!, [
      { kind: "MOVE", stopId: third.stopId, shiftId: "s2", crew: 1, position: 0 },
    ]);
    expect(moved.plan!.shifts[1]!.stops.find((stop) => stop.crew === 1)!.stopId).toBe(third.stopId);

    const [place] = moved.plan!.places.filter(({ cell }) => cell !== second!.cell);
    const gone = await change(moved.plan!, [{ kind: "DROP_PLACE", cell: place!.cell }]);
    expect(gone.plan!.share.value).toBeLessThan(moved.plan!.share.value);
    expect(gone.plan!.leftOut[0]).toEqual({ name: place!.name, because: "Dropped by hand." });
  });

  it("tells the second of two who change it at once, and writes nothing of theirs", async () => {
    const plan = await planned();
    const [one, other] = plan.shifts[0]!.stops;
    expect((await change(plan, [{ kind: "DROP", stopId: one!.stopId }])).errors).toEqual([]);
    const { errors } = await change(plan, [{ kind: "DROP", stopId: other!.stopId }]);
    expect(errors[0]!.extensions["code"]).toBe("CONFLICT");
    expect((await found(plan.id)).visits).toBe(plan.visits - 1);
  });

  it("briefs each crew: numbered stops, three facts, streets by name", async () => {
    const plan = await planned();
    const { data, errors } = await ask(
      "OFFICER",
      `query ($planId: ID!) { patrolBriefing(planId: $planId, shiftId: "s1") {
        dayWords crews { crew way stops { number name times whyHere toDo } streets { name } } toRecord attribution
      } }`,
      { planId: plan.id },
    );
    expect(errors).toEqual([]);
    const { crews, dayWords } = data!["patrolBriefing"] as {
      dayWords: string;
      crews: { way: number[]; stops: { number: number; whyHere: string[]; times: string[] }[]; streets: unknown[] }[];
    };
    expect(dayWords).toBe("Friday 3 April 2026");
    expect(crews).toHaveLength(2);
    for (const { stops, way, streets } of crews) {
      expect(stops.map(({ number }) => number)).toEqual(stops.map((_, index) => index + 1));
      expect(way).toHaveLength(stops.reduce((sum, { times }) => sum + times.length, 0));
      for (const { whyHere } of stops) expect(whyHere).toHaveLength(3);
      expect(streets.length).toBeGreaterThan(3);
    }
  });

  it("takes a visit once, however often it is sent, and keeps none back for a wrong one beside it", async () => {
    const { cell } = (await planned()).places[0]!;
    const visit = visitOf(cell, { seen: ["GROUP_GATHERED"], results: [{ kind: "WARNINGS", count: 2 }] });
    const wrong = visitOf(cell, { note: "ring 07700 900123" });
    const first = await ask("OFFICER", RECORD, { visits: [visit, wrong] });
    expect(first.data!["recordPatrolVisits"]).toMatchObject({
      taken: [visit.id],
      known: [],
      refused: [{ visitId: wrong.id, because: expect.stringMatching(/never people/) as string }],
    });
    const again = await ask("OFFICER", RECORD, { visits: [visit, visit] });
    expect(again.data!["recordPatrolVisits"]).toMatchObject({ taken: [], known: [visit.id] });
  });

  it.each([
    ["in the future", { leftAt: new Date(Date.now() + 3_600_000).toISOString() }, /not in the future/],
    ["backwards", { leftAt: new Date(Date.now() - 9_000_000).toISOString() }, /ends after it begins/],
    ["by nobody", { officers: 0 }, /1 to 40 officers/],
    ["nowhere", { cell: null }, /Say where/],
    ["in the sea", { cell: null, longitude: 1.5, latitude: 52.5 }, /no ward of an installed area/],
  ])("refuses a visit %s, in a sentence", async (_, more, sentence) => {
    const { cell } = (await planned()).places[0]!;
    const { data } = await ask("OFFICER", RECORD, { visits: [visitOf(cell, more)] });
    const { refused } = data!["recordPatrolVisits"] as { refused: { because: string }[] };
    expect(refused[0]!.because).toMatch(sentence);
  });

  it("names the field of a plan that cannot be made", async () => {
    const source = "mutation ($input: PlanPatrolsInput!) { planPatrols(input: $input) { id } }";
    const wrong = { ...GIVEN, shifts: [{ ...SHIFTS[0], day: "2026-02-30" }] };
    const { errors } = await ask("OFFICER", source, { input: wrong });
    expect(errors[0]!.message).toBe(
      "A shift's day is written as YYYY-MM-DD, for example 2026-04-03. It is number 1 that is not so.",
    );
  });

  const DELIVERED = `{ patrolDelivered(input: {areaCode: "${AREA}"}) {
    headline isProtected total { visits { value missing } patrolMinutes { value missing } }
    byPlace { key } byShift { key } byWard { name visits { value missing } officerMinutes { value missing } }
  } }`;

  it.each(["COUNCILLOR", "YOUTH_COMMISSIONER"] as const)(
    "tells a %s visits by ward alone, small ones withheld",
    async (role) => {
      const { data, errors } = await ask(role, DELIVERED);
      expect(errors).toEqual([]);
      const { isProtected, byPlace, byShift, byWard } = data!["patrolDelivered"] as {
        isProtected: boolean;
        byPlace: unknown[];
        byShift: unknown[];
        byWard: { visits: { value: number | null }; officerMinutes: { value: null; missing: string } }[];
      };
      expect([isProtected, byPlace, byShift]).toEqual([true, [], []]);
      expect(byWard).toHaveLength(19);
      for (const { visits, officerMinutes } of byWard) {
        expect(officerMinutes.missing).toBe("WITHHELD");
        expect(visits.value === null || visits.value === 0 || visits.value >= 5).toBe(true);
      }
    },
  );

  it("chains each deed on a plan into the audit, without its title", async () => {
    const plan = await planned({ title: "Something about somebody" });
    await change(plan, [{ kind: "DROP", stopId: plan.shifts[0]!.stops[0]!.stopId }]);
    await ask("OFFICER", `mutation { removePatrolPlan(id: "${plan.id}", version: 2) }`);
    const rows = await application.database.query<{ action: string; after: string | null }>(
      "SELECT action, after FROM audit_entry WHERE object = ? ORDER BY id",
      [`patrol-plan:${plan.id}`],
    );
    expect(rows.map(({ action }) => action)).toEqual(["PATROL_PLANNED", "PATROL_PLAN_CHANGED", "PATROL_PLAN_REMOVED"]);
    expect(JSON.stringify(rows)).not.toContain("somebody");
  });
});
