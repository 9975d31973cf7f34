import type { ReactNode } from "react";
import { dayWords } from "../ui/index.js";
import { ActionDescentRows } from "./action-descent.js";
import { ActionTarget } from "./action-target.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { WholeAction } from "./plan-questions.js";

/** What the plan says of an action; what it does not say is shown as blank. */
export function ActionFacts({ action }: { readonly action: WholeAction }) {
  const { owners, expected, measure, dueOn, isOverdue, place, themes, covers } = action;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ["Owners", owners.map(({ name }) => name).join(", ")],
    ["What is to come of it", expected],
    ["What is counted", measure],
    ["To reach", action.target && <ActionTarget action={action} />],
    ["Due", dueOn === null ? null : `${dayWords(dueOn)}${isOverdue ? " (overdue)" : ""}`],
    ["Where", place],
    ["Covers", [...covers, ...themes].join(", ") || null],
  ];
  return (
    <dl className="action-facts">
      {rows.map(([name, value]) => (
        <div key={name} className="action-facts__row">
          <dt>{name}</dt>
          <dd>{value ?? <span className="blank">Not said</span>}</dd>
        </div>
      ))}
      <ActionDescentRows action={action} />
      <div className="action-facts__row">
        <dt>Figures</dt>
        <dd>
          {action.figures.length === 0 && <span className="blank">None</span>}
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
