import { sharedFacts } from "../facts.js";
import type { Rule } from "../finding.js";
import { SECTION_WORDS } from "../ledger-figure.js";
import { valueWords } from "../value-words.js";

/** One place says how far something is and another what came of it, and neither gives a number. */
export const stateBesideResult: Rule = (figures) =>
  sharedFacts(figures).flatMap((fact) => {
    const words = fact.filter(({ value }) => value.kind === "WORD");
    const aspects = new Set(words.map(({ value }) => (value.kind === "WORD" ? value.aspect : "")));
    if (aspects.size < 2) return [];
    const said = words.map((figure) => `“${valueWords(figure.value)}” in the ${SECTION_WORDS[figure.section]}`);
    return [
      {
        rule: "STATE_BESIDE_RESULT" as const,
        figures: words,
        words: `${words[0]?.statement}: ${said.join(", ")}, and no number.`,
        settledBy: "Ask how many there were, when, and what came of each.",
      },
    ];
  });
