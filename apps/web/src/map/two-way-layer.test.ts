import { expect, it } from "vitest";
import { TWO_WAY_COLOURS, twoWayLayer } from "./two-way-layer.js";

const reading = (id: string, first: 0 | 1 | 2, second: 0 | 1 | 2) => ({
  id,
  name: id,
  value: 1,
  words: id,
  first,
  second,
});
const words = (first: number, second: number) => `${first} and ${second}`;

it("fills each area by both of its thirds and names only classes that some area is in", () => {
  const values = [reading("a", 2, 0), reading("b", 2, 0), reading("c", 0, 2)];
  const layer = twoWayLayer({ id: "x", title: "X", values, words });
  const [fill] = layer.onShapes;
  expect(fill?.type === "fill" && fill.paint?.["fill-color"]).toEqual([
    "match",
    ["get", "code"],
    "a",
    TWO_WAY_COLOURS[2][0],
    "b",
    TWO_WAY_COLOURS[2][0],
    "c",
    TWO_WAY_COLOURS[0][2],
    expect.any(String),
  ]);
  expect(layer.legend.entries.map((entry) => entry.words)).toEqual(["2 and 0 (2)", "0 and 2 (1)"]);
});

it("has nine colours, and draws no expression without areas", () => {
  expect(new Set(TWO_WAY_COLOURS.flat()).size).toBe(9);
  const [fill] = twoWayLayer({ id: "x", title: "X", values: [], words }).onShapes;
  expect(fill?.type === "fill" && fill.paint?.["fill-color"]).toEqual(expect.any(String));
});
