import { GlossaryText } from "../about/glossary-term.js";
import { type Operation, useOperations } from "../operations/index.js";
import { Answer } from "../ui/index.js";
import { OperationLines } from "./operation-lines.js";
import { WORDS } from "./words.js";

const MOST = 12;

/** The operations that the reader may see: planned and running ones first. */
export function MeetingOperations() {
  const { asked } = useOperations();
  return (
    <section className="page-section" aria-labelledby="meeting-operations">
      <h2 id="meeting-operations" className="govuk-heading-m">
        <GlossaryText>{WORDS.meeting.operations}</GlossaryText>
      </h2>
      <Answer asked={asked} what={WORDS.theOperations} height={160}>
        {(operations) => {
          const shown = [...operations.filter(isGoing), ...operations.filter((one) => !isGoing(one))].slice(0, MOST);
          const more = operations.length - shown.length;
          if (shown.length === 0) return <p className="blank">{WORDS.meeting.noOperations}</p>;
          return (
            <>
              <OperationLines operations={shown} withPriority />
              {more > 0 && <p>{WORDS.meeting.moreOperations(more)}</p>}
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
