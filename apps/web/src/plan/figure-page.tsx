import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { PRIORITIES } from "@safer-wards/domain";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import type { LedgerPartsFragment } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { FIGURES_WORDS } from "./figures-words.js";
import { FindingCard } from "./finding-card.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import { PlanFigures } from "./ledger-questions.js";
import type { LedgerFigure } from "./plan-questions.js";
import { WORDS } from "./words.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

const words = FIGURES_WORDS.record;

/** One record of the ledger: what it says, where it stands, who says so, and what contradicts it. */
export function FigurePage() {
  const { figureId } = useParams({ strict: false });
  const area = useArea();
  const asked = useQuery(PlanFigures, { variables: { areaCode: area.code } });
  const find = (ledger: LedgerPartsFragment) => ledger.figures.find(({ id }) => id === figureId);
  return (
    <Answer
      asked={asked}
      heading={words.heading}
      what={words.theFigure}
      height={480}
      nothing={({ planFigures }) => (find(planFigures) ? null : words.none)}
    >
      {({ planFigures }) => {
        const figure = find(planFigures);
        return figure && <ShownFigure figure={figure} ledger={planFigures} />;
      }}
    </Answer>
  );
}

interface ShownFigureProps {
  readonly figure: LedgerFigure;
  readonly ledger: LedgerPartsFragment;
}

function ShownFigure({ figure, ledger }: ShownFigureProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  const findings = ledger.findings.filter(({ id }) => figure.findings.includes(id));
  const same = ledger.figures.filter(
    (other) => other.id !== figure.id && other.series.some((series) => figure.series.includes(series)),
  );
  return (
    <Page title={figure.statement}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan/figures" search={search} className="way-back__link">
          {words.back}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{figure.words}</h1>
        <p className="headline__measure">{figure.statement}</p>
      </div>
      <FigureFacts figure={figure} />
      {same.length > 0 && (
        <section className="page-section" aria-labelledby="same-series">
          <h2 id="same-series" className="govuk-heading-m">
            {words.elsewhere}
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {same.map((other) => (
              <li key={other.id}>
                <LedgerFigureLink figure={other} withPlace /> · {other.period.name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {findings.length > 0 && (
        <section className="page-section" aria-labelledby="figure-findings">
          <h2 id="figure-findings" className="govuk-heading-m">
            {words.findings}
          </h2>
          <div className="findings">
            {findings.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                figures={ledger.figures.filter(({ id }) => finding.figureIds.includes(id))}
                mayResolve={ledger.mayResolve}
              />
            ))}
          </div>
        </section>
      )}
    </Page>
  );
}

function FigureFacts({ figure }: { readonly figure: LedgerFigure }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const [planYear = "", key = ""] = figure.action?.split("/") ?? [];
  const rows: readonly (readonly [string, string])[] = [
    [words.counts, figure.unit],
    [words.of, figure.geography],
    [words.when, figure.period.name],
    [words.whoCounts, figure.organisationName],
    [words.where, `${figure.sectionWords}, ${figure.document}`],
    [words.whoSays, `${figure.assertedBy}, ${figure.assertedOn}`],
    [WORDS.priority, figure.priority === null ? words.noPriority : PRIORITIES[figure.priority].name],
    [words.shownTo, figure.isPublished ? words.everyone : words.untilPublished],
  ];
  return (
    <dl className="action-facts">
      {rows.map(([name, value]) => (
        <div key={name} className="action-facts__row">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {figure.action !== null && (
        <div className="action-facts__row">
          <dt>{words.action}</dt>
          <dd>
            <Link to="/plan/$planYear/actions/$key" params={{ planYear, key }} search={search}>
              {words.actionLink}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
