import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXTENT, streetArchive, type TileRoad } from "../../../../tests/support/street-tiles.js";
import type { Question } from "../incidents/index.js";
import { streetsOfTiles } from "./streets-of-tiles.js";

const ZOOM = 14;
const TONBRIDGE = { longitude: 0.2735, latitude: 51.1958 };

function tileOf({ longitude, latitude }: typeof TONBRIDGE) {
  const size = 2 ** ZOOM;
  const x = ((longitude + 180) / 360) * size;
  const y = ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * size;
  return { x: Math.floor(x), y: Math.floor(y), within: [(x % 1) * EXTENT, (y % 1) * EXTENT].map(Math.round) };
}

let folder: string;
const noRecords = { columns: { points: [] } } as unknown as Question;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-streets-"));
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

async function write(name: string, layer: string, roads: readonly TileRoad[]): Promise<string> {
  const path = join(folder, name);
  const { x, y } = tileOf(TONBRIDGE);
  await writeFile(path, streetArchive(ZOOM, [{ x, y, layer, roads }], '<a href="#">© Makers</a>'));
  return path;
}

const [atX = 0, atY = 0] = tileOf(TONBRIDGE).within;
const HIGH_STREET: TileRoad = {
  kind: "major_road",
  name: "High Street",
  line: [
    [atX, atY - 60],
    [atX, atY],
    [atX, atY + 60],
  ],
};

it("draws and names the streets of an installed file, main roads apart from paths, and no railway", async () => {
  const path = await write("streets.pmtiles", "roads", [
    HIGH_STREET,
    {
      kind: "path",
      line: [
        [atX - 40, atY],
        [atX + 40, atY],
      ],
    },
    {
      kind: "rail",
      name: "South Eastern Main Line",
      line: [
        [atX - 90, atY + 90],
        [atX + 90, atY + 90],
      ],
    },
  ]);
  const { streets, streetLines, streetSources } = await streetsOfTiles(path).near(noRecords, [TONBRIDGE], 500);
  expect(streetLines.map(({ kind }) => kind)).toEqual(["main", "path"]);
  expect(streets.map(({ name }) => name)).toEqual(["High Street"]);
  expect(streetSources).toEqual(["© Makers"]);
  expect(streets[0]!.longitude).toBeCloseTo(TONBRIDGE.longitude, 4);
  expect(streets[0]!.latitude).toBeCloseTo(TONBRIDGE.latitude, 4);
});

it("leaves out streets that are far from every stop", async () => {
  const far: TileRoad = {
    kind: "minor_road",
    name: "Far Lane",
    line: [
      [atX, atY - 3000],
      [atX, atY - 2900],
    ],
  };
  const path = await write("far.pmtiles", "roads", [HIGH_STREET, far]);
  const { streets } = await streetsOfTiles(path).near(noRecords, [TONBRIDGE], 300);
  expect(streets.map(({ name }) => name)).toEqual(["High Street"]);
});

it("falls back on the names of map points where the file has no street", async () => {
  const path = await write("empty.pmtiles", "water", [HIGH_STREET]);
  const columns = { points: [{ location: "On or near Bordyke", ...TONBRIDGE }] };
  const found = await streetsOfTiles(path).near({ columns } as unknown as Question, [TONBRIDGE], 300);
  expect(found).toEqual({ streets: [{ name: "Bordyke", ...TONBRIDGE }], streetLines: [], streetSources: [] });
});
