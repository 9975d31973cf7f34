import { Link, useSearch } from "@tanstack/react-router";
import { dayWords } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { PlanAction } from "./plan-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.actionTable;

interface ActionTableProps {
  readonly caption: string;
  readonly actions: readonly PlanAction[];
}

/** Action, owner, what was reported, status: the table of the plan, in which a blank is a blank. */
export function ActionTable({ caption, actions }: ActionTableProps) {
  return (
    <table className="govuk-table stacking-table action-table">
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head">
        <tr>
          {[words.action, words.owner, words.reported, words.status].map((title) => (
            <th key={title} scope="col" className="govuk-table__header">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <ActionRow key={action.id} action={action} />
        ))}
      </tbody>
    </table>
  );
}

function ActionRow({ action }: { readonly action: PlanAction }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const { planYear, key, summary, owners, status, target, dueOn, isOverdue } = action;
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        <Link to="/plan/$planYear/actions/$key" params={{ planYear, key }} search={search}>
          {summary}
        </Link>
        {(target || dueOn) && (
          <span className="action-table__aim">
            {target && words.toReach(target.words)}
            {target && dueOn && " · "}
            {dueOn && words.due(dayWords(dueOn))}
            {isOverdue && <strong> · {words.overdue}</strong>}
          </span>
        )}
      </th>
      <td className="govuk-table__cell" data-heading={words.owner}>
        {owners.map(({ name }) => name).join(", ")}
      </td>
      <td className="govuk-table__cell" data-heading={words.reported}>
        <LastReported action={action} />
      </td>
      <td className="govuk-table__cell" data-heading={words.status}>
        <ActionStatusMark status={status} />
      </td>
    </tr>
  );
}

const MOST_FIGURES = 4;

/** The last thing that was published of it, with its figures. */
function LastReported({ action }: { readonly action: PlanAction }) {
  const published = action.updates.filter(({ state }) => state === "PUBLISHED");
  const waiting = action.updates.filter(({ state }) => state === "SUBMITTED").length;
  const last = published.at(-1);
  const figures = last?.evidence.flatMap(({ figure }) => figure ?? []) ?? [];
  return (
    <>
      {last ? last.words : <span className="blank">{words.nothingReported}</span>}
      {figures.length > 0 && (
        <span className="action-table__figures">
          {figures.slice(0, MOST_FIGURES).map((figure) => (
            <LedgerFigureLink key={figure.id} figure={figure} />
          ))}
        </span>
      )}
      {waiting > 0 && <span className="action-table__waiting">{words.waiting(waiting)}</span>}
    </>
  );
}
