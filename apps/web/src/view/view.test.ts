import { addMonths, CRIME_TYPE_IDS, MAPPED_MEASURES, PRIORITY_IDS, recordedIncidents } from "@safer-wards/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, writeAddress } from "./address.js";
import { DEFAULT_VIEW, readView, writeView } from "./view.js";
import type { View } from "./view.js";

const wardCode = fc.integer({ min: 0, max: 99_999_999 }).map((number) => `E${String(number).padStart(8, "0")}`);
const groupSlug = fc.stringMatching(/^[a-z][a-z0-9-]{0,99}$/);

const period = fc
  .tuple(fc.integer({ min: 0, max: 2390 }), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start: addMonths("1900-01", start), length }))
  .map(({ start, length }) => ({ firstMonth: start, endMonth: addMonths(start, length) }));

const view: fc.Arbitrary<View> = fc.record({
  areaCode: fc.option(wardCode),
  period: fc.option(period),
  // All fourteen types chosen are the same view as none chosen.
  crimeTypes: fc.subarray([...CRIME_TYPE_IDS], { maxLength: CRIME_TYPE_IDS.length - 1 }),
  priority: fc.option(fc.constantFrom(...PRIORITY_IDS)),
  measure: fc.constantFrom(...MAPPED_MEASURES),
  placeId: fc.option(fc.oneof(wardCode, groupSlug)),
  leaveOutArtefacts: fc.boolean(),
});

function open(address: string): View {
  return readView(parseAddress(address));
}

describe("the address owns the view", () => {
  it("opens the same view and keeps the same address for 1,000 random views", () => {
    fc.assert(
      fc.property(view, (asked) => {
        const address = writeAddress({ ...writeView(asked) });
        expect(open(address)).toEqual(asked);
        expect(writeAddress({ ...writeView(open(address)) })).toBe(address);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws on any address", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("from", "to", "types", "ward", "measure", "x"), fc.string()),
        (search) => {
          const read = readView(search);
          expect(readView({ ...writeView(read) })).toEqual(read);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("leaves defaults out, so that a plain page has a plain address", () => {
    expect(writeAddress({ ...writeView(DEFAULT_VIEW) })).toBe("");
  });

  it("writes months inclusively and types by their published slugs, with readable commas", () => {
    const address = writeAddress({
      ...writeView({
        ...DEFAULT_VIEW,
        period: { firstMonth: "2024-04", endMonth: "2025-04" },
        crimeTypes: ["BURGLARY", "VIOLENCE_AND_SEXUAL_OFFENCES"],
        measure: recordedIncidents,
        placeId: "tonbridge",
      }),
    });
    expect(address).toBe("?from=2024-04&to=2025-03&types=burglary,violent-crime&measure=count&ward=tonbridge");
  });

  it("ignores unknown keys and values that cannot be read, one by one", () => {
    expect(open("?from=2024-13&to=2025-03&types=burglary,witchcraft&utm_source=letter&measure=best")).toEqual({
      ...DEFAULT_VIEW,
      crimeTypes: ["BURGLARY"],
    });
  });

  it("ignores a period that ends before it begins, and half a period", () => {
    expect(open("?from=2025-03&to=2024-04").period).toBeNull();
    expect(open("?from=2025-03").period).toBeNull();
  });

  it("reads a period of one month", () => {
    expect(open("?from=2025-03&to=2025-03").period).toEqual({ firstMonth: "2025-03", endMonth: "2025-04" });
  });

  it("ignores a place that is neither a ward code nor a slug", () => {
    expect(open("?ward=%3Cscript%3E").placeId).toBeNull();
  });
});
