import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CRIME_TYPE_IDS } from "../crime-types.js";
import { MEASURES } from "./index.js";

const kebab = (id: string) => id.replace(/([a-z])([A-Z0-9])/g, "$1-$2").toLowerCase();

it("gives every measure an id and a name of its own", () => {
  expect(new Set(MEASURES.map((measure) => measure.id)).size).toBe(MEASURES.length);
  expect(new Set(MEASURES.map((measure) => measure.name)).size).toBe(MEASURES.length);
  expect(new Set(MEASURES.map((measure) => measure.address)).size).toBe(MEASURES.length);
});

it("lists every measure that has a file, and has a file for every one it lists", () => {
  const support = new Set(["index.ts", "measure.ts", "measures.test.ts"]);
  const files = readdirSync(dirname(fileURLToPath(import.meta.url))).filter((file) => !support.has(file));
  expect(files.sort()).toEqual(MEASURES.map((measure) => `${kebab(measure.id)}.ts`).sort());
});

describe.each(MEASURES)("$id", (measure) => {
  it("asks a question and answers in whole sentences", () => {
    expect(measure.question).toMatch(/^[A-Z].*\?$/);
    expect(measure.example).toMatch(/\d.*\.$/);
    for (const text of [measure.definition, measure.method, measure.caution]) {
      expect(text).toMatch(/^[A-Z"].{30,}\.$/);
      expect(text).not.toMatch(/ {2}|\.[A-Z]/);
    }
  });

  it("has a short name, a unit and a stable id", () => {
    expect(measure.id).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(measure.name.length).toBeGreaterThan(3);
    expect(measure.name.length).toBeLessThan(40);
    expect(measure.unit).not.toBe("");
  });

  it("says what it counts, in published types or the reader's choice", () => {
    expect(measure.numerator.counts).not.toBe("");
    for (const type of measure.numerator.crimeTypes ?? []) expect(CRIME_TYPE_IDS).toContain(type);
    expect(measure.numerator.crimeTypes).not.toEqual([]);
  });
});
