import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { type Viewer, VISITOR } from "@safer-wards/domain";
import { importPaths, NO_SESSION } from "@safer-wards/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";
import { addedFeatures, EAST, MIDDLE, NORTH, RING, SOUTH, WEST } from "./outlines-added.js";
import { PEOPLE_OF } from "./youth-asking.js";

const PERIOD = { firstMonth: "2025-01", endMonth: "2026-01" };

let application: OpenApplication;
let folder: string;

beforeAll(async () => {
  application = await openDemonstration(databasesUnderTest()[0]!);
  folder = await mkdtemp(join(tmpdir(), "safer-wards-added-"));
  const features = addedFeatures();
  await writeFile(join(folder, "outlines.geojson"), JSON.stringify({ type: "FeatureCollection", features }));
  await writeFile(
    join(folder, "places.csv"),
    "Place name,What it is,Longitude,Latitude\nQuarry Wood,wood,0.2738,51.1962\n",
  );
  const paths = [join(folder, "outlines.geojson"), join(folder, "places.csv")];
  const { problems, totals } = await importPaths(application.database, { paths, takeGoodRows: false });
  if (totals.taken !== 5) throw new Error(`The outlines were not taken: ${JSON.stringify(problems)}`);
});

afterAll(async () => {
  await application.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask<Data>(source: string, variableValues: Record<string, unknown> = {}): Promise<Data> {
  const contextValue = { requestId: "test", viewer: VISITOR, answersOneViewer: () => undefined };
  const { data, errors } = await graphql({ schema: application.schema, source, variableValues, contextValue });
  expect(errors).toBeUndefined();
  return data as Data;
}

/** The same as somebody of the partnership; with what was refused. */
async function askAs(viewer: Viewer, source: string, variableValues: Record<string, unknown>) {
  const contextValue = {
    requestId: "test",
    viewer,
    session: NO_SESSION,
    answersOneViewer: () => undefined,
    noteReading: async () => undefined,
  };
  const { data, errors } = await graphql({ schema: application.schema, source, variableValues, contextValue });
  return { data, refused: errors?.[0]?.message ?? null };
}

const REPORT = `query P($placeId: ID!, $period: PeriodInput!) {
  place(input: { areaCode: "E07000115", placeId: $placeId, period: $period }) {
    kind name residents { value } sentences attribution wards { code }
    all { series { count { value } rate { value } } rank { first } }
  }
}`;

interface Report {
  readonly place: {
    readonly kind: string;
    readonly sentences: readonly string[];
    readonly attribution: readonly string[];
    readonly residents: { readonly value: number | null };
    readonly all: { readonly series: Record<"count" | "rate", { readonly value: number | null }> };
  };
}

async function incidentsInside(east = EAST): Promise<number> {
  const [row] = await application.database.query<{ incidents: number | string }>(
    `SELECT COUNT(*) AS incidents FROM incident JOIN delivery ON delivery.id = incident.delivery_id
      WHERE delivery.state = 'current' AND incident.month >= ? AND incident.month < ?
        AND longitude BETWEEN ? AND ? AND latitude BETWEEN ? AND ?`,
    [PERIOD.firstMonth, PERIOD.endMonth, WEST, east, SOUTH, NORTH],
  );
  return Number(row!.incidents);
}

it("a parish has the page of a ward: what is counted in it is what lies inside its outline", async () => {
  const { place } = await ask<Report>(REPORT, { placeId: "parish-middle-parish", period: PERIOD });
  const inside = await incidentsInside();
  expect(inside).toBeGreaterThan(100);
  expect(place).toMatchObject({ kind: "PARISH", residents: { value: 9_000 } });
  expect(place.all.series.count.value).toBe(inside);
  expect(place.all.series.rate.value).toBeCloseTo(inside / 9, 6);
  expect(place.sentences[0]).toContain(inside.toLocaleString("en-GB"));
  expect(place.attribution.join(" ")).toContain("outlines.geojson");
});

it("an area without a number of residents is counted, and has no rate", async () => {
  const { place } = await ask<Report>(REPORT, { placeId: "custom-bars-and-clubs", period: PERIOD });
  expect(place).toMatchObject({ kind: "CUSTOM", residents: { value: null } });
  expect(place.all.series.count.value).toBe(await incidentsInside());
  expect(place.all.series.rate.value).toBeNull();
});

it.each([
  ["middle parrish", { kind: "PARISH", address: "/wards/parish-middle-parish/middle-parish" }],
  ["bars and clubs", { kind: "OUTLINE", address: "/wards/custom-bars-and-clubs/bars-and-clubs" }],
  ["quary wood", { kind: "VILLAGE", title: "Quarry Wood" }],
])("%s is found", async (text, expected) => {
  const question = `query F($text: String!) { find(input: { text: $text }) { kind title address } }`;
  const { find } = await ask<{ find: object[] }>(question, { text });
  expect(find[0]).toMatchObject(expected);
});

it("an area lists what was added to it, with the file that it came from", async () => {
  const question = `{ area(code: "E07000115") { outlines { placeId kind name vertices file addedAt } } }`;
  const { area } = await ask<{ area: { outlines: object[] } }>(question);
  expect(area.outlines).toMatchObject([
    { placeId: "custom-all-and-more" },
    { placeId: "custom-bars-and-clubs", kind: "CUSTOM", vertices: 5, file: "outlines.geojson" },
    { placeId: "parish-middle-parish", kind: "PARISH", name: "Middle Parish" },
    { placeId: "custom-western-half", kind: "CUSTOM" },
  ]);
});

it("one outline is given with its geometry, and none for a name that nobody added", async () => {
  const question = `query O($placeId: ID!) {
    area(code: "E07000115") { outline(placeId: $placeId) { name outline residents { value missing } } } }`;
  const parish = await ask<object>(question, { placeId: "parish-middle-parish" });
  expect(parish).toMatchObject({
    area: { outline: { outline: { coordinates: [[RING]] }, residents: { value: 9_000 } } },
  });
  expect(await ask(question, { placeId: "custom-western-half" })).toMatchObject({
    area: { outline: { residents: { value: null, missing: "NO_POPULATION" } } },
  });
  expect(await ask(question, { placeId: "parish-of-nobody" })).toEqual({ area: { outline: null } });
});

const CHOSEN = `query C($input: AnalysisInput!, $hotspots: HotspotInput!) {
  incidentSeries(input: $input) { title count { value } rate { value source } attribution }
  hotspotGrid(input: $hotspots) { title total }
  hotspots(input: $hotspots) { hotspots { centre { longitude latitude } wards { code } } }
}`;

interface Chosen {
  readonly incidentSeries: {
    readonly title: string;
    readonly count: { readonly value: number };
    readonly rate: { readonly value: number; readonly source: string };
    readonly attribution: readonly string[];
  };
  readonly hotspotGrid: { readonly title: string; readonly total: number };
  readonly hotspots: {
    readonly hotspots: readonly {
      readonly centre: { readonly longitude: number; readonly latitude: number };
      readonly wards: readonly object[];
    }[];
  };
}

it("counts and hotspots of a parish are of what lies in it, in the wards where it lies", async () => {
  const input = { areaCode: "E07000115", placeIds: ["parish-middle-parish"], period: PERIOD };
  const { incidentSeries, hotspotGrid, hotspots } = await ask<Chosen>(CHOSEN, { input, hotspots: input });
  const inside = await incidentsInside();
  expect(incidentSeries).toMatchObject({ title: "Recorded incidents in Middle Parish", count: { value: inside } });
  expect(incidentSeries.rate.value).toBeCloseTo(inside / 9, 6);
  expect(incidentSeries.rate.source).not.toContain("Office for National Statistics");
  expect(incidentSeries.attribution.join(" ")).toContain("outlines.geojson");
  expect(hotspotGrid.total).toBe(inside);
  expect(hotspots.hotspots.length).toBeGreaterThan(0);
  for (const { centre, wards } of hotspots.hotspots) {
    expect(centre.longitude).toBeGreaterThan(WEST);
    expect(centre.longitude).toBeLessThan(EAST);
    expect(wards.length).toBeGreaterThan(0);
  }
});

it("outlines that are compared keep their own numbers: no two of them share an id", async () => {
  const question = `query C($input: AnalysisInput!) {
    comparePlaces(input: $input) { places { placeId kind series { id count { value } attribution } } } }`;
  const placeIds = ["custom-bars-and-clubs", "custom-western-half", "parish-middle-parish", "E05015046", "tonbridge"];
  const input = { areaCode: "E07000115", placeIds, period: PERIOD };
  const { comparePlaces } = await ask<{
    comparePlaces: { places: { placeId: string; series: { id: string; count: { value: number } } }[] };
  }>(question, { input });
  expect(comparePlaces.places.map(({ placeId }) => placeId)).toEqual(placeIds);
  const [bars, half, parish] = comparePlaces.places.map(({ series }) => series);
  expect(bars!.count.value).toBe(await incidentsInside());
  expect(half!.count.value).toBe(await incidentsInside(MIDDLE));
  expect(half!.count.value).toBeLessThan(parish!.count.value);
  expect(new Set(comparePlaces.places.map(({ series }) => series.id)).size).toBe(5);
});

it.each([
  [["parish-middle-parish", "E05015046"], /may overlap the other places/],
  [["parish-of-nobody"], /has no outline "parish-of-nobody".*such as custom-all-and-more, custom-bars-and-clubs/],
])("%j is refused with a sentence", async (placeIds, sentence) => {
  const source = `query S($input: AnalysisInput!) { incidentSeries(input: $input) { id } }`;
  const contextValue = { requestId: "test", viewer: VISITOR, answersOneViewer: () => undefined };
  const variableValues = { input: { areaCode: "E07000115", placeIds } };
  const { errors } = await graphql({ schema: application.schema, source, variableValues, contextValue });
  expect(errors?.[0]?.message).toMatch(sentence);
});

it("an outline says into which wards it reaches, and a ward into none", async () => {
  const question = `query R($placeId: ID!) {
    place(input: { areaCode: "E07000115", placeId: $placeId }) { reaches { share ward { name } } } }`;
  const { place } = await ask<{ place: { reaches: { share: number; ward: { name: string } }[] } }>(question, {
    placeId: "parish-middle-parish",
  });
  const shares = place.reaches.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((one, other) => other - one));
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.05);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.9);
  expect(await ask(question, { placeId: "E05015045" })).toEqual({ place: { reaches: [] } });
});

