import { sharedFacts } from "../facts.js";
import type { Rule } from "../finding.js";
import { SECTION_WORDS } from "../ledger-figure.js";
import { valueWords } from "../value-words.js";

/** One place promises something to some people, and another speaks of others. */
export const otherAudience: Rule = (figures) =>
  sharedFacts(figures).flatMap((fact) => {
    const audiences = fact.filter(({ value }) => value.kind === "AUDIENCE");
    if (new Set(audiences.map(({ value }) => valueWords(value))).size < 2) return [];
    const said = audiences.map((figure) => `${valueWords(figure.value)} in the ${SECTION_WORDS[figure.section]}`);
    return [
      {
        rule: "OTHER_AUDIENCE" as const,
        figures: audiences,
        words: `${audiences[0]?.statement}: ${said.join("; ")}.`,
        settledBy: "Ask who was reached, and say what became of the others.",
      },
    ];
  });
