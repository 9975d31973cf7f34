import { expect, it } from "vitest";
import { referenceWards } from "../reference/reference-file.js";
import { boundsOf } from "./bounds.js";

it("is the box around all outlines together, west, south, east, north", () => {
  expect(
    boundsOf([
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 1],
            [2, 1],
            [2, 5],
            [0, 1],
          ],
        ],
      },
      {
        type: "MultiPolygon",
        coordinates: [
          [
            [
              [-3, 2],
              [-1, 2],
              [-1, 4],
              [-3, 2],
            ],
          ],
          [
            [
              [1, 0],
              [1, 2],
              [0, 2],
              [1, 0],
            ],
          ],
        ],
      },
    ]),
  ).toEqual([-3, 0, 2, 5]);
});

it("puts the borough where it is, between Edenbridge and Maidstone", () => {
  const [west, south, east, north] = boundsOf(referenceWards().map(({ outline }) => outline));
  expect([west, east].map((degrees) => degrees.toFixed(1))).toEqual(["0.2", "0.5"]);
  expect([south, north].map((degrees) => degrees.toFixed(1))).toEqual(["51.2", "51.4"]);
});

it("has no box around nothing", () => {
  expect(() => boundsOf([])).toThrow(new RangeError("boundsOf: the outlines hold no position"));
  expect(() => boundsOf([{ type: "MultiPolygon", coordinates: [] }])).toThrow(RangeError);
});
