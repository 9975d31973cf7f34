import type { PriorityId } from "@safer-wards/domain";
import { GlossaryText } from "../about/glossary-term.js";
import { useOperations } from "../operations/index.js";
import { Answer } from "../ui/index.js";
import { OperationLines } from "./operation-lines.js";
import { PRIORITY_WORDS } from "./priority-words.js";
import { WORDS } from "./words.js";

/** The operations under a priority: of the register to whoever may read it, else those that the published plan tells of. */
export function PriorityWork({ priority }: { readonly priority: PriorityId }) {
  const { asked, isRegister } = useOperations();
  return (
    <section className="page-section" aria-labelledby="work">
      <h2 id="work" className="govuk-heading-m">
        <GlossaryText>{PRIORITY_WORDS.operations}</GlossaryText>
      </h2>
      <Answer asked={asked} what={WORDS.theOperations} height={120}>
        {(operations) => {
          const shown = operations.filter((operation) => operation.priority === priority);
          if (shown.length > 0) return <OperationLines operations={shown} />;
          const none = isRegister ? PRIORITY_WORDS.noneInRegister : PRIORITY_WORDS.nonePublished;
          return <p className="blank">{none}</p>;
        }}
      </Answer>
    </section>
  );
}
