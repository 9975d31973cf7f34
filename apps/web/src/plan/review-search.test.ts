import fc from "fast-check";
import { expect, it } from "vitest";
import { parseAddress, writeAddress } from "../view/address.js";
import { readReviewSearch, versionAsked } from "./review-search.js";

it("the address of a version opens that version and is written the same again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (version) => {
      const address = writeAddress({ ...readReviewSearch({ version: `${version}`, measure: "count" }) });
      expect(address).toBe(`?measure=count&version=${version}`);
      expect(writeAddress({ ...readReviewSearch(parseAddress(address)) })).toBe(address);
      expect(versionAsked(parseAddress(address))).toBe(version);
    }),
  );
});

it("what is no version reads as the latest, and never throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(null, 7, "1.5", "1e9", "-2", "0", "100001")), (version) => {
      const asked = versionAsked({ version });
      expect(asked).toBe(
        typeof version === "string" && /^[1-9][0-9]{0,5}$/.test(version) && Number(version) <= 100_000
          ? Number(version)
          : null,
      );
    }),
  );
  expect(readReviewSearch({ version: "two" })).toEqual({});
});
