import { ratePer1000, recordedIncidents } from "@safer-wards/domain";
import { expect, it } from "vitest";
import { comparisonMessage, shortChange } from "./measures.js";
import type { Comparison, WardFigures } from "./ward-comparison.js";
import { wardLayers } from "./ward-layers.js";
import { outlinedWards } from "./ward-pictures.js";

type Figure = WardFigures["count"];

function figure(value: number | null, parts: Partial<Figure> = {}): Figure {
  const empty = { lower: null, upper: null, level: null, missing: null, missingBecause: null };
  return { value, unit: "incidents", method: "counted", source: "tests", ...empty, ...parts };
}

function ward(code: string, name: string, count: Figure, rate: Figure): WardFigures {
  const ratio = figure(1, { unit: "ratio" });
  return {
    ward: { id: code, code, name },
    count,
    rate,
    change: { direction: "NO_CLEAR_CHANGE", words: "no clear change", ratio },
  };
}

const WARDS = [
  ward("A", "Alder", figure(40), figure(9)),
  ward("B", "Birch", figure(10), figure(30)),
  ward("C", "Cedar", figure(null, { missing: "WITHHELD", missingBecause: "Fewer than five." }), figure(null)),
];
const comparison: Comparison = {
  id: "comparison",
  title: "Recorded incidents",
  caution: "Rates mislead in town centres.",
  attribution: [],
  rateBreaks: [9, 30],
  countBreaks: [10, 40],
  period: { firstMonth: "2025-01", endMonth: "2026-01", name: "2025" },
  borough: {
    count: figure(50),
    rate: figure(12),
    change: ward("", "", figure(0), figure(0)).change,
  },
  wards: WARDS,
};
const SHAPES = ["A", "B", "C"].map((code, index) => ({
  code,
  name: code,
  outline: { type: "MultiPolygon" as const, coordinates: [] },
  label: { longitude: index, latitude: 51 },
}));

it("names the ward that is highest by the measure that is shown", () => {
  expect(comparisonMessage(WARDS, ratePer1000)).toBe("Birch has the highest rate");
  expect(comparisonMessage(WARDS, recordedIncidents)).toBe("Alder has the most incidents");
});

it("names no ward where nothing is recorded", () => {
  expect(comparisonMessage([ward("A", "Alder", figure(0), figure(0))], ratePer1000)).toBe(
    "No ward has a recorded incident to compare",
  );
});

it("gives a number to a clear change only", () => {
  expect(shortChange("FEWER", 0.831)).toBe("17\u00A0% fewer");
  expect(shortChange("MORE", 1.33)).toBe("33\u00A0% more");
  expect(shortChange("NO_CLEAR_CHANGE", 0.95)).toBe("no clear change");
  expect(shortChange("NOT_KNOWN", null)).toBe("not known");
});

it("fills wards by rate and puts circles on them by count", () => {
  const [rates] = wardLayers(comparison, SHAPES, ratePer1000, 26);
  const [counts] = wardLayers(comparison, SHAPES, recordedIncidents, 26);
  expect(rates?.features).toBeNull();
  expect(counts?.features?.features.map(({ properties }) => properties?.["code"])).toEqual(["A", "B"]);
});

it("hatches a ward whose count is withheld and says why", () => {
  const [counts] = wardLayers(comparison, SHAPES, recordedIncidents, 26);
  expect(counts?.readings.at(-1)).toMatchObject({ value: null, missing: "withheld", words: "Fewer than five." });
  expect(counts?.legend.entries.at(-1)).toEqual({ mark: "hatch", words: "Withheld (1)" });
});

it("outlines every ward of a chosen town", () => {
  const area = {
    groups: [
      {
        id: "g",
        slug: "oaks",
        name: "Oaks",
        wards: [
          { id: "A", code: "A" },
          { id: "B", code: "B" },
        ],
      },
    ],
  };
  expect(outlinedWards(area, "oaks")).toEqual(["A", "B"]);
  expect(outlinedWards(area, "C")).toEqual(["C"]);
  expect(outlinedWards(area, null)).toEqual([]);
});
