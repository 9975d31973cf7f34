import { expect, it } from "vitest";
import { attackNaive, attackProtected } from "../../../../tests/soak/disclosure-attack.js";

// A sample of the attack that `npm run soak` makes on 10,000 tables.
const SEEDS = Array.from({ length: 300 }, (_, index) => index + 1);

it("an attacker who keeps every answer, of every version, recovers no withheld number", () => {
  const outcomes = SEEDS.map(attackProtected);
  expect(outcomes.filter(({ withheld }) => withheld > 0).length).toBeGreaterThan(SEEDS.length / 2);
  expect(
    outcomes.filter(({ recovered, narrowed, mistold }) => recovered.length + narrowed.length + mistold.length),
  ).toEqual([]);
});

it("the same attacker recovers numbers from most tables that withhold small numbers alone", () => {
  const attacked = SEEDS.map(attackNaive).filter(({ withheld }) => withheld > 0);
  expect(attacked.filter(({ recovered }) => recovered.length > 0).length).toBeGreaterThan(attacked.length * 0.75);
});
