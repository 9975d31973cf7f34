import { instantWords } from "../ui/index.js";
import type { EvaluationDesign } from "./evaluation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.design;

/** What was chosen, when and by whom. */
export function ChosenDesign({ design }: { readonly design: EvaluationDesign }) {
  const { before, after, comparedWith, rings, comparisons, chosenAt, chosenByName, chosenBeforeStart } = design;
  const facts = [
    { name: words.outcome, value: design.outcome },
    { name: words.records, value: design.source },
    { name: words.after, value: after.name },
    { name: words.before, value: words.beforeWords(before.name, WORDS.comparedWith[comparedWith]) },
    { name: words.nextDoor, value: rings > 0 ? WORDS.rings(rings) : words.notForWards },
    { name: words.comparisons, value: comparisons.map(({ name }) => name).join(", ") },
    {
      name: words.chosen,
      value: words.chosenWords(instantWords(chosenAt), chosenByName ?? null, chosenBeforeStart),
    },
  ];
  return (
    <details className="evaluation__more">
      <summary>{words.summary(chosenBeforeStart)}</summary>
      <dl className="fact-list">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
