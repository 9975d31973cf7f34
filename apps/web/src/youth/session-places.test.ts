import { expect, it } from "vitest";
import { type KnownPlaces, knownPlace, offeredNames, pointOf, readPoint, suggestedPoint } from "./session-places.js";

const PLACES: KnownPlaces = {
  own: [
    { provider: "salus", name: "Town centre", wardCode: "E05015045", hasPoint: true },
    { provider: "salus", name: "Town centre", wardCode: "E05015052", hasPoint: false },
  ],
  named: [{ name: "Snodland", wardCode: "E05015049", position: { longitude: 0.444, latitude: 51.33 } }],
};

it("finds an own place however it is written, the most frequent one where no ward says which", () => {
  expect(knownPlace(PLACES, " town Centre ", null)?.wardCode).toBe("E05015045");
  expect(knownPlace(PLACES, "Town centre", "E05015052")?.hasPoint).toBe(false);
  expect(knownPlace(PLACES, "Snodland", null)).toBeUndefined();
});

it("suggests the point of the village whose name is typed, and offers each name once", () => {
  const suggested = suggestedPoint(PLACES, "snodland", null);
  expect(suggested?.wardCode).toBe("E05015049");
  expect(readPoint(pointOf(suggested!))).toEqual({ longitude: 0.444, latitude: 51.33 });
  expect(readPoint("")).toBeNull();
  expect(offeredNames(PLACES)).toEqual(["Town centre", "Snodland"]);
});
