import { expect, it } from "vitest";
import type { Area, Place } from "../wards/index.js";
import { nearestWalk, SessionPoints, standingWords, walkMinutes } from "./walk.js";

// Of an area only what walks are measured with: the middles of two wards and a village.
const village = { name: "Snodland", kind: "town", wardCode: "W2", longitude: 0.444, latitude: 51.33 } as Place;
const wards = [
  { code: "W1", label: { longitude: 0.27, latitude: 51.2 } },
  { code: "W2", label: { longitude: 0.46, latitude: 51.32 } },
];
const area = { wards, places: [village] } as unknown as Area;
const points = new SessionPoints(area, area.places);

it("stands at the place's own point before the village it names, and in its ward's middle where nothing else is known", () => {
  const position = { longitude: 0.3, latitude: 51.21 };
  expect(points.of({ position, place: "Snodland", wardCode: "W2" })).toEqual({ ...position, knownBy: "POINT" });
  expect(points.of({ position: null, place: "snodland", wardCode: "W2" })).toMatchObject({
    longitude: 0.444,
    knownBy: "NAMED_PLACE",
  });
  expect(points.of({ position: null, place: "Youth club", wardCode: "W1" })).toMatchObject({
    longitude: 0.27,
    knownBy: "WARD",
  });
  expect(points.of({ position: null, place: "Youth club", wardCode: "elsewhere" })).toBeNull();
});

it("walks a kilometre in about a quarter of an hour, from whichever known point of the ward is nearest", () => {
  // A hundredth of a degree of latitude is 1,112 metres.
  expect(walkMinutes({ longitude: 0.27, latitude: 51.2 }, { longitude: 0.27, latitude: 51.21 })).toBeCloseTo(18.07, 1);
  const [, second] = area.wards;
  expect(nearestWalk(area, second!, [village])).toBe(0);
  expect(nearestWalk(area, second!, [])).toBeNull();
});

it("says on what walks rest", () => {
  expect(standingWords([])).toMatch(/nothing to walk to/);
  expect(standingWords([{ knownBy: "POINT" }, { knownBy: "POINT" }])).toBe(
    "Walks go to the points of both places where sessions were held.",
  );
  expect(
    standingWords([{ knownBy: "POINT" }, { knownBy: "NAMED_PLACE" }, { knownBy: "WARD" }, { knownBy: "WARD" }]),
  ).toBe(
    "Of 4 places where sessions were held, 1 is known by its point, 1 by the middle of the village or place it names " +
      "and 2 by their wards alone: walks to these are rough.",
  );
});
