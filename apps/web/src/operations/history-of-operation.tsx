import { useQuery } from "@apollo/client/react";
import { Answer, instantWords } from "../ui/index.js";
import { type Operation, OperationHistory } from "./operation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.history;

/** Who did what to an operation, the latest first. */
export function HistoryOfOperation({ operation }: { readonly operation: Operation }) {
  const asked = useQuery(OperationHistory, { variables: { id: operation.id }, fetchPolicy: "cache-and-network" });
  return (
    <section
      className={`page-section${asked.data?.operationHistory.length === 0 ? " operation-history--none" : ""}`}
      aria-labelledby="operation-history"
    >
      <h2 id="operation-history" className="govuk-heading-m">
        {words.heading}
      </h2>
      <Answer
        asked={asked}
        what={words.what}
        height={120}
        nothing={({ operationHistory }) => (operationHistory.length === 0 ? words.none : null)}
      >
        {({ operationHistory }) => (
          <ol className="operation-history">
            {operationHistory.map(({ id, at, personName, deed, changes }) => (
              <li key={id}>
                <strong>{words.deeds[deed]}</strong>
                {words.byWhom(personName ?? null, instantWords(at))}
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
