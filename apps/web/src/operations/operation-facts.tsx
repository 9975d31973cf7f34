import { FigureText } from "../ui/index.js";
import type { Operation } from "./operation-questions.js";
import { PlanActionLink } from "./plan-action-link.js";
import { WORDS } from "./words.js";

const words = WORDS.facts;

/** The facts of an operation, those that are not known left out. */
export function OperationFacts({ operation }: { readonly operation: Operation }) {
  const { aim, priorityName, planActionId, lead, partners, dates, place, cost, officerHours, notes } = operation;
  const facts = [
    { name: words.aim, fact: aim },
    { name: words.priority, fact: priorityName },
    { name: words.planAction, fact: planActionId && <PlanActionLink id={planActionId} /> },
    { name: words.lead, fact: lead.name },
    { name: words.partners, fact: partners.map(({ name }) => name).join(", ") },
    { name: words.when, fact: dates.words + words.precision[dates.precision] },
    { name: words.where, fact: place.words + (place.isCoarse ? words.coarse : "") },
    { name: words.notes, fact: notes },
  ];
  return (
    <section aria-label={words.label}>
      <dl className="fact-list">
        {facts.map(
          ({ name, fact }) =>
            fact && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{fact}</dd>
              </div>
            ),
        )}
        {officerHours && officerHours.value !== null && (
          <div>
            <dt>{words.officerHours}</dt>
            <dd>
              <FigureText figure={officerHours} />
            </dd>
          </div>
        )}
        {cost && cost.value !== null && (
          <div>
            <dt>{words.cost}</dt>
            <dd>{words.pounds(cost.value.toLocaleString("en-GB"))}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
