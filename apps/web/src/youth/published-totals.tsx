import { Fragment } from "react";
import type { ReactElement } from "react";
import { LedgerRecordLink } from "../ui/ledger-record-link.js";
import type { Published } from "./youth-questions.js";

/** What the plan prints, with every value it gives and where it disagrees with itself. */
export function PublishedTotals({ published }: { readonly published: readonly Published[] }): ReactElement | null {
  const [first] = published;
  if (!first) return null;
  return (
    <section className="page-section" aria-labelledby="published">
      <h2 id="published" className="govuk-heading-m">
        What the plan says of April 2024 to March 2025
      </h2>
      <table className="govuk-table stacking-table published-totals">
        <caption className="govuk-visually-hidden">Published totals of 2024/25 by provider</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              Who
            </th>
            <th scope="col" className="govuk-table__header">
              What
            </th>
            <th scope="col" className="govuk-table__header">
              The plan says
            </th>
            <th scope="col" className="govuk-table__header">
              How we read it
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {published.map((figure) => (
            <tr key={figure.id}>
              <th scope="row" className="govuk-table__header">
                {figure.providerName}
              </th>
              <td className="govuk-table__cell" data-heading="What">
                {figure.statement}
              </td>
              <td className="govuk-table__cell" data-heading="The plan says">
                <strong>
                  {figure.values.map(({ words, figureId }, index) => (
                    <Fragment key={figureId}>
                      {index > 0 && " or "}
                      <LedgerRecordLink figureId={figureId} words={words} />
                    </Fragment>
                  ))}
                </strong>
                {figure.conflict !== null && (
                  <span className="conflict">
                    <span className="conflict__mark">Conflict</span> {figure.conflict}
                  </span>
                )}
              </td>
              <td className="govuk-table__cell" data-heading="How we read it">
                {figure.reading}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="source-line">Source: {first.source}. Published figures are never withheld.</p>
    </section>
  );
}
