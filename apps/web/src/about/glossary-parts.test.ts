import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { glossaryParts } from "./glossary-parts.js";

const parts = glossaryParts(readFileSync(join(import.meta.dirname, "../../../../docs/glossary.md"), "utf8"));
const entries = parts.flatMap((part) => part.entries);

it("reads every term of the glossary with its sentence, and no mark of the document", () => {
  expect(entries.length).toBeGreaterThan(50);
  expect(entries.find(({ term }) => term === "Gap")?.says).toBe(
    "a month that nobody supplied. A gap in the line, never a zero.",
  );
  expect(entries.find(({ term }) => term === "Gi*")?.says).toMatch(/Getis and Ord/);
  for (const { term, says } of entries) {
    expect(says.length, term).toBeGreaterThan(10);
    expect(`${term} ${says}`).not.toMatch(/\*\*|`|\\/);
  }
});

it("leaves out the words we avoid", () => {
  expect(parts.map(({ heading }) => heading)).not.toContain("Words we avoid");
});
