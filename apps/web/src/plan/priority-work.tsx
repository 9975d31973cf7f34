import type { PriorityId } from "@safer-wards/domain";
import { GlossaryText } from "../about/glossary-term.js";
import { useOperations } from "../operations/index.js";
import { Answer } from "../ui/index.js";
import { OperationLines } from "./operation-lines.js";

/** The operations under a priority: of the register to whoever may read it, else those that the published plan tells of. */
export function PriorityWork({ priority }: { readonly priority: PriorityId }) {
  const { asked, isRegister } = useOperations();
  return (
    <section className="page-section" aria-labelledby="work">
      <h2 id="work" className="govuk-heading-m">
        <GlossaryText>Operations under it</GlossaryText>
      </h2>
      <Answer asked={asked} what="the operations" height={120}>
        {(operations) => {
          const shown = operations.filter((operation) => operation.priority === priority);
          if (shown.length > 0) return <OperationLines operations={shown} />;
          const none = isRegister ? "The register holds none that you may see." : "The published plan tells of none.";
          return <p className="blank">{none}</p>;
        }}
      </Answer>
    </section>
  );
}
