import { createHash } from "node:crypto";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import type { CrimeType } from "@safer-wards/domain";
import { createLocator } from "@safer-wards/geo";
import { PROJECT_DIR } from "../config.js";
import type { PlacedIncident } from "../incidents/index.js";
import { readSeedAreas } from "../wards/seed.js";
import type { Area } from "../wards/index.js";
import { generateIncidents } from "./generate.js";
import { digestOf } from "./load.js";
import { type DemonstrationSeed, readDemonstrationSeed } from "./settings.js";

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
  for (const { month, wardCode, crimeType } of all.filter(({ month }) => month.startsWith("2025"))) {
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
  expect(shape).toMatchInlineSnapshot(`"bcf5b00442a4"`);
});

it("puts every incident inside its ward", () => {
  const locate = createLocator(area.wards.map(({ code, outline }) => ({ code, outline })));
  for (const { longitude, latitude, wardCode } of all) {
    expect(area.wards[locate(longitude, latitude)]?.code).toBe(wardCode);
  }
});

it("has a place that emerges and a place that fades", () => {
  const [emerging, fading] = seed.settings.shiftingPlaces;
  const at = (name: string, first: string, end: string) =>
    all.filter(({ location, month }) => location === name && month >= first && month < end).length;
  expect(at(emerging!.name, "2023-04", "2025-09")).toBe(0);
  expect(at(emerging!.name, "2025-09", "2026-04")).toBeGreaterThan(20);
  expect(at(fading!.name, "2023-04", "2024-10")).toBeGreaterThan(20);
  expect(at(fading!.name, "2024-10", "2026-04")).toBe(0);
});
