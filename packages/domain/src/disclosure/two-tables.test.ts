import { expect, it } from "vitest";
import { KINDS, recoveredFromTwoTables as recovered } from "../../../../tests/soak/two-tables-attack.js";
import { asCarefulAsFor, DISCLOSURE_POLICY, type DisclosurePolicy } from "./policy.js";

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

it("a source in two tables, told on the terms of its most sensitive kind, gives nothing back by subtraction", () => {
  const careful = (policy: DisclosurePolicy) => asCarefulAsFor(KINDS, policy);
  expect(SEEDS.flatMap((seed) => recovered(seed, careful))).toEqual([]);
});

it("on terms of their own, the same tables give back counts of the sensitive kind", () => {
  const attacked = SEEDS.filter((seed) => recovered(seed, (policy) => policy).length > 0);
  expect(attacked.length).toBeGreaterThan(SEEDS.length / 4);
});

it("is no stricter for a source without a sensitive kind", () => {
  expect(asCarefulAsFor(["NOISE", "LITTER"], DISCLOSURE_POLICY).smallestShown).toBe(5);
  expect(asCarefulAsFor(KINDS, DISCLOSURE_POLICY)).toEqual({ smallestShown: 10, smallestShownOf: {}, blockMonths: 3 });
});
