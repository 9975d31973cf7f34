import { expect, it } from "vitest";
import { interfaceText } from "../support/interface-text.js";
import { codeFiles } from "../support/sources.js";

/** What looks like a sentence and is read by machines alone. */
const NOT_TEXT = new Set(["Arial, Helvetica, sans-serif", "large village"]);

/** Names of units, as the server writes them: compared and handed on, and put into words by `ui/number-words.ts`. */
const UNIT =
  /^((incidents|contacts|hours|sessions|times|young people) )?per (1,000 .+|cent|month|ward|km²)$|^recorded incidents$/;

const CATALOGUE = /(\/|-)words\.ts$/;

const NOT_INTERFACE = /\.test\.tsx?$|^apps\/web\/src\/gql\/|\/four-hexagons\.ts$/;

const textOfFeatures = new Map<string, string[]>();
for (const { path, text } of codeFiles()) {
  const feature = /^apps\/web\/src\/([\w-]+)\/.+\.tsx?$/.exec(path)?.[1];
  if (feature === undefined || CATALOGUE.test(path) || NOT_INTERFACE.test(path)) continue;
  const found = interfaceText(path, text)
    .filter(({ text: one }) => !NOT_TEXT.has(one) && !UNIT.test(one))
    .map(({ line, text: one }) => `${path}:${line}: ${one}`);
  textOfFeatures.set(feature, [...(textOfFeatures.get(feature) ?? []), ...found]);
}

it("sees a text wherever it stands", () => {
  const source = [
    `const title = graphql("query Of { people here }");`,
    `form.querySelector("input, select, button")?.focus();`,
    `const columns = [{ key: "when", title: "When" }];`,
    "const said = `${count} visits by ${name}`;",
    `export const Page = () => <p className="data table" aria-label="Visits">Nothing is recorded yet</p>;`,
    `throw new Error("a programmer reads this");`,
    `const known = ["query InstalledAreas", "data-table data-table--wide"];`,
  ].join("\n");
  expect(interfaceText("page.tsx", source)).toEqual([
    { line: 3, text: "When" },
    { line: 4, text: "… visits by …" },
    { line: 5, text: "Visits" },
    { line: 5, text: "Nothing is recorded yet" },
  ]);
});

it("the text of a feature stands in its catalogue of words", () => {
  const misplaced = [...textOfFeatures.values()].flat();
  expect(misplaced, "move each to the `words.ts` of its feature").toEqual([]);
});
