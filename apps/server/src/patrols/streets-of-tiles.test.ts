import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PbfWriter } from "pbf";
import { zxyToTileId } from "pmtiles";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Question } from "../incidents/index.js";
import { streetsOfTiles } from "./streets-of-tiles.js";

const ZOOM = 14;
const TONBRIDGE = { longitude: 0.2735, latitude: 51.1958 };
const EXTENT = 4096;

function tileOf({ longitude, latitude }: typeof TONBRIDGE) {
  const size = 2 ** ZOOM;
  const x = ((longitude + 180) / 360) * size;
  const y = ((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * size;
  return { x: Math.floor(x), y: Math.floor(y), within: [(x % 1) * EXTENT, (y % 1) * EXTENT].map(Math.round) };
}

interface Road {
  readonly kind: string;
  readonly name?: string;
  /** In the tile's own units. */
  readonly line: readonly (readonly [x: number, y: number])[];
}

/** A vector tile with one layer, as the specification of Mapbox writes it. */
function vectorTile(layer: string, roads: readonly Road[]): Uint8Array {
  const keys = ["kind", "name"];
  const values = [...new Set(roads.flatMap(({ kind, name }) => (name ? [kind, name] : [kind])))];
  const zigzag = (value: number) => (value << 1) ^ (value >> 31);
  const tile = new PbfWriter();
  tile.writeMessage(
    3,
    (_: unknown, writer: PbfWriter) => {
      writer.writeVarintField(15, 2);
      writer.writeStringField(1, layer);
      for (const { kind, name, line } of roads) {
        const [first, ...rest] = line;
        const steps = rest.flatMap(([x, y], index) => [zigzag(x - line[index]![0]), zigzag(y - line[index]![1])]);
        const geometry = [(1 << 3) | 1, zigzag(first![0]), zigzag(first![1]), (rest.length << 3) | 2, ...steps];
        writer.writeMessage(
          2,
          (__: unknown, feature: PbfWriter) => {
            feature.writePackedVarint(2, [0, values.indexOf(kind), ...(name ? [1, values.indexOf(name)] : [])]);
            feature.writeVarintField(3, 2);
            feature.writePackedVarint(4, geometry);
          },
          null,
        );
      }
      for (const key of keys) writer.writeStringField(3, key);
      for (const value of values) {
        writer.writeMessage(4, (__: unknown, held: PbfWriter) => held.writeStringField(1, value), null);
      }
      writer.writeVarintField(5, EXTENT);
    },
    null,
  );
  return tile.finish();
}

/** A PMTiles file of version 3 that holds one tile, not compressed. */
function archiveOf(tileId: number, tile: Uint8Array): Uint8Array {
  const directory = new PbfWriter();
  for (const value of [1, tileId, 1, tile.length, 1]) directory.writeVarint(value);
  const entries = directory.finish();
  const metadata = new TextEncoder().encode(JSON.stringify({ attribution: '<a href="#">© Makers</a>' }));
  const header = new Uint8Array(127);
  header.set(new TextEncoder().encode("PMTiles"));
  header[7] = 3;
  const view = new DataView(header.buffer);
  const sections = [
    [127, entries.length],
    [127 + entries.length, metadata.length],
    [0, 0],
    [127 + entries.length + metadata.length, tile.length],
  ];
  sections.flat().forEach((value, index) => view.setBigUint64(8 + index * 8, BigInt(value), true));
  for (const at of [72, 80, 88]) view.setBigUint64(at, 1n, true);
  // Clustered; directories and tiles not compressed; vector tiles; zooms.
  header.set([1, 1, 1, 1, ZOOM, ZOOM], 96);
  return Uint8Array.from([...header, ...entries, ...metadata, ...tile]);
}

let folder: string;
const noRecords = { columns: { points: [] } } as unknown as Question;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safer-wards-streets-"));
});

afterAll(async () => rm(folder, { recursive: true, force: true }));

async function write(name: string, layer: string, roads: readonly Road[]): Promise<string> {
  const path = join(folder, name);
  const { x, y } = tileOf(TONBRIDGE);
  await writeFile(path, archiveOf(zxyToTileId(ZOOM, x, y), vectorTile(layer, roads)));
  return path;
}

const [atX = 0, atY = 0] = tileOf(TONBRIDGE).within;
const HIGH_STREET: Road = {
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
  const far: Road = {
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
