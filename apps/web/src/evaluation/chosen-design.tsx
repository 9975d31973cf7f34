import { instantWords } from "../ui/index.js";
import type { EvaluationDesign } from "./evaluation-questions.js";
import { COMPARED_WORDS, ringsWords } from "./wish-words.js";

/** What was chosen, when and by whom. */
export function ChosenDesign({ design }: { readonly design: EvaluationDesign }) {
  const { outcome, source, comparedWith, rings, comparisons, chosenAt, chosenByName, chosenBeforeStart } = design;
  const facts = [
    { name: "Outcome", words: outcome },
    { name: "Records", words: source },
    { name: "After", words: design.after.name },
    { name: "Held against", words: `${design.before.name}: ${COMPARED_WORDS[comparedWith]}` },
    { name: "Next door", words: rings > 0 ? ringsWords(rings) : "not counted for wards" },
    { name: "Comparison areas", words: comparisons.map(({ name }) => name).join(", ") },
    {
      name: "Chosen",
      words:
        `${instantWords(chosenAt)}${chosenByName == null ? "" : ` by ${chosenByName}`}, ` +
        (chosenBeforeStart ? "before it began" : "after it began"),
    },
  ];
  return (
    <details className="evaluation__more">
      <summary>What was chosen {chosenBeforeStart ? "before it began" : "after it began"}</summary>
      <dl className="fact-list">
        {facts.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
