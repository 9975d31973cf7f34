import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { YearPlanQuery } from "../gql/graphql.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, SourceLine } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { AddAction } from "./add-action.js";
import { ActionTable } from "./action-table.js";
import { PlanGaps } from "./plan-gaps.js";
import { PlanLinks, YearSwitch } from "./plan-links.js";
import { YearPlan } from "./plan-questions.js";

import { prioritySlug } from "./priority-slug.js";
import { WORDS } from "./words.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

type Plan = YearPlanQuery["plan"];

const words = WORDS.plan;

/** A year's plan: its priorities, who does what, and how it stands. */
export function PlanPage() {
  const { planYear } = useParams({ strict: false });
  const area = useArea();
  const asked = useQuery(YearPlan, {
    variables: { areaCode: area.code, ...(planYear && { planYear }) },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Answer asked={asked} heading={words.heading} what={words.thePlan} height={720}>
      {({ plan, planYears }) => <ShownPlan plan={plan} years={planYears.map(({ id }) => id)} />}
    </Answer>
  );
}

function ShownPlan({ plan, years }: { readonly plan: Plan; readonly years: readonly string[] }) {
  const area = useArea();
  const { year, actions } = plan;
  return (
    <Page title={words.title(year.name)}>
      <YearSwitch planYear={year.id} years={years} />
      <div className="headline plan-headline">
        <h1 className="headline__sentence">{headlineOf(plan)}</h1>
        <p className="headline__measure">{words.measure(area.partnership, year.name)}</p>
      </div>
      <StatusStrip plan={plan} />
      <PlanLinks planYear={year.id} years={years} openConflicts={plan.openConflicts} />
      <AddAction planYear={year.id} priorities={year.priorities} askAgain="YearPlan" />
      {year.priorities.map((priority) => (
        <PrioritySection key={priority.id} plan={plan} priority={priority} />
      ))}
      {actions.some(({ priority }) => priority === null) && (
        <section className="page-section" aria-labelledby="across">
          <h2 id="across" className="govuk-heading-m plan-section__heading">
            {WORDS.across}
          </h2>
          <p className="plan-section__scope">{year.crossCuttingThemes.join(", ")}</p>
          <ActionTable caption={words.acrossCaption} actions={actions.filter(({ priority }) => priority === null)} />
        </section>
      )}
      <section className="page-section" aria-labelledby="gaps">
        <h2 id="gaps" className="govuk-heading-m">
          {words.leavesOpen}
        </h2>
        <PlanGaps gaps={plan.gaps} />
      </section>
      <SourceLine sources={[WORDS.source, words.ownWords]} />
    </Page>
  );
}

function headlineOf({ actions, statuses, year }: Plan): string {
  const silent = statuses.find(({ status }) => status === "NOT_REPORTED")?.count ?? 0;
  return words.headline(year.priorities.length, actions.length, silent);
}

function StatusStrip({ plan }: { readonly plan: Plan }) {
  const shown = plan.statuses.filter(({ count }) => count > 0);
  return (
    <ul className="status-strip" aria-label={WORDS.byStatus}>
      {shown.map(({ status, count }) => (
        <li key={status}>
          <ActionStatusMark status={status} more={`: ${count}`} />
        </li>
      ))}
    </ul>
  );
}

interface PrioritySectionProps {
  readonly plan: Plan;
  readonly priority: Plan["year"]["priorities"][number];
}

function PrioritySection({ plan, priority }: PrioritySectionProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  const actions = plan.actions.filter((action) => action.priority === priority.key);
  return (
    <section className="page-section" aria-labelledby={priority.id}>
      <h2 id={priority.id} className="govuk-heading-m plan-section__heading">
        <Link
          to="/plan/$planYear/priorities/$priority"
          params={{ planYear: plan.year.id, priority: prioritySlug(priority.key) }}
          search={search}
        >
          {priority.name}
        </Link>
      </h2>
      <p className="plan-section__scope">{priority.scope.join(", ")}</p>
      <ActionTable caption={WORDS.actionsOf(priority.name)} actions={actions} />
    </section>
  );
}
