import { Link, useSearch } from "@tanstack/react-router";
import { readView, writeView } from "../view/index.js";
import { AddAction } from "./add-action.js";
import { PublishNextPlan } from "./publish-next-plan.js";
import type { RollOver } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";

const words = ROLL_OVER_WORDS.nextPlan;

/** The plan of the next year: as it was published, or as it is being made. */
export function NextPlan({ rollOver }: { readonly rollOver: RollOver }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const { toYear, newActions, nextActions, isHistory, mayDecide } = rollOver;
  const to = toYear.replace("-", "/");
  const priorities = rollOver.priorities.filter(({ isDropped }) => !isDropped);
  const carried = nextActions.filter(({ key }) => !newActions.some((fresh) => fresh.key === key));
  return (
    <section className="page-section" aria-labelledby="next-plan">
      <h2 id="next-plan" className="govuk-heading-m">
        {words.heading(to, isHistory, nextActions.length)}
      </h2>
      {isHistory && (
        <p>
          <Link to="/plan/$planYear" params={{ planYear: toYear }} search={search}>
            {words.read(to)}
          </Link>
        </p>
      )}
      {newActions.length === 0 && isHistory && <p className="blank">{words.noneNew}</p>}
      {newActions.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{words.fresh(newActions.length)}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {newActions.map(({ key, summary }) => (
              <li key={key}>
                <Link to="/plan/$planYear/actions/$key" params={{ planYear: toYear, key }} search={search}>
                  {summary}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {carried.length > 0 && (
        <details>
          <summary>{words.carried(carried.length)}</summary>
          <ul className="govuk-list govuk-list--bullet">
            {carried.map(({ key, summary }) => (
              <li key={key}>{summary}</li>
            ))}
          </ul>
        </details>
      )}
      {!isHistory && <AddAction planYear={toYear} priorities={priorities} askAgain="PlanRollOver" />}
      {!isHistory && mayDecide && <PublishNextPlan rollOver={rollOver} />}
    </section>
  );
}
