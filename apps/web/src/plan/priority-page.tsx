import { useQuery } from "@apollo/client/react";
import type { PriorityId } from "@safer-wards/domain";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { NotFoundPage } from "../app/failure-page.js";
import { Page } from "../app/page.js";
import type { TrendTarget } from "../charts/trend-points.js";
import type { PriorityStandingQuery } from "../gql/graphql.js";
import { Answer, PrintButton, ShareLink, SourceLine, unbroken } from "../ui/index.js";
import { analysisInput, readView, useView, writeView } from "../view/index.js";
import { ActionTarget } from "./action-target.js";
import { ActionTable } from "./action-table.js";
import { PlanPeriod } from "./plan-period.js";
import { PriorityMeasures } from "./priority-measures.js";
import { PriorityTarget } from "./priority-target.js";
import { PriorityTrend } from "./priority-trend.js";
import { PriorityStanding } from "./priority-questions.js";
import { priorityOfSlug } from "./priority-slug.js";
import { PRIORITY_WORDS } from "./priority-words.js";
import { PriorityWork } from "./priority-work.js";
import { WORDS } from "./words.js";
import { YouthWork } from "./youth-work.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

/** Priorities under which the plans put work with young people. */
const ABOUT_THE_YOUNG: readonly PriorityId[] = ["SAFEGUARDING_VULNERABLE_PEOPLE", "VIOLENT_CRIME", "EXPLOITATION"];

type Standing = PriorityStandingQuery["planPriority"];

/** How a priority stands: what is counted, what is done, and what nobody counts. */
export function PriorityPage() {
  const { planYear = "", priority: slug = "" } = useParams({ strict: false });
  const area = useArea();
  const { view } = useView();
  const priority = priorityOfSlug(slug);
  const { period } = analysisInput(view, area.code);
  const asked = useQuery(PriorityStanding, {
    variables: { input: { areaCode: area.code, planYear, ...(priority && { priority }), ...(period && { period }) } },
    skip: priority === null,
  });
  if (priority === null) return <NotFoundPage />;
  return (
    <Answer asked={asked} heading={WORDS.priority} what={PRIORITY_WORDS.thePriority} height={720}>
      {({ planPriority }) => <ShownPriority standing={planPriority} />}
    </Answer>
  );
}

function ShownPriority({ standing }: { readonly standing: Standing }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const { year, priority, headline, series, measures, actions } = standing;
  return (
    <Page title={priority.name}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan/$planYear" params={{ planYear: year.id }} search={search} className="way-back__link">
          {WORDS.backToYear(year.name)}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{priority.name}</h1>
        <p className="headline__measure">{unbroken(headline)}</p>
      </div>
      <div className="plan-links">
        <PlanPeriod />
        <span className="plan-links__actions">
          <ShareLink />
          <PrintButton />
        </span>
      </div>
      <NotCounted standing={standing} />
      {series && (
        <PriorityTrend
          series={series}
          byType={standing.byType}
          name={priority.name}
          target={shareOf(standing.target)}
        />
      )}
      <PriorityMeasures measures={measures} />
      <section className="page-section" aria-labelledby="actions">
        <h2 id="actions" className="govuk-heading-m">
          {PRIORITY_WORDS.actions}
        </h2>
        <ActionTable caption={WORDS.actionsOf(priority.name)} actions={actions} />
      </section>
      <Targets standing={standing} />
      <PriorityWork priority={priority.key} />
      {ABOUT_THE_YOUNG.includes(priority.key) && <YouthWork />}
      <SourceLine sources={[...(series?.attribution ?? []), WORDS.source]} />
    </Page>
  );
}

/** The target as a line over the months of its year; null where none is set. */
function shareOf(target: Standing["target"]): TrendTarget | null {
  if (target?.incidentsPerMonth == null) return null;
  const { incidentsPerMonth: perMonth, firstMonth, endMonth } = target;
  return { perMonth, firstMonth, endMonth };
}

/** What is to be reached: of recorded incidents, and by the actions, beside what was counted of them. */
function Targets({ standing }: { readonly standing: Standing }) {
  const { actions, target } = standing;
  const aimed = actions.filter((action) => action.target !== null);
  return (
    <section className="page-section" aria-labelledby="targets">
      <h2 id="targets" className="govuk-heading-m">
        {PRIORITY_WORDS.targets}
      </h2>
      {target && <PriorityTarget standing={standing} target={target} />}
      {aimed.length === 0 && <p className="blank">{PRIORITY_WORDS.noTargets}</p>}
      <ul className="govuk-list">
        {aimed.map((action) => (
          <li key={action.id}>
            {action.summary}: <ActionTarget action={action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words of the plan without action or measure come before any number: silence must not read as calm. */
function NotCounted({ standing }: { readonly standing: Standing }) {
  const silent = standing.scope.filter(({ actions, isMeasured }) => actions === 0 || !isMeasured);
  const { unmeasured } = standing.priority;
  if (silent.length === 0 && unmeasured === null) return null;
  return (
    <div className="not-counted">
      <h2 className="govuk-heading-s">{PRIORITY_WORDS.notMeasured}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {silent.map(({ word, words }) => (
          <li key={word}>{words}</li>
        ))}
        {unmeasured !== null && <li>{unmeasured}</li>}
      </ul>
    </div>
  );
}
