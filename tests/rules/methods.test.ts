import { expect, it } from "vitest";
import { describedStatistics } from "../../apps/web/plugins/described-statistics.js";
import { STATISTIC_NAMES, withoutFunctionNames } from "../../apps/web/src/about/methods-words.js";

it("every statistic says what it tells, how it misleads, and who published it", () => {
  const all = describedStatistics();
  expect(all.length).toBeGreaterThanOrEqual(18);
  for (const statistic of all) {
    for (const part of [statistic.tells, statistic.misleads, statistic.published]) {
      expect(part.length, statistic.name).toBeGreaterThan(20);
    }
  }
  const ratio = all.find(({ name }) => name === "rateRatio")!;
  expect(ratio.tells).toMatch(/^How one rate compares with another/);
  expect(ratio.use).toMatch(/^Use it for a period/);
  expect(ratio.misleads).toMatch(/^It misleads when both counts/);
  expect(ratio.published).toMatch(/Clopper/);
  expect(ratio.provedBy).toMatch(/7,621 to 6,932/);
});

it("every statistic has a name of the field, and none is called by its function in what a reader is told", () => {
  const all = describedStatistics();
  expect(Object.keys(STATISTIC_NAMES).toSorted()).toEqual(all.map(({ name }) => name).toSorted());
  for (const { name, tells, use, misleads } of all) {
    expect(withoutFunctionNames(`${tells} ${use} ${misleads}`), name).not.toMatch(/\b[a-z]+[A-Z][a-z]/);
  }
});
