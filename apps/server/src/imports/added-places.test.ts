import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toBritishNational } from "@safer-wards/geo";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { databasesUnderTest, type TestDatabase } from "../../../../tests/support/databases.js";
import { COMMAND_LINE } from "../access/index.js";
import { PROJECT_DIR } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { AddedPlaces, loadAreas } from "../wards/index.js";
import { importPaths, undoImport } from "./index.js";
import { previewOf } from "./table-preview.js";

const NOW = new Date("2026-02-01T12:00:00Z");
const RING = [
  [0.27, 51.192],
  [0.28, 51.192],
  [0.28, 51.198],
  [0.27, 51.198],
  [0.27, 51.192],
];

interface Drawn {
  readonly properties?: object;
  readonly geometry?: unknown;
  readonly more?: object;
}

function geojson({ properties = { name: "Haysden" }, geometry, more }: Drawn = {}): string {
  const drawn = geometry === undefined ? { type: "Polygon", coordinates: [RING] } : geometry;
  return JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", properties, geometry: drawn }],
    ...more,
  });
}

const ring = (positions: unknown) => ({ geometry: { type: "Polygon", coordinates: [positions] } });
const crs = (name: string) => ({ crs: { type: "name", properties: { name } } });

/** Files of which nothing can be taken, and what is said of them. */
const MALFORMED: readonly (readonly [title: string, text: string, reason: RegExp])[] = [
  ["cut off", geojson().slice(0, -9), /not whole JSON/],
  ["no collection", '{"type": "FeatureCollection"}', /JSON without features/],
  ["a list", "[1, 2, 3]", /JSON without features/],
  ["no feature", '{"type": "FeatureCollection", "features": []}', /no feature/],
  ["TopoJSON", '{"type": "Topology", "objects": {"Feature": 1}}', /TopoJSON/],
  [
    "nested beyond reason",
    `{"type":"FeatureCollection","features":${"[".repeat(60_000)}${"]".repeat(60_000)}}`,
    /nested deeper/,
  ],
  ["features that are none", '{"type": "FeatureCollection", "features": [null, 1]}', /no name/],
  ["no geometry", geojson({ geometry: null }), /no geometry/],
  ["a point", geojson({ geometry: { type: "Point", coordinates: [0.27, 51.19] } }), /point and no outline/],
  ["a line", geojson({ geometry: { type: "LineString", coordinates: RING } }), /no polygon/],
  ["a ring that is not closed", geojson(ring(RING.slice(0, -1))), /not closed/],
  ["a ring of three", geojson(ring([RING[0], RING[1], RING[0]])), /fewer than four/],
  ["no ring", geojson({ geometry: { type: "Polygon", coordinates: [] } }), /no ring/],
  ["a polygon nested one deeper", geojson(ring([RING])), /fewer than four/],
  ["texts for numbers", geojson(ring(RING.map(([x, y]) => [String(x), String(y)]))), /not two numbers/],
  ["a number without end", geojson().replace("0.28,51.192", "1e999,51.192"), /not two numbers/],
  ["a bow tie", geojson(ring([RING[0], RING[2], RING[1], RING[3], RING[0]])), /crosses itself/],
  ["no area", geojson(ring([RING[0], RING[1], RING[0], RING[1], RING[0]])), /no area/],
  ["latitude first", geojson(ring(RING.map(([x, y]) => [y, x]))), /swapped/],
  ["web mercator", geojson(ring(RING.map(() => [30_611, 6_657_311]))), /neither degrees/],
  ["another system by name", geojson({ more: crs("EPSG:3857") }), /not known here/],
  [
    "a name of a system that its numbers deny",
    geojson({ more: crs("urn:ogc:def:crs:EPSG::27700") }),
    /its numbers are those/,
  ],
  ["too many corners", geojson(ring(Array.from({ length: 20_002 }, () => RING[0]))), /more than 20,000 corners/],
  ["no name", geojson({ properties: {} }), /no name/],
  ["a name of control characters", geojson({ properties: { name: "a\u0007b" } }), /no name/],
  ["a telephone number for a name", geojson({ properties: { name: "ring 01732 844522" } }), /telephone number/],
  ["a property about a person", geojson({ properties: { name: "Haysden", surname: "x" } }), /names of persons/],
  [
    "a number of residents that is none",
    geojson({ properties: { name: "Haysden", residents: "many" } }),
    /number of residents/,
  ],
  ["a ward", geojson({ properties: { WD24CD: "E05015045", name: "Judd" } }), /takes the place of the one that is held/],
];

