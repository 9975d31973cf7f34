import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { PRIORITIES } from "@safer-wards/domain";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import type { LedgerPartsFragment } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { FindingCard } from "./finding-card.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import { PlanFigures } from "./ledger-questions.js";
import type { LedgerFigure } from "./plan-questions.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

/** One record of the ledger: what it says, where it stands, who says so, and what contradicts it. */
export function FigurePage() {
  const { figureId } = useParams({ strict: false });
  const area = useArea();
  const asked = useQuery(PlanFigures, { variables: { areaCode: area.code } });
  const find = (ledger: LedgerPartsFragment) => ledger.figures.find(({ id }) => id === figureId);
  return (
    <Answer
      asked={asked}
      heading="Figure of the plan"
      what="the figure"
      height={480}
      nothing={({ planFigures }) => (find(planFigures) ? null : "The ledger has no such figure that you may see.")}
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
      <nav aria-label="Way back" className="way-back">
        <Link to="/plan/figures" search={search} className="way-back__link">
          All figures
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
            The same thing elsewhere
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
            What does not fit
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
    ["Counts", figure.unit],
    ["Of", figure.geography],
    ["When", figure.period.name],
    ["Who counts", figure.organisationName],
    ["Where it stands", `${figure.sectionWords}, ${figure.document}`],
    ["Who says so", `${figure.assertedBy}, ${figure.assertedOn}`],
    ["Priority", figure.priority === null ? "none" : PRIORITIES[figure.priority].name],
    ["Shown to", figure.isPublished ? "everyone" : "its owner and officers, until it is published"],
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
          <dt>Action</dt>
          <dd>
            <Link to="/plan/$planYear/actions/$key" params={{ planYear, key }} search={search}>
              The action it belongs to
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
