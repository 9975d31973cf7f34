import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { addMonths, type CrimeType } from "@safer-wards/domain";
import { createLocator, distanceMetres } from "@safer-wards/geo";
import { PROJECT_DIR } from "../config.js";
import type { PlacedIncident } from "../incidents/index.js";
import { readSeedAreas } from "../wards/seed.js";
import type { Area } from "../wards/index.js";
import { generateIncidents } from "./generate.js";
import { digestOf } from "./load.js";
import { type DemonstrationSeed, readDemonstrationSeed, type ShiftingPlace } from "./settings.js";

const SEED_DIR = join(PROJECT_DIR, "data");

let area: Area;
let seed: DemonstrationSeed;
let byMonth: Map<string, PlacedIncident[]>;
let all: PlacedIncident[];

beforeAll(async () => {
  area = (await readSeedAreas(SEED_DIR))[0]!.area;
  seed = (await readDemonstrationSeed(SEED_DIR, area.code))!;
  byMonth = generateIncidents(area, seed);
  all = [...byMonth.values()].flat();
});

function countOf(first: string, end: string, types?: readonly CrimeType[]): number {
  return all.filter(({ month, crimeType }) => month >= first && month < end && (!types || types.includes(crimeType)))
    .length;
}

it("makes thirty-six months up to March 2026", () => {
  expect(byMonth.size).toBe(36);
  expect([...byMonth.keys()].sort().at(0)).toBe("2023-04");
  expect([...byMonth.keys()].sort().at(-1)).toBe("2026-03");
});

it("follows the published counts of 2025 by ward, month and type exactly", () => {
  const key = (month: string, ward: string, type: string) => `${month} ${ward} ${type}`;
  const made = new Map<string, number>();
  for (const { month, wardCode, crimeType } of all.filter((incident) => incident.month.startsWith("2025"))) {
    const name = key(month, wardCode, crimeType);
    made.set(name, (made.get(name) ?? 0) + 1);
  }
  const published = new Map(
    seed.counts.map(({ month, wardCode, crimeType, count }) => [key(month, wardCode, crimeType), count]),
  );
  expect(made).toEqual(published);
  expect(countOf("2025-01", "2026-01")).toBe(9_144);
});

it("carries the plan's published changes within three tenths of a point", () => {
  const change = (types: readonly CrimeType[]) =>
    (countOf("2024-04", "2025-04", types) / countOf("2023-04", "2024-04", types) - 1) * 100;
  const within = (types: readonly CrimeType[], published: number) =>
    expect(Math.abs(change(types) - published)).toBeLessThan(0.3);
  within(["VIOLENCE_AND_SEXUAL_OFFENCES"], -9.2);
  within(["VEHICLE_CRIME"], -4.9);
  within(["CRIMINAL_DAMAGE_AND_ARSON"], -5.8);
  within(["DRUGS", "POSSESSION_OF_WEAPONS", "PUBLIC_ORDER"], -6.5);
  const victimBased: CrimeType[] = [
    "BICYCLE_THEFT",
    "BURGLARY",
    "CRIMINAL_DAMAGE_AND_ARSON",
    "OTHER_THEFT",
    "ROBBERY",
    "SHOPLIFTING",
    "THEFT_FROM_THE_PERSON",
    "VEHICLE_CRIME",
    "VIOLENCE_AND_SEXUAL_OFFENCES",
  ];
  within(victimBased, -9.04);
});

it("makes the same incidents again, to the last digit", () => {
  const again = [...generateIncidents(area, seed).values()].flat();
  expect(digestOf(again)).toBe(digestOf(all));
  const shape = createHash("sha256").update(digestOf(all)).digest("hex").slice(0, 12);
  expect(shape).toMatchInlineSnapshot(`"b29591a130aa"`);
});

it("puts every incident inside its ward", () => {
  const locate = createLocator(area.wards.map(({ code, outline }) => ({ code, outline })));
  for (const { longitude, latitude, wardCode } of all) {
    expect(area.wards[locate(longitude, latitude)]?.code).toBe(wardCode);
  }
});

it("has a place that emerges and a place that fades, each quiet at other times", () => {
  const [emerging, fading] = seed.settings.shiftingPlaces;
  const around = (place: ShiftingPlace, first: string, end: string) =>
    all.filter((incident) => incident.month >= first && incident.month < end && distanceMetres(place, incident) < 500)
      .length;
  expect(around(emerging!, "2023-04", "2025-09")).toBe(0);
  expect(around(emerging!, "2025-09", "2026-04")).toBeGreaterThan(100);
  expect(around(fading!, "2023-04", "2024-11")).toBeGreaterThan(300);
  expect(around(fading!, "2024-11", "2026-04")).toBe(0);
});

// Chance alone would put a burglary within 250 metres of one of the month before no more often than of one of a year before.
it("has burglaries that follow one another nearby", () => {
  const burglaries = all.filter(({ crimeType }) => crimeType === "BURGLARY");
  const pairsNearby = (monthsApart: number) => {
    let nearby = 0;
    for (const one of burglaries) {
      const earlier = addMonths(one.month, -monthsApart);
      nearby += burglaries.filter((other) => other.month === earlier && distanceMetres(one, other) < 250).length;
    }
    return nearby;
  };
  expect(pairsNearby(1)).toBeGreaterThan(1.2 * Math.max(pairsNearby(5), pairsNearby(7)));
});

it("piles shoplifting up at shops", () => {
  const shoplifting = all.filter(({ crimeType }) => crimeType === "SHOPLIFTING");
  const atShops = shoplifting.filter(({ location }) => /Supermarket|Shopping Area/.test(location));
  expect(atShops.length / shoplifting.length).toBeGreaterThan(0.7);
});

it("names no street that could be taken for a real one", () => {
  const isDefaultPoint = new Set(seed.settings.collectingPlaces.map(({ name }) => name));
  const streets = new Set(all.map(({ location }) => location).filter((location) => !isDefaultPoint.has(location)));
  expect(streets.size).toBeGreaterThan(700);
  for (const street of streets) expect(street).toMatch(/^On or near .+ \(demonstration\)$/);
});

it("says which ward a count names that the area does not have", () => {
  const [first, ...rest] = seed.counts;
  const strange = { ...seed, counts: [{ ...first!, wardCode: "E00000000" }, ...rest] };
  expect(() => generateIncidents(area, strange)).toThrow("E00000000, which E07000115 does not have");
});

it("says which point does not lie in the ward it is given to", () => {
  const [first, ...rest] = seed.settings.collectingPlaces;
  const moved = { ...first!, longitude: 0.5, latitude: 51.2, weight: 1e6 };
  const strange = { ...seed, settings: { ...seed.settings, collectingPlaces: [moved, ...rest] } };
  expect(() => generateIncidents(area, strange)).toThrow(
    `"${first!.name}" does not lie in the ward ${first!.wardCode}`,
  );
});
