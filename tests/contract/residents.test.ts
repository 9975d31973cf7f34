import { COMMAND_LINE, residentsAged, residentsByAge, type ResidentsRelease, takeResidents } from "@safer-wards/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openApplication, type OpenApplication } from "./contract.js";

const NOW = new Date("2026-01-15T12:00:00Z");
const RELEASE: ResidentsRelease = {
  name: "Mid-year population estimates",
  publisher: "Office for National Statistics",
  licence: "Open Government Licence v3.0",
  referenceDate: "2024-06-30",
  file: "population.csv",
  sha256: "a".repeat(64),
  fetchedAt: NOW,
};

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;
  beforeAll(async () => {
    application = await openApplication(database);
  });
  afterAll(async () => application.close());

  const area = () => application.directory.areas[0]!;
  const everyAge = () =>
    area().wards.flatMap(({ code }) => [...Array(91).keys()].map((age) => ({ wardCode: code, age, residents: age })));

  it("until a release is imported, the Census's bands stand in and say that they are an estimate", async () => {
    const ward = area().wards.find(({ code }) => code === "E05015035")!;
    const byAge = await residentsByAge(application.database, ward);
    expect(byAge).toMatchObject({
      isEstimate: true,
      bands: [
        { firstAge: 0, endAge: 16, residents: 1717 },
        { firstAge: 16, endAge: 25, residents: 790 },
        { firstAge: 25, endAge: null, residents: 8761 - 1717 - 790 },
      ],
    });
    // Ages 10 to 15 are six of the sixteen, and 16 and 17 two of the nine.
    expect(residentsAged([byAge], 10, 18)).toMatchObject({ value: Math.round((1717 * 6) / 16 + (790 * 2) / 9) });
    expect(residentsAged([byAge], 20, 40)).toMatchObject({ value: null, missing: "NO_POPULATION" });
  });

  it("a release replaces the estimate, once, and is audited", async () => {
    const { database: held, directory } = application;
    const before = (await application.analysis.dataVersion()).number;
    expect(await takeResidents(held, area(), RELEASE, everyAge(), COMMAND_LINE, NOW)).toBe("taken");
    expect(await takeResidents(held, area(), RELEASE, everyAge(), COMMAND_LINE, NOW)).toBe("unchanged");
    expect((await application.analysis.dataVersion()).number).toBe(before + 1);
    const byAge = await residentsByAge(held, directory.areas[0]!.wards[3]!);
    expect(byAge).toMatchObject({ isEstimate: false, referenceDate: "2024-06-30" });
    expect(byAge.bands.length).toBe(91);
    expect(residentsAged([byAge, byAge], 10, 18).value).toBe(2 * (10 + 11 + 12 + 13 + 14 + 15 + 16 + 17));
    expect(residentsAged([byAge], 0, 91).value).toBeNull();
    expect(await held.query("SELECT action FROM audit_entry")).toEqual([{ action: "POPULATION_TAKEN" }]);
  });

  it("a release with a ward, an age or a place too few or too many is not taken", async () => {
    const take = (rows: ReturnType<typeof everyAge>) =>
      takeResidents(application.database, area(), { ...RELEASE, sha256: "b" }, rows, COMMAND_LINE, NOW);
    await expect(take(everyAge().filter(({ age }) => age !== 12))).rejects.toThrow(/aged 12/);
    await expect(take(everyAge().slice(91))).rejects.toThrow(/has no number of residents aged 0/);
    await expect(take([])).rejects.toThrow(/aged 0/);
    await expect(take([...everyAge(), { wardCode: "E05000001", age: 0, residents: 1 }])).rejects.toThrow(/other wards/);
    await expect(take([...everyAge(), everyAge()[0]!])).rejects.toThrow(/an age twice/);
  });
});
