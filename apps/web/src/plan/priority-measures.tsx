import { GlossaryText } from "../about/glossary-term.js";
import type { PriorityStandingQuery } from "../gql/graphql.js";
import { unbroken } from "../ui/index.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { LedgerFigure } from "./plan-questions.js";

type Measure = PriorityStandingQuery["planPriority"]["measures"][number];

/** What partners count, as the plan and updates print it, with the year before and the change where both are there. */
export function PriorityMeasures({ measures }: { readonly measures: readonly Measure[] }) {
  return (
    <section className="page-section" aria-labelledby="measures">
      <h2 id="measures" className="govuk-heading-m">
        <GlossaryText>What partners count</GlossaryText>
      </h2>
      {measures.length === 0 && <p className="blank">Nothing: no partner has reported a number under this priority.</p>}
      {measures.length > 0 && (
        <table className="govuk-table stacking-table">
          <caption className="govuk-visually-hidden">What partners count</caption>
          <thead className="govuk-table__head">
            <tr>
              {["What", "Latest", "Year before", "Change"].map((title) => (
                <th key={title} scope="col" className="govuk-table__header">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <MeasureRow key={measure.id} measure={measure} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function MeasureRow({ measure }: { readonly measure: Measure }) {
  const { statement, now, before, changes } = measure;
  return (
    <tr>
      <th scope="row" className="govuk-table__header">
        {statement}
        <span className="action-table__aim">{now[0]?.period.name}</span>
      </th>
      <td className="govuk-table__cell" data-heading="Latest">
        <Values figures={now} />
      </td>
      <td className="govuk-table__cell" data-heading="Year before">
        {before.length > 0 ? <Values figures={before} /> : <span className="blank">Not given</span>}
      </td>
      <td className="govuk-table__cell" data-heading="Change">
        {changes.length === 0 && <span className="blank">Cannot be told</span>}
        {changes.map((words) => (
          <p key={words} className="measure-change">
            {unbroken(words)}
          </p>
        ))}
      </td>
    </tr>
  );
}

/** Each value once; equal ones of two places stand as one. */
function Values({ figures }: { readonly figures: readonly LedgerFigure[] }) {
  const shown = [...new Map(figures.map((figure) => [figure.words, figure])).values()];
  return (
    <>
      {shown.map((figure, index) => (
        <span key={figure.id}>
          {index > 0 && " or "}
          <LedgerFigureLink figure={figure} />
        </span>
      ))}
    </>
  );
}
