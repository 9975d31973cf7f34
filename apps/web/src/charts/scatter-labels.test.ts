import fc from "fast-check";
import { expect, it } from "vitest";
import { placeLabels, shortened } from "./scatter-labels.js";

const point = fc.record({
  key: fc.uuid(),
  name: fc.string({ minLength: 1, maxLength: 40 }),
  x: fc.integer({ min: 0, max: 600 }),
  y: fc.integer({ min: 0, max: 400 }),
});

it("puts no name over another, and none outside the chart", () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 25 }), (points) => {
      const labels = placeLabels(points, 600, 400).map(({ text, x, y, anchor }) => {
        const wide = text.length * 6.1;
        const left = anchor === "start" ? x : anchor === "end" ? x - wide : x - wide / 2;
        return { left, right: left + wide, top: y - 10, bottom: y + 3 };
      });
      labels.forEach((one, index) => {
        expect(one.left).toBeGreaterThanOrEqual(0);
        expect(one.right).toBeLessThanOrEqual(600);
        for (const other of labels.slice(index + 1)) {
          const apart =
            one.left >= other.right || one.right <= other.left || one.top >= other.bottom || one.bottom <= other.top;
          expect(apart).toBe(true);
        }
      });
    }),
  );
});

it("names a point alone beside it, and shortens a long name", () => {
  expect(placeLabels([{ key: "a", name: "Judd", x: 100, y: 100 }], 600, 400)).toEqual([
    { key: "a", text: "Judd", x: 108, y: 104, anchor: "start" },
  ]);
  expect(shortened("East and West Peckham, Mereworth & Wateringbury")).toBe("East and West Peckham, Me…");
});
