import { FigureText } from "../ui/index.js";
import type { Operation } from "./operation-questions.js";
import { PlanActionLink } from "./plan-action-link.js";

/** The facts of an operation, those that are not known left out. */
export function OperationFacts({ operation }: { readonly operation: Operation }) {
  const { aim, priorityName, planActionId, lead, partners, dates, place, cost, officerHours, notes } = operation;
  const facts = [
    { name: "Aim", words: aim },
    { name: "Priority", words: priorityName },
    { name: "Plan action", words: planActionId && <PlanActionLink id={planActionId} /> },
    { name: "Lead", words: lead.name },
    { name: "With", words: partners.map(({ name }) => name).join(", ") },
    { name: "When", words: dates.words + (dates.precision === "DAY" ? "" : PRECISION_WORDS[dates.precision]) },
    { name: "Where", words: place.words + (place.isCoarse ? ", shown to about a kilometre" : "") },
    { name: "Notes", words: notes },
  ];
  return (
    <section aria-label="Facts">
      <dl className="fact-list">
        {facts.map(
          ({ name, words }) =>
            words && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
        {officerHours && officerHours.value !== null && (
          <div>
            <dt>Officer hours</dt>
            <dd>
              <FigureText figure={officerHours} />
            </dd>
          </div>
        )}
        {cost && cost.value !== null && (
          <div>
            <dt>Cost</dt>
            <dd>£{cost.value.toLocaleString("en-GB")}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

const PRECISION_WORDS = { MONTH: " (days not known)", YEAR: " (months not known)" } as const;
