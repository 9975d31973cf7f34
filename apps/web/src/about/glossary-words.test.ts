import { expect, it } from "vitest";
import { GLOSSARY } from "./glossary.js";
import { partsOfLabel } from "./glossary-words.js";

function explainedIn(text: string): string[] {
  return partsOfLabel(text).flatMap((part) => (part.means === null ? [] : [part.text]));
}

it("finds a word of the glossary in a label, in the plural and in any case", () => {
  expect(explainedIn("Hotspots that reach into it")).toEqual(["Hotspots"]);
  expect(explainedIn("What the funnel says")).toEqual(["funnel"]);
  expect(explainedIn("Streets with most records")).toEqual([]);
});

it("takes the longest name, and none within another word", () => {
  expect(explainedIn("Rank interval")).toEqual(["Rank interval"]);
  expect(explainedIn("Accounts")).toEqual([]);
  expect(explainedIn("Over-dispersion")).toEqual(["Over-dispersion"]);
});

it("leaves the words of a label as they are", () => {
  for (const text of ["Rate", "By priority", "Where in Judd", "", "Months up to the end"]) {
    expect(
      partsOfLabel(text)
        .map((part) => part.text)
        .join(""),
    ).toBe(text);
  }
});

it("every entry of the glossary is found by one of its names, but for words of everyday", () => {
  const unfound = GLOSSARY.flatMap(({ entries }) => entries)
    .filter(({ term }) => term.split(/, | \(|\)/).every((name) => name === "" || explainedIn(name).length === 0))
    .map(({ term }) => term);
  expect(unfound).toEqual(["Action", "Update", "Prevent", "Key", "New", "Pace"]);
});

it("does not explain a word that a label uses in its everyday sense", () => {
  expect(explainedIn("New incidents to take in")).toEqual([]);
});
