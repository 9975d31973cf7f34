import { Fragment } from "react";
import type { ReactElement } from "react";
import { LedgerRecordLink } from "../ui/ledger-record-link.js";
import type { Published } from "./youth-questions.js";
import { WORDS } from "./words.js";

/** What the plan prints, with every value it gives and where it disagrees with itself. */
export function PublishedTotals({ published }: { readonly published: readonly Published[] }): ReactElement | null {
  const [first] = published;
  if (!first) return null;
  return (
    <section className="page-section" aria-labelledby="published">
      <h2 id="published" className="govuk-heading-m">
        {WORDS.published.heading}
      </h2>
      <table className="govuk-table stacking-table published-totals">
        <caption className="govuk-visually-hidden">{WORDS.published.caption}</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              {WORDS.published.who}
            </th>
            <th scope="col" className="govuk-table__header">
              {WORDS.published.what}
            </th>
            <th scope="col" className="govuk-table__header">
              {WORDS.published.plan}
            </th>
            <th scope="col" className="govuk-table__header">
              {WORDS.published.reading}
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
              <td className="govuk-table__cell" data-heading={WORDS.published.plan}>
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
                    <span className="conflict__mark">{WORDS.published.conflict}</span> {figure.conflict}
                  </span>
                )}
              </td>
              <td className="govuk-table__cell" data-heading={WORDS.published.reading}>
                {figure.reading}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="source-line">{WORDS.published.source(first.source)}</p>
    </section>
  );
}
