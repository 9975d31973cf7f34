import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "@safer-wards/domain";
import { clearDemonstration, importPaths } from "@safer-wards/server";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { askerAs } from "../support/people.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

const YEAR = 'period: {firstMonth: "2024-04", endMonth: "2025-04"}';
const COUNCIL = 'sources: ["council-asb:tmbc"]';

interface Count {
  readonly value: number | null;
  readonly missing: string | null;
}
interface Week {
  readonly hours: readonly number[] | null;
  readonly words: string | null;
}

interface Counts {
  readonly withheld: boolean;
  readonly count: Count;
  readonly monthCounts: Count[];
  readonly wards: { readonly ward: { readonly code: string }; readonly count: Count }[];
  readonly kinds: { readonly id: string; readonly count: Count }[];
  readonly weekParts: { readonly id: string; readonly count: Count }[];
}

describe.each(databasesUnderTest())("on $name", (database) => {
  let application: OpenApplication;

  beforeAll(async () => {
    application = await openDemonstration(database);
  });

  afterAll(async () => application.close());

  async function ask(role: Role, document: string, organisation: string | null = null) {
    let isForOne = false;
    const contextValue = { ...askerAs(role, organisation), answersOneViewer: () => void (isForOne = true) };
    const { data, errors } = await graphql({ schema: application.schema, source: document, contextValue });
    return {
      data: data as Record<string, unknown> | null,
      errors: errors?.map((error) => error.message) ?? [],
      isForOne,
    };
  }

  async function counts(role: Role, supply: string, organisation: string | null = null): Promise<Counts> {
    const figure = "{ value missing }";
    const { data, errors } = await ask(
      role,
      `{ partnerCounts(input: {areaCode: "E07000115", supply: "${supply}", ${YEAR}}) { withheld count ${figure}
         monthCounts ${figure} wards { ward { code } count ${figure} } kinds { id count ${figure} }
         weekParts { id count ${figure} } } }`,
      organisation,
    );
    expect(errors).toEqual([]);
    return data!["partnerCounts"] as unknown as Counts;
  }

  it("shows an officer every count: 429 reports to the council, 456 to the enforcement team with 80 fly-tips", async () => {
    const council = await counts("OFFICER", "council-asb:tmbc");
    expect(council.count.value).toBe(429);
    for (const parts of [council.wards, council.kinds, council.weekParts]) {
      expect(parts.reduce((sum, { count }) => sum + count.value!, 0)).toBe(429);
    }
    const team = await counts("OFFICER", "enforcement-reports:tmbc");
    expect(team.count.value).toBe(456);
    expect(team.kinds.find(({ id }) => id === "FLY_TIP")?.count.value).toBe(80);
    expect(team.monthCounts.map(({ missing }) => missing)).toEqual([
      ...Array.from({ length: 6 }, () => null),
      ...Array.from({ length: 6 }, () => "NOT_SUPPLIED"),
    ]);
  });

  it.each(["COUNCILLOR", "YOUTH_COMMISSIONER", "PARTNER"] as const)(
    "tells a %s the same numbers or withholds them, and none from 1 to 4",
    async (role) => {
      const whole = await counts("OFFICER", "council-asb:tmbc");
      const told = await counts(role, "council-asb:tmbc", "salus");
      expect(told.withheld).toBe(true);
      const pairs = [
        ...told.monthCounts.map((count, index) => [count, whole.monthCounts[index]!] as const),
        ...told.wards.map(({ count }, index) => [count, whole.wards[index]!.count] as const),
        ...told.kinds.map(({ count }, index) => [count, whole.kinds[index]!.count] as const),
        ...told.weekParts.map(({ count }, index) => [count, whole.weekParts[index]!.count] as const),
      ];
      const other = pairs.filter(([seen, real]) => seen.value !== (seen.missing === "WITHHELD" ? null : real.value));
      expect(other).toEqual([]);
      expect(pairs.filter(([seen]) => [1, 2, 3, 4].includes(seen.value ?? 0))).toEqual([]);
      expect(pairs.some(([seen]) => seen.value !== null)).toBe(true);
    },
  );

  it("shows the organisation that supplied them its own records whole", async () => {
    expect((await counts("PARTNER", "council-asb:tmbc", "tmbc")).withheld).toBe(false);
  });

  it("counts, compares and finds hotspots in partner records for an officer, with the hours of the week", async () => {
    const input = `input: {areaCode: "E07000115", ${YEAR}, ${COUNCIL}}`;
    const { data, errors, isForOne } = await ask(
      "OFFICER",
      `{ incidentSeries(${input}) { title count { value source } }
         wardComparison(${input}) { wards { count { value } } }
         hotspots(${input}) { hotspots { count { value } when { hours words } } when { hours words refusedBecause } }
         hotspotGrid(${input}) { counts } }`,
    );
    expect(errors).toEqual([]);
    expect(isForOne).toBe(true);
    const { incidentSeries, wardComparison, hotspots, hotspotGrid } = data as unknown as {
      incidentSeries: { title: string; count: { value: number; source: string } };
      wardComparison: { wards: { count: { value: number } }[] };
      hotspots: { hotspots: { count: { value: number }; when: Week }[]; when: Week };
      hotspotGrid: { counts: number[] };
    };
    expect(incidentSeries.title).toBe("Reports to the council in Tonbridge and Malling");
    expect(incidentSeries.count).toEqual({ value: 429, source: "Demonstration data, generated" });
    expect(wardComparison.wards.reduce((sum, { count }) => sum + count.value, 0)).toBe(429);
    expect(hotspots.hotspots.length).toBeGreaterThan(0);
    expect(hotspots.when.hours).toHaveLength(168);
    for (const { count, when } of hotspots.hotspots) {
      const timedHere = (when.hours ?? []).reduce((sum, hour) => sum + hour, 0);
      expect(when.hours).toHaveLength(168);
      when.hours?.forEach((hour, index) => expect(hour).toBeLessThanOrEqual(hotspots.when.hours![index]!));
      expect(when.words).toMatch(new RegExp(`^(${timedHere} of|All|The) (${count.value}|one) record`));
    }
    const onMap = hotspotGrid.counts.reduce((sum, count) => sum + count, 0);
    const timed = hotspots.when.hours!.reduce((sum, count) => sum + count, 0);
    // Some have a ward alone, and some of the others a day alone.
    expect(onMap).toBeLessThan(429);
    expect(timed).toBeLessThan(onMap);
    const evenings = hotspots.when.hours!.filter((_, hour) => hour % 24 >= 16);
    expect(evenings.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(timed / 2);
  });

  const analyses = [
    "incidentSeries(INPUT) { id }",
    "wardComparison(INPUT) { id }",
    "hotspots(INPUT) { id }",
    "hotspotGrid(INPUT) { id }",
    "densitySurface(INPUT) { id }",
    "backTest(INPUT) { id }",
    "overview(INPUT) { id }",
  ];

  it.each(["VISITOR", "COUNCILLOR", "YOUTH_COMMISSIONER", "PARTNER", "ADMINISTRATOR"] as const)(
    "lets a %s ask no analysis of partner records",
    async (role) => {
      for (const analysis of analyses) {
        const input = `input: {areaCode: "E07000115", ${YEAR}, ${COUNCIL}}`;
        const { data, errors } = await ask(role, `{ ${analysis.replace("INPUT", input)} }`, "tmbc");
        expect(data).toBeNull();
        expect(errors).toHaveLength(1);
      }
    },
  );

  it("adds police files and partner records up for nobody", async () => {
    const input = 'input: {areaCode: "E07000115", sources: ["council-asb:tmbc", "demonstration:demonstration"]}';
    const { errors } = await ask("OFFICER", `{ incidentSeries(${input}) { id } }`);
    expect(errors[0]).toMatch(/cannot be added up, because the same incident may be in both/);
  });

  it("answers an officer's question about open data as it answers everyone's", async () => {
    const question = '{ hotspots(input: {areaCode: "E07000115"}) { id headline when { hours refusedBecause } } }';
    const officer = await ask("OFFICER", question);
    expect(officer.data).toEqual((await ask("VISITOR", question)).data);
    expect(officer.isForOne).toBe(false);
  });

  it("gives exact places to an officer alone", async () => {
    const question = `{ partnerRecords(input: {areaCode: "E07000115", supply: "enforcement-reports:tmbc", kinds: ["FLY_TIP"]})
      { length dates minutesOfWeek kinds wardCodes longitudes latitudes locations } }`;
    const { data } = await ask("OFFICER", question);
    const { length, dates, longitudes } = data!["partnerRecords"] as unknown as {
      length: number;
      dates: string[];
      longitudes: number[];
    };
    expect(length).toBeGreaterThan(60);
    expect(length).toBeLessThan(80);
    expect(dates).toEqual([...dates].sort());
    expect(longitudes).toHaveLength(length);
  });

  // Last: it empties the database.
  it("loses all of them with the rest of the demonstration", async () => {
    await clearDemonstration(application.database, new Date());
    expect(await application.database.query("SELECT id FROM partner_record")).toEqual([]);
    const { data } = await ask("OFFICER", '{ partnerSources(areaCode: "E07000115") { id } }');
    expect(data!["partnerSources"]).toEqual([]);
  });

  it("tells what a later version of a month changed to whom nothing is withheld from, and to nobody else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "safer-wards-revisions-"));
    const organisation = { slug: "tmbc", name: "Tonbridge and Malling Borough Council" };
    const bring = async (...rows: string[]) => {
      const path = join(folder, "asb.csv");
      await writeFile(path, ["Report number,Date,Time,Kind of behaviour,Ward", ...rows, ""].join("\n"));
      const request = { paths: [path], takeGoodRows: false, organisation };
      return importPaths(application.database, request, { now: () => new Date("2026-05-02T09:00:00Z") });
    };
    await bring("A-1,2025-04-01,,Noise nuisance,Judd", "A-2,2025-04-12,,Vehicle nuisance,Judd");
    await bring("A-1,2025-04-01,,Vehicle nuisance,Judd", "A-3,2025-04-20,,Noise nuisance,Judd");
    await rm(folder, { recursive: true });
    const question =
      '{ partnerSources(areaCode: "E07000115") { imports { month revision status added removed changed } } }';
    const versions = [
      { month: "2025-04", revision: 2, status: "current", added: 1, removed: 1, changed: 1 },
      { month: "2025-04", revision: 1, status: "replaced", added: null, removed: null, changed: null },
    ];
    const told = async (role: Role, own?: string) => {
      const { data } = await ask(role, question, own);
      const sources = data!["partnerSources"] as { imports: unknown }[];
      return sources.map(({ imports }) => imports);
    };
    expect(await told("OFFICER")).toEqual([versions]);
    expect(await told("PARTNER", "tmbc")).toEqual([versions]);
    for (const role of ["COUNCILLOR", "YOUTH_COMMISSIONER"] as const) expect(await told(role)).toEqual([null]);
  });
});
