import { GlossaryText } from "../about/glossary-term.js";
import { useOperations } from "../operations/index.js";
import { Answer } from "../ui/index.js";
import { ACTION_WORDS } from "./action-words.js";
import { OperationLines } from "./operation-lines.js";
import type { PlanAction } from "./plan-questions.js";
import { WORDS } from "./words.js";

/** The operations for an action that the reader may see. */
export function ActionOperations({ action }: { readonly action: Pick<PlanAction, "planYear" | "key"> }) {
  const { asked } = useOperations();
  const own = `${action.planYear}:${action.key}`;
  return (
    <Answer asked={asked} what={WORDS.theOperations} height={0}>
      {(operations) => {
        const shown = operations.filter(({ planActionId }) => planActionId === own);
        if (shown.length === 0) return null;
        return (
          <section className="page-section" aria-labelledby="action-operations">
            <h2 id="action-operations" className="govuk-heading-m">
              <GlossaryText>{ACTION_WORDS.operations}</GlossaryText>
            </h2>
            <OperationLines operations={shown} />
          </section>
        );
      }}
    </Answer>
  );
}
