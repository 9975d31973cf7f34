import { gzipSync } from "node:zlib";

// Written by the specifications alone (PMTiles 3, Mapbox Vector Tile 2), with nothing of the library that reads them.

/** A street in a tile's own units, from 0 to EXTENT. */
export interface TileRoad {
  readonly kind: string;
  readonly name?: string;
  readonly line: readonly (readonly [x: number, y: number])[];
}

export interface StreetTile {
  readonly x: number;
  readonly y: number;
  readonly layer: string;
  readonly roads: readonly TileRoad[];
}

export const EXTENT = 4096;
const [VARINT, BYTES] = [0, 2];

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const whole = (field: number, value: number) => [...varint(field * 8 + VARINT), ...varint(value)];
const bytes = (field: number, held: readonly number[]) => [
  ...varint(field * 8 + BYTES),
  ...varint(held.length),
  ...held,
];
const text = (field: number, words: string) => bytes(field, [...new TextEncoder().encode(words)]);

/** A vector tile with one layer of lines, each with its kind and perhaps its name. */
function vectorTile({ layer, roads }: StreetTile): Uint8Array {
  const values = [...new Set(roads.flatMap(({ kind, name }) => (name === undefined ? [kind] : [kind, name])))];
  const features = roads.flatMap(({ kind, name, line }) => {
    const tags = [0, values.indexOf(kind), ...(name === undefined ? [] : [1, values.indexOf(name)])];
    return bytes(2, [...bytes(2, tags.flatMap(varint)), ...whole(3, 2), ...bytes(4, lineGeometry(line))]);
  });
  const keys = ["kind", "name"].flatMap((key) => text(3, key));
  const held = values.flatMap((value) => bytes(4, text(1, value)));
  return Uint8Array.from(
    bytes(3, [...whole(15, 2), ...text(1, layer), ...features, ...keys, ...held, ...whole(5, EXTENT)]),
  );
}

/** Move to the first point, then lines to each of the others. */
function lineGeometry(line: TileRoad["line"]): number[] {
  const steps = line.map(([x, y], index) => {
    const [fromX, fromY] = index === 0 ? [0, 0] : line[index - 1]!;
    return [zigzag(x - fromX), zigzag(y - fromY)];
  });
  const [first, ...rest] = steps;
  return [1 * 8 + 1, ...first!, rest.length * 8 + 2, ...rest.flat()].flatMap(varint);
}

/** A tile's place along the Hilbert curve, after all tiles of the coarser zooms. */
function tileIdOf(zoom: number, x: number, y: number): number {
  let id = (4 ** zoom - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const right = (column & side) > 0 ? 1 : 0;
    const low = (row & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ low);
    if (low === 0) {
      if (right === 1) [column, row] = [side - 1 - column, side - 1 - row];
      [column, row] = [row, column];
    }
  }
  return id;
}

/** A PMTiles file of one zoom: directory, metadata and tiles compressed as makers of extracts compress them. */
export function streetArchive(zoom: number, tiles: readonly StreetTile[], attribution: string): Uint8Array {
  const held = tiles
    .map((tile) => ({ id: tileIdOf(zoom, tile.x, tile.y), data: gzipSync(vectorTile(tile)) }))
    .sort((one, other) => one.id - other.id);
  const starts = held.map((_, index) => held.slice(0, index).reduce((sum, { data }) => sum + data.length, 0));
  const directory = gzipSync(
    Uint8Array.from(
      [
        held.length,
        ...held.map(({ id }, index) => id - (held[index - 1]?.id ?? 0)),
        ...held.map(() => 1),
        ...held.map(({ data }) => data.length),
        ...starts.map((start) => start + 1),
      ].flatMap(varint),
    ),
  );
  const metadata = gzipSync(JSON.stringify({ attribution, vector_layers: [{ id: tiles[0]?.layer }] }));
  const data = Buffer.concat(held.map((tile) => tile.data));
  return Buffer.concat([headerOf(zoom, held.length, [directory, metadata, data]), directory, metadata, data]);
}

function headerOf(zoom: number, tiles: number, [directory, metadata, data]: readonly Uint8Array[]): Uint8Array {
  const header = new Uint8Array(127);
  header.set(new TextEncoder().encode("PMTiles"));
  header[7] = 3;
  const view = new DataView(header.buffer);
  const [first, second, third] = [directory!.length, metadata!.length, data!.length];
  const sections = [127, first, 127 + first, second, 0, 0, 127 + first + second, third, tiles, tiles, tiles];
  sections.forEach((value, index) => view.setBigUint64(8 + index * 8, BigInt(value), true));
  // Clustered; directories and tiles by gzip; vector tiles; the zooms.
  header.set([1, 2, 2, 1, zoom, zoom], 96);
  return header;
}
