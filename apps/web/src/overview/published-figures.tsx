import { GlossaryText } from "../about/glossary-term.js";
import { graphql } from "../gql/index.js";
import type { PublishedFigurePartsFragment } from "../gql/graphql.js";
import { FigureText, SourceLine, unbroken } from "../ui/index.js";
import { LedgerRecordLink } from "../ui/ledger-record-link.js";

export const PublishedFigureParts = graphql(`
  fragment PublishedFigureParts on PublishedFigure {
    id
    statement
    value
    records {
      figureId
      words
    }
    oursWords
    whyDifferent
    source
    conflict
    ours {
      value
      unit
      missing
      missingBecause
    }
  }
`);

/** What the plan publishes beside what police.uk counts: two counts of different things, with the reason. */
export function PublishedFigures({ published }: { readonly published: readonly PublishedFigurePartsFragment[] }) {
  if (published.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="published">
      <h2 id="published" className="govuk-heading-m">
        <GlossaryText>What the plan says, beside our counts</GlossaryText>
      </h2>
      <p className="govuk-body">
        The plan counts from other records than the monthly police files, so the numbers differ. Neither is wrong.
      </p>
      <table className="govuk-table stacking-table">
        <caption className="govuk-visually-hidden">The plan's published figures beside our counts</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              About
            </th>
            <th scope="col" className="govuk-table__header">
              The plan says
            </th>
            <th scope="col" className="govuk-table__header">
              Police files count
            </th>
            <th scope="col" className="govuk-table__header">
              Why they differ
            </th>
          </tr>
        </thead>
        <tbody>
          {published.map((figure) => (
            <PublishedRow key={figure.id} figure={figure} />
          ))}
        </tbody>
      </table>
      <SourceLine sources={published.map((figure) => figure.source)} />
    </section>
  );
}

function PublishedRow({ figure }: { readonly figure: PublishedFigurePartsFragment }) {
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        {figure.statement}
      </th>
      <td className="govuk-table__cell" data-heading="The plan says">
        <strong>{unbroken(figure.value)}</strong>
        <ul className="record-links" aria-label="Records of the plan's figures">
          {figure.records.map(({ figureId, words }) => (
            <li key={figureId}>
              <LedgerRecordLink figureId={figureId} words={words} />
            </li>
          ))}
        </ul>
        {figure.conflict !== null && (
          <span className="conflict">
            <span className="conflict__mark">Contradiction</span> {figure.conflict}
          </span>
        )}
      </td>
      <td className="govuk-table__cell" data-heading="Police files count">
        {(figure.oursWords && unbroken(figure.oursWords)) ??
          (figure.ours ? <FigureText figure={figure.ours} withUnit explained /> : "Nothing near it")}
      </td>
      <td className="govuk-table__cell" data-heading="Why they differ">
        {figure.whyDifferent}
      </td>
    </tr>
  );
}
