import type { Polygon } from "geojson";
import { expect, it } from "vitest";
import type { MapLayer } from "../map/index.js";
import { countLayer, sharedBreaks } from "./count-layer.js";
import { differenceOf } from "./difference.js";
import { differenceLayer } from "./difference-layer.js";
import { gridOf, hotspotOf, CELLS } from "./four-hexagons.js";
import { namedByHotspots } from "./hexagon-readings.js";
import { significanceLayer } from "./significance-layer.js";

const outlineOf = (): Polygon => ({ type: "Polygon", coordinates: [] });

function coloursOf(layer: MapLayer): unknown[] {
  return (layer.features?.features ?? []).map((feature) => feature.properties?.["colour"]);
}

function legendOf(layer: MapLayer): string[] {
  return layer.legend.entries.map(({ words }) => words);
}

it("colours hexagons by how sure it is that they stand out, also where they hold nothing themselves", () => {
  const layer = significanceLayer(gridOf(), outlineOf);
  expect(coloursOf(layer)).toEqual(["#8F3200", "#DE6B0D", "#FABB78"]);
  expect(legendOf(layer)).toEqual(["Hot: very sure", "Hot: sure", "Hot: fairly sure"]);
});

it("draws a hexagon with incidents that is no different from chance in grey, and an empty one not at all", () => {
  const layer = significanceLayer(gridOf({ counts: [40, 12, 0, 1] }), outlineOf);
  expect(coloursOf(layer)).toHaveLength(4);
  expect(legendOf(layer)).toContain("Not different from chance");
});

it("draws nothing as hot where all hexagons count the same", () => {
  const layer = significanceLayer(gridOf({ counts: [0, 0, 0, 0], z: null, q: null }), outlineOf);
  expect(coloursOf(layer)).toEqual([]);
});

it("tells the cold from the hot by another hue", () => {
  const layer = significanceLayer(gridOf({ z: [-6.1, -2.9, -2.2, 0.1] }), outlineOf);
  expect(coloursOf(layer)).toEqual(["#12436D", "#4C8BC0", "#B7D3EC"]);
});

it("says of a hexagon its count, its sureness and the hotspot it lies in", () => {
  const layer = namedByHotspots(significanceLayer(gridOf(), outlineOf), [hotspotOf()]);
  expect(layer.look?.(CELLS[1])).toMatchObject({
    name: "Hexagon in 1 High Street, Tonbridge",
    words: "12 incidents. Hot: sure",
  });
  expect(layer.look?.("not a hexagon")).toBeNull();
});

it("keeps what is drawn while only the names change, so that nothing is sent to the map again", () => {
  const layer = significanceLayer(gridOf(), outlineOf);
  expect(namedByHotspots(layer, [hotspotOf()]).features).toBe(layer.features);
});

it("classes counts by the server's breaks and says the ranges that are there", () => {
  const layer = countLayer(gridOf(), [12, 40], outlineOf);
  expect(legendOf(layer)).toEqual(["12", "40"]);
  expect(new Set(coloursOf(layer)).size).toBe(2);
});

it("gives two periods side by side the classes of the busier one", () => {
  expect(sharedBreaks([3, 9], [5, 20])).toEqual([5, 20]);
  expect(sharedBreaks([3, 9], undefined)).toEqual([3, 9]);
});

it("draws more in one hue and fewer in the other, the same in grey, and nothing where neither has a record", () => {
  const first = gridOf({ counts: [40, 12, 5, 0] });
  const second = gridOf({ counts: [10, 18, 5, 0] });
  const difference = differenceOf(first, second);
  if (!difference) throw new Error("the periods can be compared");
  const layer = differenceLayer({ first, second, difference }, outlineOf);
  expect(coloursOf(layer)).toEqual(["#8F3200", "#4C8BC0", "#C6CCD2"]);
  expect(legendOf(layer)).toEqual(["30 more", "The same", "6 fewer"]);
  expect(layer.look?.(CELLS[1])?.words).toBe("12 against 18: 6 fewer");
});
