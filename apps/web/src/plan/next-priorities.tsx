import { PRIORITIES } from "@safer-wards/domain";
import { useState } from "react";
import { DropPriorityForm } from "./drop-priority-form.js";
import { useReturningFocus } from "./returning-focus.js";
import type { NextPriority, RollOver } from "./roll-over-questions.js";
import { ROLL_OVER_WORDS } from "./roll-over-words.js";
import { WORDS } from "./words.js";
import { WritePriorityForm } from "./write-priority-form.js";

const words = ROLL_OVER_WORDS.priorities;

/** Which form is open: of which priority, or of a new one. */
type Open = { readonly key: string; readonly deed: "write" | "drop" } | null;

/** The priorities of the next plan: told where it is published, decided by officers where it is not. */
export function NextPriorities({ rollOver }: { readonly rollOver: RollOver }) {
  const [open, setOpen] = useState<Open>(null);
  const adding = useReturningFocus(open?.key === "");
  const { priorities, isHistory, mayDecide, toYear } = rollOver;
  if (priorities.length === 0) return null;
  const mayWrite = mayDecide && !isHistory;
  const standing = priorities.filter(({ isDropped }) => !isDropped).length;
  return (
    <section className="page-section" aria-labelledby="next-priorities">
      <h2 id="next-priorities" className="govuk-heading-m">
        {words.heading(toYear.replace("-", "/"), standing)}
      </h2>
      <table className="govuk-table stacking-table roll-over">
        <caption className="govuk-visually-hidden">{words.caption}</caption>
        <thead className="govuk-table__head">
          <tr>
            {[WORDS.priority, words.decision, WORDS.wordsOfThePlan, WORDS.why].map((title) => (
              <th key={title} scope="col" className="govuk-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {priorities.map((priority) => (
            <PriorityRow
              key={priority.key}
              priority={priority}
              rollOver={rollOver}
              open={open?.key === priority.key ? open.deed : null}
              onOpen={mayWrite ? (deed) => setOpen(deed && { key: priority.key, deed }) : null}
            />
          ))}
        </tbody>
      </table>
      {mayWrite && open?.key !== "" && (
        <div className="action-deeds">
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            ref={adding}
            onClick={() => setOpen({ key: "", deed: "write" })}
          >
            {words.add}
          </button>
        </div>
      )}
      {open?.key === "" && <WritePriorityForm priority={null} rollOver={rollOver} onDone={() => setOpen(null)} />}
    </section>
  );
}

interface PriorityRowProps {
  readonly priority: NextPriority;
  readonly rollOver: RollOver;
  readonly open: "write" | "drop" | null;
  /** Null for whoever may only read. */
  readonly onOpen: ((deed: "write" | "drop" | null) => void) | null;
}

function PriorityRow({ priority, rollOver, open, onOpen }: PriorityRowProps) {
  const { name, scope, isDropped, reason } = priority;
  const form = { priority, rollOver, onDone: () => onOpen?.(null) };
  return (
    <>
      <tr>
        <th scope="row" className="govuk-table__header">
          {name}
          {onOpen && (
            <span className="next-priority__deeds">
              <button
                type="button"
                className="link-button"
                aria-expanded={open === "write"}
                onClick={() => onOpen(open === "write" ? null : "write")}
              >
                {isDropped ? words.takeUp : words.change}
                <span className="govuk-visually-hidden">: {name}</span>
              </button>
              {!isDropped && (
                <button
                  type="button"
                  className="link-button"
                  aria-expanded={open === "drop"}
                  onClick={() => onOpen(open === "drop" ? null : "drop")}
                >
                  {words.drop}
                  <span className="govuk-visually-hidden">: {name}</span>
                </button>
              )}
            </span>
          )}
        </th>
        <td className="govuk-table__cell" data-heading={words.decision}>
          {decisionWords(priority, rollOver)}
        </td>
        <td className="govuk-table__cell" data-heading={WORDS.wordsOfThePlan}>
          {scope.join(", ")}
        </td>
        <td className="govuk-table__cell" data-heading={WORDS.why}>
          {reason ?? (isDropped ? <strong>{WORDS.noReason}</strong> : <span className="blank">–</span>)}
        </td>
      </tr>
      {open !== null && (
        <tr>
          <td colSpan={4} className="govuk-table__cell">
            {open === "write" ? <WritePriorityForm {...form} /> : <DropPriorityForm {...form} />}
          </td>
        </tr>
      )}
    </>
  );
}

function decisionWords({ key, name, isNew, isDropped, goesTo, reason }: NextPriority, rollOver: RollOver): string {
  if (isNew) return isDropped ? words.takenBack : words.fresh;
  if (!isDropped) return name === PRIORITIES[key].name ? words.stays : words.renamed(PRIORITIES[key].name);
  const heir = rollOver.priorities.find((other) => other.key === goesTo)?.name;
  // A plan that files load does not tell where the actions went.
  if (reason === null) return words.dropped;
  return heir === undefined ? words.droppedAcross : words.droppedTo(heir);
}
