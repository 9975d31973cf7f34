import { useState } from "react";
import { DecideStepForm } from "./decide-step-form.js";
import type { RollOver, RollOverRow } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";
import { WORDS } from "./words.js";

const words = ROLL_OVER_WORDS.actions;

/** One row an action; the decision under it opens by a button, so that all of it works by keyboard. */
export function RollOverTable({ rollOver }: { readonly rollOver: RollOver }) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <table className="govuk-table stacking-table roll-over">
      <caption className="govuk-visually-hidden">{words.caption}</caption>
      <thead className="govuk-table__head">
        <tr>
          {[words.action, words.decision, words.becomes, WORDS.why].map((title) => (
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
              {decision === null ? words.decide : words.change}
              <span className="govuk-visually-hidden">: {action.summary}</span>
            </button>
          )}
        </th>
        <td className="govuk-table__cell" data-heading={words.decision}>
          {decision == null ? <span className="blank">{words.undecided}</span> : words.decisions[decision]}
        </td>
        <td className="govuk-table__cell" data-heading={words.becomes}>
          {becomesSummary ?? <span className="blank">–</span>}
        </td>
        <td className="govuk-table__cell" data-heading={WORDS.why}>
          {reason ?? (decision === "DROPPED" ? <strong>{WORDS.noReason}</strong> : <span className="blank">–</span>)}
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
