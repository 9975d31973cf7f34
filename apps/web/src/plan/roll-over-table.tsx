import { useState } from "react";
import { DecideStepForm } from "./decide-step-form.js";
import type { RollOver, RollOverRow } from "./roll-over-questions.js";

const DECISION_WORDS = { CARRIED: "Carried", MERGED: "Merged", DROPPED: "Dropped" } as const;

/** One row an action; the decision under it opens by a button, so that all of it works by keyboard. */
export function RollOverTable({ rollOver }: { readonly rollOver: RollOver }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <table className="govuk-table stacking-table roll-over">
      <caption className="govuk-visually-hidden">What becomes of each action</caption>
      <thead className="govuk-table__head">
        <tr>
          {["Action", "Decision", "Becomes", "Why"].map((title) => (
            <th key={title} scope="col" className="govuk-table__header">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rollOver.rows.map((row) => (
          <StepRow
            key={row.action.key}
            row={row}
            rollOver={rollOver}
            open={openKey === row.action.key}
            onOpen={(open) => setOpenKey(open ? row.action.key : null)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface StepRowProps {
  readonly row: RollOverRow;
  readonly rollOver: RollOver;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

function StepRow({ row, rollOver, open, onOpen }: StepRowProps) {
  const { action, decision, becomesSummary, reason } = row;
  return (
    <>
      <tr className={decision === null ? "roll-over__open" : undefined}>
        <th scope="row" className="govuk-table__header">
          {action.summary}
          {rollOver.mayDecide && (
            <button
              type="button"
              className="link-button roll-over__decide"
              aria-expanded={open}
              onClick={() => onOpen(!open)}
            >
              {decision === null ? "Decide" : "Change the decision"}
              <span className="govuk-visually-hidden">: {action.summary}</span>
            </button>
          )}
        </th>
        <td className="govuk-table__cell" data-heading="Decision">
          {decision == null ? <span className="blank">To decide</span> : DECISION_WORDS[decision]}
        </td>
        <td className="govuk-table__cell" data-heading="Becomes">
          {becomesSummary ?? <span className="blank">–</span>}
        </td>
        <td className="govuk-table__cell" data-heading="Why">
          {reason ?? (decision === "DROPPED" ? <strong>No reason given</strong> : <span className="blank">–</span>)}
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={4} className="govuk-table__cell">
            <DecideStepForm row={row} rollOver={rollOver} onDone={() => onOpen(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
