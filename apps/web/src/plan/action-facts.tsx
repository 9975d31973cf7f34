import type { ReactNode } from "react";
import { dayWords } from "../ui/index.js";
import { ActionDescentRows } from "./action-descent.js";
import { ActionTarget } from "./action-target.js";
import { ACTION_WORDS } from "./action-words.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { WholeAction } from "./plan-questions.js";

/** What the plan says of an action; what it does not say is shown as blank. */
export function ActionFacts({ action }: { readonly action: WholeAction }) {
  const { owners, expected, measure, dueOn, isOverdue, place, themes, covers } = action;
  const words = ACTION_WORDS.facts;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [words.owners, owners.map(({ name }) => name).join(", ")],
    [words.expected, expected],
    [words.measure, measure],
    [words.target, action.target && <ActionTarget action={action} />],
    [words.due, dueOn === null ? null : isOverdue ? words.overdue(dayWords(dueOn)) : dayWords(dueOn)],
    [words.where, place],
    [words.covers, [...covers, ...themes].join(", ") || null],
  ];
  return (
    <dl className="action-facts">
      {rows.map(([name, value]) => (
        <div key={name} className="action-facts__row">
          <dt>{name}</dt>
          <dd>{value ?? <span className="blank">{words.notSaid}</span>}</dd>
        </div>
      ))}
      <ActionDescentRows action={action} />
      <div className="action-facts__row">
        <dt>{words.figures}</dt>
        <dd>
          {action.figures.length === 0 && <span className="blank">{words.none}</span>}
          {action.figures.length > 0 && (
            <ul className="action-facts__figures">
              {action.figures.map((figure) => (
                <li key={figure.id}>
                  {figure.statement}: <LedgerFigureLink figure={figure} withPlace />
                </li>
              ))}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}