describe.each(databasesUnderTest())("on $name", ({ open }) => {
  let opened: TestDatabase;
  let database: Database;
  let folder: string;
  let added: AddedPlaces;

  beforeEach(async () => {
    opened = await open();
    database = await openDatabase(opened.url);
    await loadAreas(database, join(PROJECT_DIR, "data"));
    folder = await mkdtemp(join(tmpdir(), "safer-wards-outlines-"));
    added = new AddedPlaces(database);
  });

  afterEach(async () => {
    await database.close();
    await opened.dispose();
    await rm(folder, { recursive: true, force: true });
  });

  async function take(text: string, name = "outlines.geojson", sources = {}) {
    const path = join(folder, name);
    await writeFile(path, text);
    const { files, importId } = await importPaths(
      database,
      { paths: [path], takeGoodRows: false, sources },
      { now: () => NOW },
    );
    return { ...files[0]!, importId };
  }

  const undo = (importId: string) =>
    database.write((transaction) => undoImport(transaction, importId, COMMAND_LINE, NOW));

  it("an outline is taken once, replaced by a later one of its name, and taken back", async () => {
    const first = await take(geojson());
    expect(first).toMatchObject({ source: "outlines", status: "taken", problems: [] });
    const [before] = await added.outlines("E07000115");
    expect(before).toMatchObject({ slug: "custom-haysden", kind: "CUSTOM", vertices: 5, coordinateSystem: "WGS84" });
    expect(before!.hectares).toBeCloseTo(46.6, 0);
    expect(await take(`${geojson()}\n`)).toMatchObject({ status: "unchanged" });
    const second = await take(geojson(ring([...RING.slice(0, 3), [0.271, 51.197], RING[0]])));
    expect(second).toMatchObject({ status: "revised", change: { changed: 1 } });
    await expect(undo(first.importId)).rejects.toThrow("A later import");
    await undo(second.importId);
    expect(await added.outlines("E07000115")).toEqual([before]);
    await undo(first.importId);
    expect(await added.outlines("E07000115")).toEqual([]);
  });

  it("the British National Grid is recognised, named or not, and gives the same outline", async () => {
    const onGrid = RING.map(([x, y]) => {
      const { easting, northing } = toBritishNational(x!, y!);
      return [easting, northing];
    });
    await take(geojson(ring(onGrid)));
    const [outline] = await added.outlines("E07000115");
    expect(outline!.coordinateSystem).toBe("BRITISH_NATIONAL_GRID");
    for (const [index, [x, y]] of outline!.outline.coordinates[0]![0]!.entries()) {
      expect(x).toBeCloseTo(RING[index]![0]!, 6);
      expect(y).toBeCloseTo(RING[index]![1]!, 6);
    }
    const named = await take(geojson({ ...ring(onGrid), more: crs("urn:ogc:def:crs:EPSG::27700") }));
    expect(named).toMatchObject({ status: "unchanged" });
  });

  it("a parish of the official layer is known by its code, a neighbour's lies outside, and a ZIP holds both", async () => {
    const parish = { PAR24CD: "E04004807", PAR24NM: "Hadlow" };
    expect(await take(geojson({ properties: parish }))).toMatchObject({ status: "taken" });
    const far = { ...ring(RING.map(([x, y]) => [x! + 1, y!])), properties: { ...parish, PAR24NM: "Elsewhere" } };
    expect(await take(geojson(far))).toMatchObject({ outsideArea: 1, insideArea: 0, taken: 0 });
    expect(await added.outlines("E07000115")).toMatchObject([{ slug: "parish-hadlow", kind: "PARISH" }]);
  });

  it("a preview says the coordinate system, the corners and the square kilometres, and what is wrong", async () => {
    const path = join(folder, "two.geojson");
    const two = JSON.parse(geojson()) as { features: unknown[] };
    two.features.push({
      type: "Feature",
      properties: { name: "Tie" },
      ...ring([RING[0], RING[2], RING[1], RING[3], RING[0]]),
    });
    await writeFile(path, JSON.stringify(two));
    expect(await previewOf(database, [path], {})).toMatchObject([
      {
        source: "outlines",
        isRecognised: true,
        readHeadings: ["Name", "Kind", "Coordinate system", "Corners", "Area in km²", "Residents"],
        readRows: [
          { where: "feature 1", cells: ["Haysden", "area of your own", "WGS84, degrees", "5", "0.47", "not given"] },
          {
            where: "feature 2",
            cells: [],
            problem: expect.stringMatching(/The outline crosses itself near this corner/),
          },
        ],
      },
    ]);
  });

  it("each malformed file gets its sentence, and nothing is held", async () => {
    const wrong: string[] = [];
    for (const [title, text, reason] of MALFORMED) {
      const { status, problems } = await take(text, "outlines.geojson", { "outlines.geojson": "outlines" });
      const said = problems[0]?.reason ?? "no problem";
      if (status !== "refused" || !reason.test(said)) wrong.push(`${title}: ${status}: ${said}`);
    }
    expect(wrong).toEqual([]);
    expect(await added.outlines("E07000115")).toEqual([]);
  });

  it("whatever a geometry holds is an outline or a sentence, and never a crash", async () => {
    const geometry = fc.record({
      type: fc.constantFrom("Polygon", "MultiPolygon", "Point"),
      coordinates: fc.anything(),
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(geometry, fc.anything()), fc.anything(), async (drawn, properties) => {
        const feature = { type: "Feature", properties, geometry: drawn };
        const text = JSON.stringify({ type: "FeatureCollection", features: [feature] }, (_, value: unknown) =>
          typeof value === "bigint" ? String(value) : value,
        );
        const { rowsRead, insideArea, outsideArea, withoutPlace, refused } = await take(text);
        expect(insideArea + outsideArea + withoutPlace + refused).toBe(rowsRead);
      }),
      { numRuns: 60, seed: 20_260_201 },
    );
  });

  it("places are taken by their names, and taken back", async () => {
    const text = await readFile(join(PROJECT_DIR, "data/samples/places.csv"), "utf8");
    const first = await take(text, "places.csv");
    expect(first).toMatchObject({ source: "places", status: "taken", problems: [] });
    expect(await added.places("E07000115")).toMatchObject([
      { name: "Samplegate Halt", kind: "station" },
      { name: "Samplegate Park", longitude: 0.2738 },
    ]);
    expect(await take(`${text}\n`, "places.csv")).toMatchObject({ status: "unchanged" });
    await undo(first.importId);
    expect(await added.places("E07000115")).toEqual([]);
  });

  it("the sample of outlines is taken", async () => {
    const text = await readFile(join(PROJECT_DIR, "data/samples/outlines.geojson"), "utf8");
    expect(await take(text)).toMatchObject({ status: "taken", problems: [] });
    expect(await added.outlines("E07000115")).toMatchObject([{ name: "Samplegate at night", residents: 1200 }]);
  });
});
