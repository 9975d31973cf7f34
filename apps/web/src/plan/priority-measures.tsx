import { GlossaryText } from "../about/glossary-term.js";
import type { PriorityStandingQuery } from "../gql/graphql.js";
import { unbroken } from "../ui/index.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { LedgerFigure } from "./plan-questions.js";
import { PRIORITY_WORDS } from "./priority-words.js";

type Measure = PriorityStandingQuery["planPriority"]["measures"][number];

const words = PRIORITY_WORDS.measures;

/** What partners count, as the plan and updates print it, with the year before and the change where both are there. */
export function PriorityMeasures({ measures }: { readonly measures: readonly Measure[] }) {
  return (
    <section className="page-section" aria-labelledby="measures">
      <h2 id="measures" className="govuk-heading-m">
        <GlossaryText>{words.heading}</GlossaryText>
      </h2>
      {measures.length === 0 && <p className="blank">{words.none}</p>}
      {measures.length > 0 && (
        <table className="govuk-table stacking-table">
          <caption className="govuk-visually-hidden">{words.heading}</caption>
          <thead className="govuk-table__head">
            <tr>
              {[words.what, words.latest, words.before, words.change].map((title) => (
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
      <td className="govuk-table__cell" data-heading={words.latest}>
        <Values figures={now} />
      </td>
      <td className="govuk-table__cell" data-heading={words.before}>
        {before.length > 0 ? <Values figures={before} /> : <span className="blank">{words.notGiven}</span>}
      </td>
      <td className="govuk-table__cell" data-heading={words.change}>
        {changes.length === 0 && <span className="blank">{words.cannotTell}</span>}
        {changes.map((change) => (
          <p key={change} className="measure-change">
            {" "}
            {unbroken(change)}{" "}
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
          {index > 0 && ` ${words.or} `}
          <LedgerFigureLink figure={figure} />
        </span>
      ))}
    </>
  );
}
