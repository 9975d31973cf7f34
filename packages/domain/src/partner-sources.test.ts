import { describe, expect, it } from "vitest";
import { CRIME_TYPE_IDS } from "./crime-types.js";
import { PARTNER_KINDS, PARTNER_SOURCE_IDS, PARTNER_SOURCES, partnerSourceOf } from "./partner-sources.js";
import { PRIORITIES, crimeTypesOf } from "./priorities.js";

describe("partner sources", () => {
  it("name each kind once in all sources, and once by name in each", () => {
    expect(new Set(PARTNER_KINDS.map((kind) => kind.id)).size).toBe(PARTNER_KINDS.length);
    for (const { kinds } of PARTNER_SOURCES) expect(new Set(kinds.map((kind) => kind.name)).size).toBe(kinds.length);
  });

  it("count every kind under a crime type that speaks for a priority", () => {
    const speaking = new Set(Object.values(PRIORITIES).flatMap(crimeTypesOf));
    // What police.uk publishes beside its street files has kinds that say too little for a priority.
    for (const { crimeType } of PARTNER_SOURCES.filter(({ isOpen }) => !isOpen).flatMap(({ kinds }) => kinds)) {
      expect(CRIME_TYPE_IDS).toContain(crimeType);
      expect(speaking).toContain(crimeType);
    }
  });

  it("are found by their ids, and police files are none of them", () => {
    expect(PARTNER_SOURCES.map((source) => source.id)).toEqual(PARTNER_SOURCE_IDS);
    expect(partnerSourceOf("council-asb")?.noun).toBe("reports to the council");
    expect(partnerSourceOf("police-uk-street")).toBeUndefined();
  });

  it("fit a column of bytes", () => {
    expect(PARTNER_KINDS.length).toBeLessThan(255);
  });
});
