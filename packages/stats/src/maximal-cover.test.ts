import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { seededRandom } from "./seeded-random.js";
import { maximalCover } from "./maximal-cover.js";

interface Case {
  readonly demand: number[];
  readonly covers: number[][];
  readonly sites: number;
  readonly required: number[];
  readonly apart: [number, number][];
}

function coveredBy({ demand, covers }: Case, chosen: readonly number[]): number {
  const points = new Set(chosen.flatMap((place) => covers[place]!));
  return [...points].reduce((sum, point) => sum + demand[point]!, 0);
}

function isAllowed({ required, apart }: Case, chosen: readonly number[]): boolean {
  const clashes = apart.filter(([one, other]) => one !== other && chosen.includes(one) && chosen.includes(other));
  return (
    required.every((place) => chosen.includes(place)) &&
    clashes.every(([one, other]) => required.includes(one) && required.includes(other))
  );
}

/** Every subset of the places, which is the definition. */
function bruteForce(given: Case): number {
  let most = 0;
  const limit = Math.max(given.sites, given.required.length);
  for (let subset = 0; subset < 2 ** given.covers.length; subset++) {
    const chosen = given.covers.map((_, place) => place).filter((place) => subset & (1 << place));
    if (chosen.length <= limit && isAllowed(given, chosen)) most = Math.max(most, coveredBy(given, chosen));
  }
  return most;
}

function randomCase(random: () => number, places: number): Case {
  const below = (limit: number) => Math.floor(random() * limit);
  const demand = Array.from({ length: 1 + below(12) }, () => below(30));
  const covers = Array.from({ length: places }, () => demand.map((_, point) => point).filter(() => random() < 0.3));
  const pairs = covers.flatMap((_, one) => covers.slice(0, one).map((__, other): [number, number] => [one, other]));
  return {
    demand,
    covers,
    sites: below(places + 1),
    required: random() < 0.3 ? [below(places)] : [],
    apart: pairs.filter(() => random() < 0.2),
  };
}

it("covers as much as the best of all choices, over 200 random cases with required and excluded places", () => {
  const random = seededRandom(2026);
  for (let trial = 0; trial < 200; trial++) {
    const given = randomCase(random, 1 + Math.floor(random() * 10));
    const { chosen, covered, isProven } = maximalCover(given);
    expect(covered).toBe(bruteForce(given));
    expect(coveredBy(given, chosen)).toBe(covered);
    expect(isAllowed(given, chosen)).toBe(true);
    expect(isProven).toBe(true);
  }
});

/** Places on a plane with need round them, as hexagons of a town lie: each covers what is near, near ones exclude. */
function townOf(seed: number, places: number, sites: number) {
  const random = seededRandom(seed);
  const centres = Array.from({ length: 6 }, () => [random() * 4000, random() * 4000] as const);
  const at = Array.from({ length: places }, (_, place) => {
    const [x, y] = centres[place % 6]!;
    return [x + (random() - 0.5) * 1200, y + (random() - 0.5) * 1200] as const;
  });
  const near = (one: number, other: number, metres: number) =>
    Math.hypot(at[one]![0] - at[other]![0], at[one]![1] - at[other]![1]) <= metres;
  const all = at.map((_, place) => place);
  return {
    demand: all.map(() => Math.ceil(random() ** 3 * 60)),
    covers: all.map((place) => all.filter((other) => near(place, other, 150))),
    apart: all.flatMap((one) =>
      all.filter((other) => other < one && near(one, other, 250)).map((other): [number, number] => [one, other]),
    ),
    sites,
  };
}

it.each([5, 12, 20])("proves the best %i of 60 places of a town within a second", (sites) => {
  for (let seed = 1; seed <= 8; seed++) {
    const before = performance.now();
    expect(maximalCover(townOf(seed, 60, sites)).isProven).toBe(true);
    expect(performance.now() - before).toBeLessThan(1000);
  }
});

const cases = fc.integer({ min: 1, max: 1_000_000 }).map((seed) => randomCase(seededRandom(seed), 9));

it("covers no less with one place more, and no more when places exclude each other", () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { covered } = maximalCover(given);
      expect(maximalCover({ ...given, sites: given.sites + 1 }).covered).toBeGreaterThanOrEqual(covered);
      expect(maximalCover({ ...given, apart: [] }).covered).toBeGreaterThanOrEqual(covered);
    }),
    { numRuns: 60 },
  );
});

it("grows with the need, whatever its unit", () => {
  fc.assert(
    fc.property(cases, fc.integer({ min: 2, max: 9 }), (given, scale) => {
      const scaled = { ...given, demand: given.demand.map((need) => need * scale) };
      expectClose(maximalCover(scaled).covered, maximalCover(given).covered * scale, 1e-9);
    }),
    { numRuns: 60 },
  );
});

it("keeps required places that are too near each other, and chooses none that covers nothing more", () => {
  const given = { demand: [5, 3, 0], covers: [[0], [0, 1], [2]], sites: 3, required: [0, 1] };
  expect(maximalCover({ ...given, apart: [[0, 1]] })).toEqual({ chosen: [0, 1], covered: 8, isProven: true });
});

it("refuses needs below 0 and indices that name nothing", () => {
  expect(() => maximalCover({ demand: [-1], covers: [[0]], sites: 1 })).toThrow(/demand\[0\] .* -1/);
  expect(() => maximalCover({ demand: [1], covers: [[1]], sites: 1 })).toThrow(/names the point 1, and demand has 1/);
  expect(() => maximalCover({ demand: [1], covers: [[0]], sites: 1, required: [4] })).toThrow(/names 4/);
  expect(() => maximalCover({ demand: [1], covers: [[0]], sites: 0.5 })).toThrow(/sites .* 0\.5/);
});
