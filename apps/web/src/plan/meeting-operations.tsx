import { GlossaryText } from "../about/glossary-term.js";
import { type Operation, useOperations } from "../operations/index.js";
import { Answer } from "../ui/index.js";
import { OperationLines } from "./operation-lines.js";

const MOST = 12;

/** The operations that the reader may see: planned and running ones first. */
export function MeetingOperations() {
  const { asked } = useOperations();
  return (
    <section className="page-section" aria-labelledby="meeting-operations">
      <h2 id="meeting-operations" className="govuk-heading-m">
        <GlossaryText>Operations</GlossaryText>
      </h2>
      <Answer asked={asked} what="the operations" height={160}>
        {(operations) => {
          const shown = [...operations.filter(isGoing), ...operations.filter((one) => !isGoing(one))].slice(0, MOST);
          const more = operations.length - shown.length;
          if (shown.length === 0) return <p className="blank">None.</p>;
          return (
            <>
              <OperationLines operations={shown} withPriority />
              {more > 0 && <p>And {more} more in the register.</p>}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function isGoing({ status }: Operation): boolean {
  return status === "PLANNED" || status === "RUNNING" || status === "ENDED";
}
