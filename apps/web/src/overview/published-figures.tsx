import { GlossaryText } from "../about/glossary-term.js";
import { graphql } from "../gql/index.js";
import type { PublishedFigurePartsFragment } from "../gql/graphql.js";
import { FigureText, SourceLine, unbroken } from "../ui/index.js";
import { LedgerRecordLink } from "../ui/ledger-record-link.js";
import { DETAILS_WORDS } from "./details-words.js";

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

const PUBLISHED = DETAILS_WORDS.published;

/** What the plan publishes beside what police.uk counts: two counts of different things, with the reason. */
export function PublishedFigures({ published }: { readonly published: readonly PublishedFigurePartsFragment[] }) {
  if (published.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="published">
      <h2 id="published" className="govuk-heading-m">
        <GlossaryText>{PUBLISHED.heading}</GlossaryText>
      </h2>
      <p className="govuk-body">{PUBLISHED.lead}</p>
      <table className="govuk-table stacking-table">
        <caption className="govuk-visually-hidden">{PUBLISHED.caption}</caption>
        <thead className="govuk-table__head">
          <tr>
            <th scope="col" className="govuk-table__header">
              {PUBLISHED.about}
            </th>
            <th scope="col" className="govuk-table__header">
              {PUBLISHED.plan}
            </th>
            <th scope="col" className="govuk-table__header">
              {PUBLISHED.ours}
            </th>
            <th scope="col" className="govuk-table__header">
              {PUBLISHED.why}
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
      <td className="govuk-table__cell" data-heading={PUBLISHED.plan}>
        <strong>{unbroken(figure.value)}</strong>
        <ul className="record-links" aria-label={PUBLISHED.records}>
          {figure.records.map(({ figureId, words }) => (
            <li key={figureId}>
              <LedgerRecordLink figureId={figureId} words={words} />
            </li>
          ))}
        </ul>
        {figure.conflict !== null && (
          <span className="conflict">
            <span className="conflict__mark">{PUBLISHED.contradiction}</span> {figure.conflict}
          </span>
        )}
      </td>
      <td className="govuk-table__cell" data-heading={PUBLISHED.ours}>
        {(figure.oursWords && unbroken(figure.oursWords)) ??
          (figure.ours ? <FigureText figure={figure.ours} withUnit explained /> : PUBLISHED.noneNear)}
      </td>
      <td className="govuk-table__cell" data-heading={PUBLISHED.why}>
        {figure.whyDifferent}
      </td>
    </tr>
  );
}
