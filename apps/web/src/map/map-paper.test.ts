import { expect, it } from "vitest";
import { areasGeoJson } from "./areas-geojson.js";
import type { MapShape } from "./map-shape.js";
import { patternImage, PATTERN_SIDE } from "./pattern-image.js";
import { metresPerPixel, scaleBar } from "./scale-bar.js";
import { wrapText } from "../ui/wrap-text.js";

it("measures the ground as Web Mercator does: 156,543 m a pixel of a 256-pixel world at the equator", () => {
  expect(metresPerPixel(0, -1)).toBeCloseTo(156_543.034, 2);
  expect(metresPerPixel(60, -1)).toBeCloseTo(156_543.034 / 2, 2);
});

it("takes the longest round length that fits", () => {
  expect(scaleBar(40, 110)).toEqual({ widthPixels: 50, words: "2 km" });
  expect(scaleBar(5, 110)).toEqual({ widthPixels: 100, words: "500 m" });
});

it("breaks lines between words and lets a word stand alone that is too wide", () => {
  const widthOf = (text: string) => text.length;
  expect(wrapText("one two three fourteenth", 8, widthOf)).toEqual(["one two", "three", "fourteenth"]);
  expect(wrapText("", 8, widthOf)).toEqual([]);
});

it("joins pattern tiles without a seam: a row continues in the next tile as in the same", () => {
  for (const pattern of ["hatch", "dots"] as const) {
    const { data } = patternImage(pattern);
    const isInk = (x: number, y: number) => data[(y * PATTERN_SIDE + x) * 4] !== 255;
    const inked = Array.from({ length: PATTERN_SIDE ** 2 }, (_, i) =>
      isInk(i % PATTERN_SIDE, Math.floor(i / PATTERN_SIDE)),
    );
    expect(inked.filter(Boolean).length).toBeGreaterThan(10);
    expect(inked.filter(Boolean).length).toBeLessThan(PATTERN_SIDE ** 2 / 2);
  }
  const hatch = patternImage("hatch").data;
  const pixel = (x: number, y: number) => hatch[(y * PATTERN_SIDE + x) * 4];
  expect(pixel(0, 5)).toBe(pixel(8, 5));
  expect(pixel(15, 0)).toBe(pixel(15 - 8, 0));
});

it("writes shapes with their values, an empty value as null, and what the file is beside them", () => {
  const shape: MapShape = {
    code: "A",
    name: "Alder",
    outline: {
      type: "Polygon",
      coordinates: [
        [
          [0, 51],
          [0, 52],
          [1, 52],
          [0, 51],
        ],
      ],
    },
    label: { longitude: 0, latitude: 51 },
  };
  const about = {
    fileName: "wards",
    title: "Alder has the highest rate",
    subtitle: "Recorded incidents, 2025",
    notes: ["Rates mislead in town centres."],
    attribution: ["Source: ONS"],
    propertiesOf: () => ({ rate: null }),
  };
  expect(JSON.parse(areasGeoJson([shape], about))).toEqual({
    type: "FeatureCollection",
    title: "Alder has the highest rate",
    description: "Recorded incidents, 2025",
    notes: ["Rates mislead in town centres."],
    attribution: ["Source: ONS"],
    features: [
      { type: "Feature", id: "A", geometry: shape.outline, properties: { code: "A", name: "Alder", rate: null } },
    ],
  });
});
