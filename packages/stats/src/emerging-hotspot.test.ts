import fc from "fast-check";
import { expect, it } from "vitest";
import { emergingHotspot } from "./emerging-hotspot.js";

/** Ten periods as text, # for hot; by default the last two are recent and eight make a persistent hotspot. */
function classOf(periods: string): string | null {
  return emergingHotspot({ hot: Array.from(periods, (period) => period === "#") });
}

it.each([
  ["..........", "none"],
  ["##########", "persistent"],
  // Exactly eight of ten, with both recent periods cold: persistence goes before "former".
  ["########..", "persistent"],
  ["..########", "persistent"],
  // Seven of ten is one too few.
  ["#######...", "former"],
  ["...#######", "intermittent"],
  ["........##", "emerging"],
  ["........#.", "emerging"],
  [".........#", "emerging"],
  // The third last period is not recent.
  [".......#..", "former"],
  [".......##.", "intermittent"],
  ["#.........", "former"],
  ["#........#", "intermittent"],
  [".#.#.#.#.#", "intermittent"],
])("calls %s %s", (periods, expected) => {
  expect(classOf(periods)).toBe(expected);
});

it("rounds the recent periods up, so that there is always one", () => {
  expect(classOf("#")).toBe("persistent");
  expect(classOf(".#")).toBe("emerging");
  expect(classOf("#.")).toBe("former");
  // Of eleven periods, 2.2 are recent: the last three.
  expect(classOf("........#..")).toBe("emerging");
  expect(classOf(".......#...")).toBe("former");
});

function hundredPeriods(...hotPeriods: number[]): boolean[] {
  return Array.from({ length: 100 }, (_, period) => hotPeriods.includes(period));
}

it("takes a share as the fraction it stands for, where the product would round up", () => {
  expect(100 * 0.07).toBeGreaterThan(7);
  expect(emergingHotspot({ hot: hundredPeriods(93), recentShare: 0.07 })).toBe("emerging");
  expect(emergingHotspot({ hot: hundredPeriods(92), recentShare: 0.07 })).toBe("former");
  expect(emergingHotspot({ hot: hundredPeriods(0, 1, 2, 3, 4, 5, 6), persistentShare: 0.07 })).toBe("persistent");
});

it("obeys the shares it is given", () => {
  const hot = [1, 0, 0, 0, 1, 0, 0, 0, 1, 1];
  expect(emergingHotspot({ hot, persistentShare: 0.4 })).toBe("persistent");
  expect(emergingHotspot({ hot, persistentShare: 0.41 })).toBe("intermittent");
  expect(emergingHotspot({ hot, recentShare: 1, persistentShare: 1 })).toBe("emerging");
});

it("has no answer without a period", () => {
  expect(emergingHotspot({ hot: [] })).toBeNull();
});

it("follows its definition for every history", () => {
  const shares = fc.constantFrom(0.1, 0.2, 0.25, 0.5, 0.8, 1);
  fc.assert(
    fc.property(
      fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }),
      shares,
      shares,
      (hot, recentShare, persistentShare) => {
        const recentCount = Math.ceil(Number((hot.length * recentShare).toFixed(9)));
        const hotBefore = hot.slice(0, hot.length - recentCount).includes(true);
        const hotRecently = hot.slice(hot.length - recentCount).includes(true);
        const share = hot.filter(Boolean).length / hot.length;
        const expected = (): string => {
          if (!hotBefore && !hotRecently) return "none";
          if (share >= persistentShare) return "persistent";
          if (hotRecently) return hotBefore ? "intermittent" : "emerging";
          return "former";
        };
        expect(emergingHotspot({ hot, recentShare, persistentShare })).toBe(expected());
      },
    ),
    { numRuns: 1000 },
  );
});

it("refuses shares outside 0 to 1", () => {
  expect(() => emergingHotspot({ hot: [true], recentShare: 0 })).toThrow(
    new RangeError("emergingHotspot: recentShare must be above 0 and up to 1, and it is 0"),
  );
  expect(() => emergingHotspot({ hot: [true], persistentShare: 80 })).toThrow(/persistentShare .* 80/);
});
