import { expect, it } from "vitest";
import { choroplethLayer } from "./choropleth-layer.js";
import { orderedBlues } from "./map-colours.js";
import { readingOf, type AreaReading } from "./map-layer.js";
import { symbolLayer, symbolRadius } from "./symbol-layer.js";

const WARDS: readonly AreaReading[] = [
  { id: "A", name: "Alder", value: 12.4, words: "12.4 per 1,000" },
  { id: "B", name: "Birch", value: 20.1, words: "20.1 per 1,000" },
  { id: "C", name: "Cedar", value: 31, words: "31.0 per 1,000" },
  { id: "D", name: "Dogwood", value: 90, words: "90.0 per 1,000" },
  { id: "E", name: "Elm", value: null, words: "Fewer than five", missing: "withheld" },
  { id: "F", name: "Fir", value: null, words: "Not supplied", missing: "no-figure" },
];
const BREAKS = [20.1, 31, 60, 90];
const write = (value: number) => value.toFixed(1);
const rates = choroplethLayer({ id: "rate", title: "Rate", values: WARDS, breaks: BREAKS, write });

function fillOf(id: string): unknown {
  const fill = rates.onShapes[0];
  const colour = fill?.type === "fill" ? (fill.paint?.["fill-color"] as unknown[]) : [];
  return colour[colour.indexOf(id) + 1];
}

it("fills each ward with the blue of its class, the upper bound included", () => {
  const [first, second, , fourth] = orderedBlues(4);
  expect(["A", "B", "C", "D"].map(fillOf)).toEqual([first, first, second, fourth]);
});

it("says the classes by the values that fell into them and leaves out the empty one", () => {
  expect(rates.legend.entries.filter(({ mark }) => mark === "fill").map(({ words }) => words)).toEqual([
    "12.4 to 20.1",
    "31.0",
    "90.0",
  ]);
});

it("hatches what is withheld, dots what has no figure, and colours neither", () => {
  expect(rates.legend.entries.slice(-2)).toEqual([
    { mark: "hatch", words: "Withheld (1)" },
    { mark: "dots", words: "No figure (1)" },
  ]);
  expect(rates.onShapes.slice(1).map((drawing) => [drawing.paint, "filter" in drawing && drawing.filter])).toEqual([
    [{ "fill-pattern": "hatch" }, ["in", ["get", "code"], ["literal", ["E"]]]],
    [{ "fill-pattern": "dots" }, ["in", ["get", "code"], ["literal", ["F"]]]],
  ]);
  expect(JSON.stringify(rates.onShapes[0])).not.toMatch(/"[EF]"/);
});

it("draws a ward without a value and without a stated reason as having no figure, never as zero", () => {
  const values = [{ id: "A", name: "Alder", value: null, words: "?" }];
  const layer = choroplethLayer({ id: "rate", title: "Rate", values, breaks: [], write });
  expect(layer.legend.entries).toEqual([{ mark: "dots", words: "No figure (1)" }]);
});

it("draws wards that are all equal in one class", () => {
  const values = WARDS.slice(0, 2).map((ward) => ({ ...ward, value: 7 }));
  const layer = choroplethLayer({ id: "rate", title: "Rate", values, breaks: [7], write });
  expect(layer.legend.entries).toEqual([{ mark: "fill", colour: orderedBlues(1)[0], words: "7.0" }]);
});

it("refuses more classes than can be told apart", () => {
  const breaks = [1, 2, 3, 4, 5, 6, 7];
  expect(() => choroplethLayer({ id: "rate", title: "Rate", values: WARDS, breaks, write })).toThrow(
    /7 breaks, at most 6/,
  );
});

const COUNTS = WARDS.map((ward, index) => ({
  ...ward,
  value: [800, 200, 0, 8, null, null][index] ?? null,
  longitude: 0.3 + index / 10,
  latitude: 51.2,
}));
const counts = symbolLayer({ id: "count", title: "Count", counts: COUNTS, write: String, largestRadius: 20 });

it("gives a count four times as large twice the radius", () => {
  expect(symbolRadius(800, 800, 20)).toBe(20);
  expect(symbolRadius(200, 800, 20)).toBe(10);
  expect(counts.features?.features.map(({ properties }) => properties)).toEqual([
    { code: "A", radius: 20 },
    { code: "B", radius: 10 },
    { code: "D", radius: 2 },
  ]);
});

it("explains the circles by round counts, nothing recorded, and what is missing", () => {
  expect(counts.legend.entries.map(({ words }) => words)).toEqual([
    "500",
    "200",
    "50",
    "No circle: 0 recorded",
    "Withheld (1)",
    "No figure (1)",
  ]);
});

it("draws no circle at all where nothing is recorded anywhere", () => {
  const none = symbolLayer({
    id: "c",
    title: "C",
    counts: COUNTS.map((ward) => ({ ...ward, value: 0 })),
    write: String,
  });
  expect(none.features?.features).toEqual([]);
  expect(none.legend.entries.map(({ words }) => words)).toEqual(["No circle: 0 recorded"]);
});

it("reads an area from the first layer that knows it", () => {
  expect(readingOf([rates, counts], "B")?.words).toBe("20.1 per 1,000");
  expect(readingOf([rates, counts], "Z")).toBeNull();
});
