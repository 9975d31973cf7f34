import { LedgerRecordsLink } from "../ui/ledger-record-link.js";
import type { Operation } from "./operation-questions.js";
import { resultFigureWords } from "./result-words.js";
import { WORDS } from "./words.js";

const words = WORDS.results;

/** What an operation came to, line by line; nothing yet, or nothing told, is said. */
export function ResultsTable({ operation }: { readonly operation: Operation }) {
  const { results, status } = operation;
  return (
    <section className="page-section" aria-labelledby="operation-results">
      <h2 id="operation-results" className="govuk-heading-m">
        {words.heading}
      </h2>
      {results.length === 0 ? (
        <p className="govuk-body">{nothingWords(operation)}</p>
      ) : (
        <table className="govuk-table operation-results">
          <caption className="govuk-visually-hidden">{words.caption}</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                {words.result}
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.map((result) => (
              <tr key={`${result.kind} ${result.detail}`} className="govuk-table__row">
                <th scope="row" className="govuk-table__header">
                  {result.name}
                  {result.detail !== "" && <span className="data-table__note">{result.detail}</span>}
                </th>
                <td className="govuk-table__cell govuk-table__cell--numeric">
                  {result.figure.value === null ? (
                    <abbr title={result.figure.missingBecause ?? words.withheld}>[c]</abbr>
                  ) : (
                    <LedgerRecordsLink figureIds={result.figureIds} words={resultFigureWords(result)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {results.some(({ figure }) => figure.value === null) && <p className="operation-note">{words.withheldNote}</p>}
      {results.length > 0 && status !== "FINISHED" && <p className="operation-note">{words.soFar}</p>}
      {results.length > 0 && <p className="operation-note">{words.limits}</p>}
    </section>
  );
}

function nothingWords({ status, origin, isWhole }: Operation): string {
  if (origin === "PLAN") return words.none.ofPlan;
  if (status === "CANCELLED") return words.none.cancelled;
  if (status === "FINISHED") return words.none.finished;
  return isWhole ? words.none.notYet : words.none.notTold;
}
