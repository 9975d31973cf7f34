import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VISITOR } from "@safer-wards/domain";
import { createLocator, toBritishNational } from "@safer-wards/geo";
import { checkImports, COMMAND_LINE, importPaths, undoImport } from "@safer-wards/server";
import { graphql } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesUnderTest } from "../support/databases.js";
import { openDemonstration, type OpenApplication } from "./contract.js";

type Position = number[];
interface Feature {
  properties: Record<string, string>;
  geometry: { type: "MultiPolygon"; coordinates: Position[][][] };
}

const INSTALLED = join(import.meta.dirname, "../../data/areas/E07000115/wards.geojson");
const NOW = new Date("2026-04-20T12:00:00Z");

describe.each(databasesUnderTest())("outlines of wards on $name", (database) => {
  let application: OpenApplication;
  let folder: string;
  let installed: Feature[];
  /** A piece of the ward with most incidents, round one of its points, and another ward that it is given to. */
  let piece: { ring: Position[]; from: string; to: string };

  beforeAll(async () => {
    application = await openDemonstration(database);
    folder = await mkdtemp(join(tmpdir(), "safer-wards-ward-outlines-"));
    installed = (JSON.parse(await readFile(INSTALLED, "utf8")) as { features: Feature[] }).features;
    piece = await findPiece();
  });

  afterAll(async () => {
    await application.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function findPiece() {
    const points = await application.database.query<{ longitude: number; latitude: number; ward_code: string }>(
      "SELECT longitude, latitude, ward_code FROM incident GROUP BY longitude, latitude, ward_code ORDER BY COUNT(*) DESC LIMIT 60",
    );
    for (const { longitude: x, latitude: y, ward_code: from } of points) {
      const [width, height] = [0.004, 0.003];
      const ring = [
        [x - width, y - height],
        [x + width, y - height],
        [x + width, y + height],
        [x - width, y + height],
        [x - width, y - height],
      ].map((position) => position.map((number) => Math.round(number * 1e5) / 1e5));
      const { geometry } = installed.find(({ properties }) => properties["code"] === from)!;
      const contains = createLocator([{ code: from, outline: geometry }]);
      const steps = Array.from({ length: 41 }, (_, index) => index / 20 - 1);
      const isInside = steps.every((share) =>
        [-1, 1].every(
          (side) =>
            contains(x + share * width, y + side * height) === 0 &&
            contains(x + side * width, y + share * height) === 0,
        ),
      );
      if (isInside) return { ring, from, to: from === "E05015045" ? "E05015046" : "E05015045" };
    }
    throw new Error("No busy point lies far enough inside its ward.");
  }

  /** The installed outlines with the piece taken out of its ward, and given to another where `isGiven`. */
  function redrawn(isGiven: boolean): Feature[] {
    const features = structuredClone(installed);
    const of = (code: string) => features.find(({ properties }) => properties["code"] === code)!.geometry.coordinates;
    const [x = 0, y = 0] = piece.ring[0]!;
    const holder = of(piece.from).find(
      (polygon) => createLocator([{ code: "part", outline: { type: "Polygon", coordinates: polygon } }])(x, y) === 0,
    )!;
    holder.push([...piece.ring].reverse());
    if (isGiven) of(piece.to).push([piece.ring]);
    return features;
  }

  async function take(features: readonly unknown[], checkOnly = false) {
    const path = join(folder, "wards.geojson");
    await writeFile(path, JSON.stringify({ type: "FeatureCollection", features }));
    const request = { paths: [path], takeGoodRows: true, checkOnly };
    const { files, importId } = await importPaths(application.database, request, { now: () => NOW });
    return { ...files[0]!, importId };
  }

  const undo = (importId: string) =>
    application.database.write((transaction) => undoImport(transaction, importId, COMMAND_LINE, NOW));

  async function wardsOfRecords(): Promise<string> {
    const rows = await application.database.query<object>(
      `SELECT ward_code, month, COUNT(*) AS records FROM incident GROUP BY ward_code, month ORDER BY ward_code, month`,
    );
    const visits = await application.database.query<object>(
      "SELECT ward_code, COUNT(*) AS visits FROM patrol_visit GROUP BY ward_code ORDER BY ward_code",
    );
    return JSON.stringify([rows, visits]);
  }

  async function ask<Data>(source: string, placeId: string): Promise<Data> {
    const input = {
      areaCode: "E07000115",
      placeIds: [placeId],
      period: { firstMonth: "2023-01", endMonth: "2026-12" },
    };
    const contextValue = { requestId: "test", viewer: VISITOR, answersOneViewer: () => undefined };
    const { data, errors } = await graphql({
      schema: application.schema,
      source,
      variableValues: { input },
      contextValue,
    });
    expect(errors).toBeUndefined();
    return data as Data;
  }

  async function counted(placeId: string) {
    const source = `query W($input: AnalysisInput!) { incidentSeries(input: $input) { count { value } attribution } }`;
    const { incidentSeries } = await ask<{
      incidentSeries: { count: { value: number }; attribution: readonly string[] };
    }>(source, placeId);
    return { count: incidentSeries.count.value, attribution: incidentSeries.attribution };
  }

  async function insidePiece(): Promise<number> {
    const [west, south] = piece.ring[0]!;
    const [east, north] = piece.ring[2]!;
    const [row] = await application.database.query<{ records: number | string }>(
      "SELECT COUNT(*) AS records FROM incident WHERE longitude BETWEEN ? AND ? AND latitude BETWEEN ? AND ?",
      [west!, east!, south!, north!],
    );
    return Number(row!.records);
  }

  it("those that are held change nothing, in degrees or on the National Grid", async () => {
    expect(await take(installed)).toMatchObject({ source: "ward-outlines", status: "unchanged", insideArea: 19 });
    const onGrid = structuredClone(installed);
    for (const { geometry } of onGrid) {
      geometry.coordinates = geometry.coordinates.map((polygon) =>
        polygon.map((ring) =>
          ring.map(([x = 0, y = 0]) => {
            const { easting, northing } = toBritishNational(x, y);
            return [easting, northing];
          }),
        ),
      );
    }
    expect(await take(onGrid, true)).toMatchObject({ status: "checked", insideArea: 19, problems: [] });
  });

  it("others take their place: what lies in the piece is counted in its new ward, and all goes back", async () => {
    const [before, moved] = [await wardsOfRecords(), await insidePiece()];
    const [from, to] = [await counted(piece.from), await counted(piece.to)];
    expect(moved).toBeGreaterThan(0);

    const taken = await take(redrawn(true));
    expect(taken).toMatchObject({ status: "revised", problems: [], change: { changed: 19 } });
    const [fromNow, toNow] = [await counted(piece.from), await counted(piece.to)];
    expect([fromNow.count, toNow.count]).toEqual([from.count - moved, to.count + moved]);
    const grid = `query G($input: HotspotInput!) { hotspotGrid(input: $input) { total } }`;
    expect(await ask(grid, piece.to)).toEqual({ hotspotGrid: { total: toNow.count } });
    expect(toNow.attribution.join()).toContain("Outlines of wards: wards.geojson");
    expect((await checkImports(application.database, NOW)).changed).toEqual([]);
    expect(await take(redrawn(true))).toMatchObject({ status: "unchanged" });

    expect((await undo(taken.importId)).tables.join()).toMatch(/^outlines of 19 wards as they were before/);
    expect(await wardsOfRecords()).toBe(before);
    expect(await counted(piece.to)).toEqual(to);
    expect((await checkImports(application.database, NOW)).changed).toEqual([]);
  });

  const named = (code: string, properties: Record<string, string>) =>
    installed.map((feature) => (feature.properties["code"] === code ? { ...feature, properties } : feature));

  it.each<[title: string, features: () => readonly unknown[], sentence: RegExp]>([
    [
      "without a ward",
      () => installed.filter(({ properties }) => properties["code"] !== "E05015045"),
      /1 of the 19 wards of Tonbridge and Malling is not in the file.*E05015045 Judd/,
    ],
    [
      "with a ward that the area does not have",
      () => [...installed, { ...installed[0], properties: { code: "E05099999", name: "New Ward" } }],
      /E05099999 New Ward.*Tonbridge and Malling has no such ward/,
    ],
    ["with another name", () => named("E05015045", { code: "E05015045", name: "Judge" }), /E05015045 is Judd here/],
    [
      "with codes given to each other",
      () =>
        installed.map((feature, index) => ({
          ...feature,
          properties: installed[(index + 1) % installed.length]!.properties,
        })),
      /% of it lies in .* as it is held/,
    ],
    ["with a ward twice", () => [...installed, installed[0]], /An earlier feature has this code/],
    ["with a hole where incidents are", () => redrawn(false), /would lie in no ward, such as/],
  ])("a file %s is refused with a sentence, and nothing changes", async (_, features, sentence) => {
    const before = await wardsOfRecords();
    const { status, problems } = await take(features());
    expect(status).toBe("refused");
    expect(problems.map(({ value, reason }) => `${reason} ${value} ${reason}`).join("\n")).toMatch(sentence);
    expect(await wardsOfRecords()).toBe(before);
  });

  it("wards of other areas are left out, and a file of them alone changes nothing", async () => {
    const east = structuredClone(installed[0]!);
    east.properties = { WD24CD: "E05011111", WD24NM: "Elsewhere" };
    for (const position of east.geometry.coordinates.flat(2)) position[0] = position[0]! + 1;
    expect(await take([...installed, east])).toMatchObject({ status: "unchanged", outsideArea: 1, insideArea: 19 });
    expect(await take([east])).toMatchObject({ status: "unchanged", outsideArea: 1, insideArea: 0 });
  });
});
