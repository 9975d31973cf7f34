import { expect, it } from "vitest";
import { areasInView, highestFirst } from "./areas-in-view.js";
import { choroplethLayer } from "./choropleth-layer.js";
import type { AreaReading } from "./map-layer.js";
import type { MapShape } from "./map-shape.js";

function square(code: string, west: number): MapShape {
  const [east, south, north] = [west + 1, 51, 52];
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return {
    code,
    name: `Ward ${code}`,
    outline: { type: "Polygon", coordinates: [ring] },
    label: { longitude: west + 0.5, latitude: 51.5 },
  };
}

const SHAPES = [square("A", 0), square("B", 1), square("C", 2), square("D", 10)];

function reading(id: string, value: number | null): AreaReading {
  return { id, name: `Ward ${id}`, value, words: value === null ? "Withheld" : `${value} incidents` };
}

const LAYER = choroplethLayer({
  id: "rate",
  title: "Rate",
  values: [reading("A", 3), reading("B", null), reading("C", 9), reading("D", 20)],
  breaks: [20],
  write: String,
});

it("lists what is in view with the highest first and what has no number last", () => {
  expect(areasInView(SHAPES, [LAYER], [0.2, 51.1, 2.5, 51.9]).map(({ id }) => id)).toEqual(["C", "A", "B"]);
});

it("lists an area of which only a corner is in view", () => {
  expect(areasInView(SHAPES, [LAYER], [2.99, 51.99, 9, 53]).map(({ id }) => id)).toEqual(["C"]);
});

it("lists a shape that no layer speaks of, because it can be chosen", () => {
  expect(areasInView(SHAPES, [], [0.2, 51.1, 0.8, 51.9])).toEqual([
    { id: "A", name: "Ward A", value: null, words: "No figure" },
  ]);
});

it("orders equal values by name, and a zero before a missing value", () => {
  const readings = [reading("C", 0), reading("B", null), reading("A", 0)];
  expect(highestFirst(readings).map(({ id }) => id)).toEqual(["A", "C", "B"]);
});
