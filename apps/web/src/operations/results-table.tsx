import { LedgerRecordsLink } from "../ui/ledger-record-link.js";
import type { Operation } from "./operation-questions.js";
import { resultFigureWords } from "./result-words.js";

/** What an operation came to, line by line; nothing yet, or nothing told, is said. */
export function ResultsTable({ operation }: { readonly operation: Operation }) {
  const { results, status } = operation;
  return (
    <section className="page-section" aria-labelledby="operation-results">
      <h2 id="operation-results" className="govuk-heading-m">
        What it came to
      </h2>
      {results.length === 0 ? (
        <p className="govuk-body">{nothingWords(operation)}</p>
      ) : (
        <table className="govuk-table operation-results">
          <caption className="govuk-visually-hidden">Results of the operation</caption>
          <thead className="govuk-table__head">
            <tr>
              <th scope="col" className="govuk-table__header">
                Result
              </th>
              <th scope="col" className="govuk-table__header govuk-table__header--numeric">
                How many
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
                    <abbr title={result.figure.missingBecause ?? "withheld"}>[c]</abbr>
                  ) : (
                    <LedgerRecordsLink figureIds={result.figureIds} words={resultFigureWords(result)} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {results.some(({ figure }) => figure.value === null) && (
        <p className="operation-note">
          [c]: small numbers are withheld, and with them others from which they could be worked out.
        </p>
      )}
      {results.length > 0 && status !== "FINISHED" && <p className="operation-note">So far; it is not finished.</p>}
      {results.length > 0 && (
        <p className="operation-note">Counts of what was done. They do not say whether it made a difference.</p>
      )}
    </section>
  );
}

function nothingWords({ status, origin, isWhole }: Operation): string {
  if (origin === "PLAN") return "The plan gives no figure.";
  if (status === "CANCELLED") return "It did not take place.";
  if (status === "FINISHED") return "Nothing was written down.";
  return isWhole ? "Nothing is written down yet." : "Results are told once it is finished.";
}