interface OperationHere {
  readonly isWhole: boolean;
  readonly place: { readonly wardCodes: readonly string[]; readonly longitude: number | null };
}

async function operationsAt(viewer: Viewer, placeId: string | null): Promise<OperationHere[]> {
  const question = `query O($placeId: ID) {
    operations(areaCode: "E07000115", placeId: $placeId) { isWhole place { wardCodes longitude } } }`;
  const { data, refused } = await askAs(viewer, question, { placeId });
  expect(refused).toBeNull();
  return data!["operations"] as OperationHere[];
}

it("operations at a place are those of its wards, and within an outline as exactly as the viewer may know", async () => {
  const { officer, councillor } = PEOPLE_OF as { officer: Viewer; councillor: Viewer };
  const all = await operationsAt(officer, null);
  const [ward] = all.flatMap(({ place }) => place.wardCodes);
  const inWard = (operations: readonly OperationHere[]) =>
    operations.filter(({ place }) => place.wardCodes.includes(ward!)).length;
  expect(inWard(all)).toBeGreaterThan(0);
  expect((await operationsAt(officer, ward!)).length).toBe(inWard(all));
  const exact = await operationsAt(officer, "custom-western-half");
  const byWard = await operationsAt(councillor, "custom-western-half");
  expect(exact.every(({ isWhole }) => isWhole)).toBe(true);
  expect(byWard.length).toBeGreaterThanOrEqual(exact.length);
  expect((await operationsAt(officer, "custom-all-and-more")).length).toBe(
    all.filter(({ place }) => place.wardCodes.length > 0).length,
  );
});

