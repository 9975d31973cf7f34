import { useQuery } from "@apollo/client/react";
import { Answer, instantWords } from "../ui/index.js";
import { type Operation, OperationHistory } from "./operation-questions.js";

const DEED_WORDS = { CREATED: "Written", CHANGED: "Changed", FINISHED: "Finished", CANCELLED: "Cancelled" } as const;

/** Who did what to an operation, the latest first. */
export function HistoryOfOperation({ operation }: { readonly operation: Operation }) {
  const asked = useQuery(OperationHistory, { variables: { id: operation.id }, fetchPolicy: "cache-and-network" });
  return (
    <section
      className={`page-section${asked.data?.operationHistory.length === 0 ? " operation-history--none" : ""}`}
      aria-labelledby="operation-history"
    >
      <h2 id="operation-history" className="govuk-heading-m">
        Changes to it
      </h2>
      <Answer
        asked={asked}
        what="the history"
        height={120}
        nothing={({ operationHistory }) => (operationHistory.length === 0 ? "Nobody has changed it." : null)}
      >
        {({ operationHistory }) => (
          <ol className="operation-history">
            {operationHistory.map(({ id, at, personName, deed, changes }) => (
              <li key={id}>
                <strong>{DEED_WORDS[deed]}</strong>
                {personName != null && ` by ${personName}`}, {instantWords(at)}
                {changes.length > 0 && (
                  <ul>
                    {changes.map((change) => (
                      <li key={change}>{change}</li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </section>
  );
}
