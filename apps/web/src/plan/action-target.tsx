import { TargetBar } from "../charts/target-bar.js";
import { ACTION_WORDS } from "./action-words.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { PlanAction } from "./plan-questions.js";

/** What an action is to reach, beside what was counted of it: each value that was told, as a bar against the line. */
export function ActionTarget({ action }: { readonly action: PlanAction }) {
  const { target, figures } = action;
  if (target === null) return null;
  const counted = figures.filter(
    ({ unit, value, section, series }) =>
      unit === target.unit &&
      value !== null &&
      section !== "ACTIONS" &&
      !series.some((name) => name.endsWith("-target")),
  );
  return (
    <>
      {target.words}
      {counted.length === 0 && <span className="blank"> {ACTION_WORDS.facts.nothingCounted}</span>}
      {counted.map((figure) => (
        <span key={figure.id} className="action-target">
          <TargetBar
            value={figure.value ?? 0}
            target={target.value}
            label={ACTION_WORDS.facts.targetLabel(figure.words, target.words)}
          />
          <LedgerFigureLink figure={figure} withPlace />
        </span>
      ))}
    </>
  );
}
