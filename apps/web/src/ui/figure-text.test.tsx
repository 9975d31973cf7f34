import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FigureText, figureWords } from "./figure-text.js";

const RATE = {
  value: 18.44,
  lower: 17.16,
  upper: 19.81,
  level: 0.95,
  unit: "incidents per 1,000 residents",
  missing: null,
  missingBecause: null,
};
const NOT_SUPPLIED = {
  value: null,
  lower: null,
  upper: null,
  level: null,
  unit: "incidents",
  missing: "NOT_SUPPLIED" as const,
  missingBecause: "No file was supplied for May 2024.",
};

it("writes value, unit and interval of an estimate", () => {
  expect(figureWords(RATE)).toBe("18.4 incidents per 1,000 residents (17.2 to 19.8)");
});

it("writes a counted number with thousands apart and one incident in the singular", () => {
  expect(figureWords({ value: 1842, unit: "incidents" })).toBe("1,842 incidents");
  expect(figureWords({ value: 1, unit: "incidents" })).toBe("1 incident");
  expect(figureWords({ value: 1, unit: "incidents per 1,000 residents" })).toBe("1.0 incidents per 1,000 residents");
});

it("writes counted zero as zero", () => {
  expect(figureWords({ value: 0, unit: "incidents" })).toBe("0 incidents");
});

it("writes why there is no value, and never a zero", () => {
  expect(figureWords(NOT_SUPPLIED)).toBe("No file was supplied for May 2024.");
  const cell = renderToStaticMarkup(<FigureText figure={NOT_SUPPLIED} />);
  expect(cell).toContain("not supplied");
  expect(cell).toContain("No file was supplied for May 2024.");
  expect(cell).not.toMatch(/\b0\b/);
});

it("marks a withheld count with [c], as official statistics do", () => {
  const withheld = { ...NOT_SUPPLIED, missing: "WITHHELD" as const, missingBecause: "Fewer than five." };
  expect(renderToStaticMarkup(<FigureText figure={withheld} />)).toContain("[c]");
});

it("shows the interval unless it is told not to", () => {
  expect(renderToStaticMarkup(<FigureText figure={RATE} />)).toContain("(17.2 to 19.8)");
  expect(renderToStaticMarkup(<FigureText figure={RATE} withInterval={false} />)).not.toContain("17.2");
});
