import { Link, useSearch } from "@tanstack/react-router";
import { readView, writeView } from "../view/index.js";
import { ACTION_WORDS } from "./action-words.js";
import type { WholeAction } from "./plan-questions.js";

type ActionLink = WholeAction["comesFrom"][number];

const words = ACTION_WORDS.descent;

/** What an action was in the plan before, and what becomes of it in the next: the roll-over, read from one action. */
export function ActionDescentRows({ action }: { readonly action: WholeAction }) {
  const { comesFrom, goesOn } = action;
  return (
    <>
      {comesFrom.length > 0 && (
        <div className="action-facts__row">
          <dt>{words.comesFrom}</dt>
          <dd>
            {comesFrom.map((before) => (
              <Linked key={before.key} action={before} />
            ))}
          </dd>
        </div>
      )}
      {goesOn && (
        <div className="action-facts__row">
          <dt>{words.next}</dt>
          <dd>
            {goesOn.decision === "DROPPED" ? words.dropped(goesOn.reason) : words.decisions[goesOn.decision]}
            {goesOn.action && goesOn.action.planYear !== action.planYear && (
              <>
                {" "}
                <Linked action={goesOn.action} />
              </>
            )}
            {goesOn.action?.planYear === action.planYear && ` ${words.oncePublished(goesOn.action.summary)}`}
          </dd>
        </div>
      )}
    </>
  );
}

function Linked({ action: { planYear, key, summary } }: { readonly action: ActionLink }) {
  const search = writeView(readView(useSearch({ strict: false })));
  return (
    <span className="action-descent">
      <Link to="/plan/$planYear/actions/$key" params={{ planYear, key }} search={search}>
        {summary}
      </Link>
      , {planYear.replace("-", "/")}
    </span>
  );
}