interface YouthWithin {
  readonly total: { readonly sessions: { readonly value: number } };
  readonly ageBands: readonly { readonly present: { readonly value: number } }[];
  readonly places: readonly {
    readonly knownBy: string;
    readonly position: { readonly longitude: number; readonly latitude: number } | null;
    readonly sessions: { readonly value: number };
  }[];
}

async function youthAt(viewer: Viewer, placeIds: readonly string[]) {
  const question = `query Y($input: YouthReachInput!) { youthReach(input: $input) {
    total { sessions { value } } ageBands { present { value } }
    places { knownBy position { longitude latitude } sessions { value } } } }`;
  const period = { firstMonth: "2024-04", endMonth: "2025-04" };
  const { data, refused } = await askAs(viewer, question, { input: { areaCode: "E07000115", placeIds, period } });
  return { reach: (data?.["youthReach"] ?? null) as YouthWithin | null, refused };
}

it("youth sessions within an outline are for whoever sees them whole; others are sent to the wards", async () => {
  const { officer, salus, councillor } = PEOPLE_OF as Record<"officer" | "salus" | "councillor", Viewer>;
  for (const viewer of [officer, salus]) {
    const everywhere = (await youthAt(viewer, [])).reach!;
    const placed = everywhere.places.filter(({ knownBy }) => knownBy !== "WARD");
    const within = (await youthAt(viewer, ["custom-all-and-more"])).reach!;
    expect(within.total.sessions.value).toBe(placed.reduce((sum, { sessions }) => sum + sessions.value, 0));
    expect(within.total.sessions.value).toBeGreaterThan(0);
  }
  const everywhere = (await youthAt(officer, [])).reach!;
  const inHalf = everywhere.places.filter(
    ({ position }) =>
      position !== null &&
      position.longitude > WEST &&
      position.longitude < MIDDLE &&
      position.latitude > SOUTH &&
      position.latitude < NORTH,
  );
  const half = (await youthAt(officer, ["custom-western-half"])).reach!;
  expect(half.places.filter(({ knownBy }) => knownBy === "POINT")).toHaveLength(inHalf.length);
  const present = (reach: YouthWithin) => reach.ageBands.reduce((sum, band) => sum + band.present.value, 0);
  expect(present(half)).toBeLessThan(present(everywhere));
  expect(await youthAt(councillor, ["custom-western-half"])).toEqual({
    reach: null,
    refused: expect.stringMatching(/^Youth sessions are told by ward/),
  });
});
