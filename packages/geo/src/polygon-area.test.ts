import fc from "fast-check";
import { expect, it } from "vitest";
import { readReferenceFile, referenceWards } from "../reference/reference-file.js";
import type { Outline } from "./outline.js";
import { polygonAreaHectares } from "./polygon-area.js";

function box(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The ellipsoid's whole zone between two parallels, from its radii of curvature, summed in a thousand thin rings. */
function zoneHectares(south: number, north: number): number {
  const a = 6_378_137;
  const e2 = 0.00669437999014;
  const radians = Math.PI / 180;
  const step = ((north - south) * radians) / 1000;
  let squareMetres = 0;
  for (let ring = 0; ring < 1000; ring++) {
    const latitude = south * radians + (ring + 0.5) * step;
    const w = Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
    squareMetres += 2 * Math.PI * (a / w) * Math.cos(latitude) * ((a * (1 - e2)) / w ** 3) * step;
  }
  return squareMetres / 10_000;
}

it("gives the area of a zone between two parallels exactly", () => {
  const zone: Outline = {
    type: "Polygon",
    coordinates: [
      [
        [0, 51],
        [0.5, 51],
        [1, 51],
        [1, 51.2],
        [0, 51.2],
        [0, 51],
      ],
    ],
  };
  expect(polygonAreaHectares(zone) / (zoneHectares(51, 51.2) / 360)).toBeCloseTo(1, 5);
});

it("comes within one per cent of the published hectares of wards without tidal river", () => {
  // The published hectares of these run to the middle of the tidal Medway, which the outlines leave out.
  const tidal = new Set(["E05015035", "E05015036", "E05015047", "E05015049", "E05015050"]);
  const published = new Map(
    readReferenceFile("reference/wards/wards.csv")
      .split("\n")
      .slice(1)
      .filter(Boolean)
      .map((line) => {
        const [code, hectares] = /^(E\d+),(?:"[^"]*"|[^",]*),\d+,([\d.]+),/.exec(line)!.slice(1);
        return [code!, Number(hectares)] as const;
      }),
  );
  expect(published.size).toBe(19);
  expect(published.get("E05015046")).toBe(353);
  const ratios = referenceWards().map(({ code, outline }) => ({
    code,
    ratio: polygonAreaHectares(outline) / published.get(code)!,
  }));
  expect(ratios.filter(({ code, ratio }) => !tidal.has(code) && Math.abs(ratio - 1) > 0.01)).toEqual([]);
  // And less, not more, where the river is missing.
  expect(ratios.filter(({ code, ratio }) => tidal.has(code) && (ratio > 1 || ratio < 0.9))).toEqual([]);
});

it("takes holes out, adds the parts of a multipolygon, and does not care which way a ring runs", () => {
  const whole = polygonAreaHectares({ type: "Polygon", coordinates: [box(0, 51, 1, 52)] });
  const hole = polygonAreaHectares({ type: "Polygon", coordinates: [box(0.2, 51.2, 0.4, 51.4)] });
  const withHole: Outline = { type: "Polygon", coordinates: [box(0, 51, 1, 52), box(0.2, 51.2, 0.4, 51.4)] };
  const turned: Outline = { type: "Polygon", coordinates: withHole.coordinates.map((ring) => ring.toReversed()) };
  const parts: Outline = { type: "MultiPolygon", coordinates: [withHole.coordinates, [box(2, 51, 3, 52)]] };
  expect(polygonAreaHectares(withHole)).toBeCloseTo(whole - hole, 6);
  expect(polygonAreaHectares(turned)).toBeCloseTo(whole - hole, 6);
  expect(polygonAreaHectares(parts)).toBeCloseTo(2 * whole - hole, 6);
});

it("adds up over pieces wherever a box is cut", () => {
  const degrees = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(degrees, fc.double({ min: -80, max: 79, noNaN: true }), (cut, south) => {
      const area = (west: number, east: number) =>
        polygonAreaHectares({ type: "Polygon", coordinates: [box(west, south, east, south + 1)] });
      expect((area(0, cut) + area(cut, 1)) / area(0, 1)).toBeCloseTo(1, 10);
    }),
  );
});
