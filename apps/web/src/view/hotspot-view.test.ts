import { addMonths } from "@safer-wards/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress, writeAddress } from "./address.js";
import {
  DEFAULT_HOTSPOT_VIEW,
  HOTSPOT_LAYERS,
  HOTSPOT_TRENDS,
  readHotspotView,
  writeHotspotView,
} from "./hotspot-view.js";
import type { HotspotView } from "./hotspot-view.js";

const period = fc.tuple(fc.integer({ min: 0, max: 2390 }), fc.integer({ min: 1, max: 8 })).map(([start, length]) => ({
  firstMonth: addMonths("1900-01", start),
  endMonth: addMonths("1900-01", start + length),
}));

const hotspotView: fc.Arbitrary<HotspotView> = fc.record({
  resolution: fc.constantFrom(9, 10),
  layer: fc.constantFrom(...HOTSPOT_LAYERS),
  hotspotCell: fc.option(fc.stringMatching(/^8[9a][0-9a-f]{13}$/)),
  // All classes chosen are the same view as none chosen.
  trends: fc.subarray([...HOTSPOT_TRENDS], { maxLength: HOTSPOT_TRENDS.length - 1 }),
  secondPeriod: fc.option(period),
  comparison: fc.constantFrom("DIFFERENCE", "SIDE_BY_SIDE"),
  bandwidthMetres: fc.integer({ min: 50, max: 5000 }),
  records: fc.option(fc.constantFrom("council-asb:tmbc", "enforcement-reports:tmbc")),
});

function open(address: string): HotspotView {
  return readHotspotView(parseAddress(address));
}

describe("the address owns the view of hotspots", () => {
  it("opens the same view and keeps the same address for 1,000 random views", () => {
    fc.assert(
      fc.property(hotspotView, (asked) => {
        const address = writeAddress({ ...writeHotspotView(asked) });
        expect(open(address)).toEqual(asked);
        expect(writeAddress({ ...writeHotspotView(open(address)) })).toBe(address);
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws on any address", () => {
    const keys = ["resolution", "layer", "hotspot", "trends", "andFrom", "andTo", "compare", "bandwidth", "x"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.string()), (search) => {
        const read = readHotspotView(search);
        expect(readHotspotView({ ...writeHotspotView(read) })).toEqual(read);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves defaults out, so that a plain page has a plain address", () => {
    expect(writeAddress({ ...writeHotspotView(DEFAULT_HOTSPOT_VIEW) })).toBe("");
  });

  it("writes words that a person can read in a link", () => {
    const address = writeAddress({
      ...writeHotspotView({
        resolution: 10,
        layer: "COUNT",
        hotspotCell: "8a194a88d4effff",
        trends: ["EMERGING", "PERSISTENT"],
        secondPeriod: { firstMonth: "2024-04", endMonth: "2025-04" },
        comparison: "SIDE_BY_SIDE",
        bandwidthMetres: 500,
        records: null,
      }),
    });
    expect(address).toBe(
      "?resolution=10&layer=count&hotspot=8a194a88d4effff&trends=emerging,persistent" +
        "&andFrom=2024-04&andTo=2025-03&compare=side-by-side&bandwidth=500",
    );
  });

  it("ignores values that cannot be read, one by one", () => {
    expect(open("?resolution=11&layer=density&hotspot=../etc&trends=emerging,lukewarm&bandwidth=20")).toEqual({
      ...DEFAULT_HOTSPOT_VIEW,
      layer: "DENSITY",
      trends: ["EMERGING"],
    });
  });

  it("ignores a second period that ends before it begins, and half of one", () => {
    expect(open("?andFrom=2025-03&andTo=2024-04").secondPeriod).toBeNull();
    expect(open("?andFrom=2025-03").secondPeriod).toBeNull();
  });
});
