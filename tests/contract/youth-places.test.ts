import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { added, AREA, FIGURE, inYear, PEOPLE, type Row, SAVE, YEAR, YouthAsking } from "./youth-asking.js";

const PLACES = `{ youthSessions(areaCode: "${AREA}") { places { provider name wardCode hasPoint position { longitude latitude } } } }`;
const REACHED = `query ($input: YouthReachInput!) { youthReach(input: $input) { places {
  name wardName providerNames knownBy position { longitude latitude } sessions ${FIGURE} contactHours ${FIGURE}
  contacts ${FIGURE} attendances ${FIGURE} individuals ${PEOPLE} } } }`;

interface Place {
  readonly provider: string;
  readonly name: string;
  readonly wardCode: string;
  readonly hasPoint: boolean;
  readonly position: { longitude: number; latitude: number } | null;
}
type Reached = Pick<Row, "name" | "sessions" | "contacts" | "attendances" | "individuals"> & {
  readonly wardName: string;
  readonly providerNames: readonly string[];
  readonly knownBy: string;
  readonly position: { longitude: number; latitude: number } | null;
};

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  let youth: YouthAsking;

  beforeAll(async () => {
    application = await openDemonstration(database);
    youth = await YouthAsking.of(application);
  });

  afterAll(async () => application.close());

  async function placesOf(who: string): Promise<readonly Place[]> {
    const { data, errors } = await youth.ask(who, PLACES);
    expect(errors).toBeUndefined();
    return (data!["youthSessions"] as { places: Place[] }).places;
  }

  async function reached(who: string, more: Record<string, unknown> = {}): Promise<readonly Reached[]> {
    const { data, errors } = await youth.ask(who, REACHED, { input: { areaCode: AREA, period: YEAR, ...more } });
    expect(errors).toBeUndefined();
    return (data!["youthReach"] as { places: Reached[] }).places;
  }

  async function nearestTo(wardCode: string): Promise<number> {
    const { data } = await youth.ask(
      "officer",
      `{ youthNeed(areaCode: "${AREA}") { wards { code isGap nearest { value } } } }`,
    );
    const { wards } = data!["youthNeed"] as { wards: { code: string; isGap: boolean; nearest: { value: number } }[] };
    return wards.find(({ code }) => code === wardCode)!.nearest.value;
  }

  it("each is told to its provider and to officers, and its point to officers alone", async () => {
    const all = await placesOf("officer");
    const own = await placesOf("salus");
    expect(own.length).toBeGreaterThan(3);
    expect(own.map(({ name }) => name).toSorted()).toEqual(
      all
        .filter(({ provider }) => provider === "salus")
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(own.every(({ hasPoint, position }) => hasPoint && position === null)).toBe(true);
    expect(all.every(({ hasPoint, position }) => hasPoint === (position !== null))).toBe(true);
  });

  it("reach by place adds up to what each sees whole, and nobody else is told any", async () => {
    const raw = youth.raw.filter(inYear);
    const officer = await reached("officer");
    expect(added(officer.map(({ contacts }) => contacts.value!))).toBe(added(raw.map(({ contacts }) => contacts)));
    expect(officer.some(({ position }) => position !== null)).toBe(true);
    for (const provider of ["salus", "kenward-trust"]) {
      const who = provider === "salus" ? "salus" : "kenward";
      const own = await reached(who);
      const ofProvider = raw.filter((session) => session.provider === provider);
      expect(added(own.map(({ sessions }) => sessions.value!))).toBe(ofProvider.length);
      expect(added(own.map(({ attendances }) => attendances.value!))).toBe(
        added(ofProvider.map(({ attendances }) => attendances)),
      );
      expect(own.every(({ position }) => position === null)).toBe(true);
      // Different people of places never add up to those of the provider: somebody may come to two of them.
      const [total] = (await youth.reach(who, { provider })).providers;
      expect(added(own.map(({ individuals }) => individuals.most.value!))).toBeGreaterThanOrEqual(
        total!.individuals.least.value!,
      );
    }
    expect(await reached("councillor")).toEqual([]);
    const paid = await application.database.query<{ count: number | string }>(
      `SELECT COUNT(*) AS count FROM youth_session s JOIN youth_contract c ON c.id = s.contract_id
        WHERE c.commissioner = 'tmbc' AND s.month >= ? AND s.month < ?`,
      [YEAR.firstMonth, YEAR.endMonth],
    );
    expect(added((await reached("commissioner")).map(({ sessions }) => sessions.value!))).toBe(Number(paid[0]!.count));
  });

  it("a new one is kept with its point, stands for later sessions there, and brings somebody near", async () => {
    const gap = { ward: "E05015035", longitude: 0, latitude: 0 };
    const { data } = await youth.ask(
      "officer",
      `{ area(code: "${AREA}") { wards { code label { longitude latitude } } } }`,
    );
    const { wards } = data!["area"] as { wards: { code: string; label: { longitude: number; latitude: number } }[] };
    Object.assign(gap, wards.find(({ code }) => code === gap.ward)!.label);
    const before = await nearestTo(gap.ward);
    const session = {
      areaCode: AREA,
      date: "2026-03-20",
      startTime: "18:00",
      endTime: "20:00",
      kind: "DETACHED",
      wardCode: gap.ward,
      place: "Behind the hall",
      staffHours: 4,
      contacts: 6,
      attendances: 6,
      individuals: 6,
    };
    const save = async (more: object) => youth.ask("salus", SAVE, { input: { ...session, ...more } });
    const { longitude, latitude } = gap;
    // Half way to the north of it, with which the middle of the ward is not to be confused.
    const point = { longitude, latitude: latitude + 0.002 };
    expect((await save({ reference: "place-1", ...point })).errors).toBeUndefined();
    // The second says no point, and stands at the first one's.
    expect(
      (await save({ reference: "place-2", date: "2026-03-21", place: "BEHIND the  hall" })).errors,
    ).toBeUndefined();
    const kept = (await placesOf("officer")).filter(({ name }) => name === "Behind the hall");
    expect(kept).toEqual([
      { provider: "salus", name: "Behind the hall", wardCode: gap.ward, hasPoint: true, position: point },
    ]);
    const there = (await reached("officer", { period: { firstMonth: "2026-03", endMonth: "2026-04" } })).filter(
      ({ position }) => position?.latitude === point.latitude,
    );
    expect(there).toMatchObject([{ knownBy: "POINT", sessions: { value: 2 } }]);
    const after = await nearestTo(gap.ward);
    expect(before).toBeGreaterThan(15);
    // 0.002 degrees of latitude are 222 metres, times 1.3, at 80 metres a minute.
    expect(after).toBeCloseTo((222.4 * 1.3) / 80, 1);
  });

  it("goes with the demonstration where only invented sessions were held", async () => {
    const rows = await application.database.query<{ demonstration: number }>(
      "SELECT demonstration FROM youth_place ORDER BY demonstration",
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.some(({ demonstration }) => demonstration === 1)).toBe(true);
  });
});
