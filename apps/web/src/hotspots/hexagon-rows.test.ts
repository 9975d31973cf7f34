import { expect, it } from "vitest";
import { CELLS, gridOf, hotspotOf } from "./four-hexagons.js";
import { busiestFirst, countIn, hexagonRows } from "./hexagon-rows.js";

it("has a row for every hexagon, the empty ones too, with the hotspot it is part of", () => {
  const rows = hexagonRows(gridOf(), null, [hotspotOf()]);
  expect(rows.map(({ cell, count, rank }) => [cell, count, rank])).toEqual([
    [CELLS[0], 40, 1],
    [CELLS[1], 12, 1],
    [CELLS[2], 0, 1],
    [CELLS[3], 0, null],
  ]);
});

it("leaves the sureness open where all hexagons count the same", () => {
  expect(hexagonRows(gridOf({ z: null, q: null }), null, [])[0]).toMatchObject({ z: null, q: null, sureness: null });
});

it("shows the busiest first, and one that only the other period knows", () => {
  const rows = hexagonRows(gridOf(), gridOf({ counts: [1, 0, 0, 9] }), []);
  expect(busiestFirst(rows).map(({ cell }) => cell)).toEqual([CELLS[0], CELLS[1], CELLS[3]]);
});

it("counts a hotspot's hexagons in the other period", () => {
  const indexOf = new Map(CELLS.map((cell, index) => [cell as string, index]));
  expect(countIn(hotspotOf(), gridOf({ counts: [1, 2, 3, 90] }), indexOf)).toBe(6);
  expect(countIn(hotspotOf(), null, indexOf)).toBeNull();
});
