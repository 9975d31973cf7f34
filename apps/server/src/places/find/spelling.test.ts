import fc from "fast-check";
import { expect, it } from "vitest";
import { likeness, slips, wordsOf } from "./spelling.js";

it.each([
  ["snodland", "snodland", 0],
  ["snodlnad", "snodland", 1],
  ["snodand", "snodland", 1],
  ["snoddland", "snodland", 1],
  ["snudlend", "snodland", 2],
  ["trench", "judd", 3],
])("%s is %s with so many slips", (typed, known, found) => {
  expect(slips(typed, known, 2)).toBe(found);
});

it("forgives a slip in a word of four letters and two in a word of eight, and none in a short one", () => {
  expect(likeness("jud", "judd")).toBeGreaterThan(0.8);
  expect(likeness("judt", "judd")).toBeGreaterThan(0.5);
  expect(likeness("jat", "judd")).toBe(0);
  expect(likeness("tonbrige", "tonbridge")).toBeGreaterThan(0.5);
  expect(likeness("hildinboro", "hildenborough")).toBeGreaterThan(0.3);
});

it("takes '&', accents, apostrophes and case as people type them", () => {
  expect(wordsOf("Snodland East & Ham Hill")).toEqual(["snodland", "east", "and", "ham", "hill"]);
  expect(wordsOf("St. Peter’s Café")).toEqual(["st", "peters", "cafe"]);
});

it("is the same in both directions and holds the triangle", () => {
  const word = fc.stringMatching(/^[a-e]{1,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slips(one, other, 99)).toBe(slips(other, one, 99));
      expect(slips(one, other, 99)).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
      expect(slips(one, one, 99)).toBe(0);
      const likely = likeness(one, other);
      expect(likely >= 0 && likely <= 1).toBe(true);
    }),
  );
});
