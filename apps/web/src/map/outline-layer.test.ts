import { expect, it } from "vitest";
import { outlineFeatures, outlineLayer, type OutlinedGroup } from "./outline-layer.js";

const GROUP: OutlinedGroup = {
  id: "hotspot-1",
  name: "1 High Street",
  value: 52,
  words: "52 incidents",
  rank: 1,
  outline: { type: "MultiPolygon", coordinates: [] },
  longitude: 0.27,
  latitude: 51.19,
};

const FEATURES = outlineFeatures([GROUP]);
const OUTLINES = { id: "o", title: "Hotspots", groups: [GROUP], chosen: null, legendWords: "Hotspot" };

it("draws an outline and a number for each group, both known by its id", () => {
  expect(FEATURES.features.map(({ geometry, properties }) => [geometry.type, properties?.["code"]])).toEqual([
    ["MultiPolygon", "hotspot-1"],
    ["Point", "hotspot-1"],
  ]);
});

it("is met anywhere within only where nothing below has readings of its own", () => {
  const inside = (isSolid: boolean) =>
    outlineLayer({ ...OUTLINES, isSolid }, FEATURES).onFeatures.some(({ type }) => type === "fill");
  expect(inside(true)).toBe(true);
  expect(inside(false)).toBe(false);
});

it("keeps its features while only the choice changes, so that nothing is sent to the map again", () => {
  const layer = outlineLayer({ ...OUTLINES, isSolid: false, chosen: "hotspot-1" }, FEATURES);
  expect(layer.features).toBe(FEATURES);
});
