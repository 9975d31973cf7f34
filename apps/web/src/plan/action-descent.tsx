import { Link, useSearch } from "@tanstack/react-router";
import { readView, writeView } from "../view/index.js";
import type { WholeAction } from "./plan-questions.js";

type ActionLink = WholeAction["comesFrom"][number];

const DECISION_WORDS = { CARRIED: "Goes on as", MERGED: "Merged into", DROPPED: "Dropped" } as const;

/** What an action was in the plan before, and what becomes of it in the next: the roll-over, read from one action. */
export function ActionDescentRows({ action }: { readonly action: WholeAction }) {
  const { comesFrom, goesOn } = action;
  return (
    <>
      {comesFrom.length > 0 && (
        <div className="action-facts__row">
          <dt>Comes from</dt>
          <dd>
            {comesFrom.map((before) => (
              <Linked key={before.key} action={before} />
            ))}
          </dd>
        </div>
      )}
      {goesOn && (
        <div className="action-facts__row">
          <dt>In the next plan</dt>
          <dd>
            {DECISION_WORDS[goesOn.decision]}
            {goesOn.action && goesOn.action.planYear !== action.planYear && (
              <>
                {" "}
                <Linked action={goesOn.action} />
              </>
            )}
            {goesOn.action?.planYear === action.planYear && ` “${goesOn.action.summary}”, once it is published`}
            {goesOn.decision === "DROPPED" &&
              (goesOn.reason === null ? ", with no reason given" : `: ${goesOn.reason}`)}
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
