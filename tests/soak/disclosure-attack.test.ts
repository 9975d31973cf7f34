import { expect, it } from "vitest";
import { attackProtected } from "./disclosure-attack.js";

const TABLES = 10_000;

it(`an attacker who keeps every answer recovers no withheld number from ${TABLES.toLocaleString("en-GB")} tables`, () => {
  const faults = [];
  let withheld = 0;
  for (let seed = 1; seed <= TABLES; seed += 1) {
    const outcome = attackProtected(seed);
    withheld += outcome.withheld;
    if (outcome.recovered.length + outcome.narrowed.length + outcome.mistold.length > 0) faults.push(outcome);
  }
  expect(withheld).toBeGreaterThan(TABLES * 10);
  expect(faults).toEqual([]);
});
