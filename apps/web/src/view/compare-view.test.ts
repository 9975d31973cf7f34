import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAddress, writeAddress } from "./address.js";
import { MOST_PLACES, readCompareView, writeCompareView } from "./compare-view.js";

const placeId = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999 }).map((number) => `E${String(number).padStart(8, "0")}`),
  fc.stringMatching(/^[a-z][a-z0-9-]{0,99}$/),
);

it("opens the same places from the address of 1,000 random choices", () => {
  fc.assert(
    fc.property(fc.uniqueArray(placeId, { maxLength: MOST_PLACES }), (placeIds) => {
      const address = writeAddress({ ...writeCompareView({ placeIds }) });
      expect(readCompareView(parseAddress(address))).toEqual({ placeIds });
      expect(writeAddress({ ...writeCompareView(readCompareView(parseAddress(address))) })).toBe(address);
    }),
    { numRuns: 1000 },
  );
});

it("keeps each place once and no more than can be read side by side, and ignores what is no place", () => {
  expect(readCompareView({ places: "tonbridge,tonbridge,a,b,c,d,e" }).placeIds).toEqual([
    "tonbridge",
    "a",
    "b",
    "c",
    "d",
  ]);
  expect(readCompareView({ places: "<script>" }).placeIds).toEqual([]);
  expect(readCompareView({ places: 7 }).placeIds).toEqual([]);
});
