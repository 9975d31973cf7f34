import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, DataTable, FigureText, useScreenMedia, WIDE_SCREEN } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { OfficersOnly } from "./officers-only.js";
import { PatrolPlans, type PlanSummary } from "./patrol-questions.js";
import { PatrolWays } from "./patrol-ways.js";
import "./patrols.scss";

/** The patrol plans there are, and the way to the next. */
export function PatrolsPage() {
  return (
    <Page title="Patrol plans">
      <PatrolWays />
      <h1 className="page-heading">Patrol plans</h1>
      <OfficersOnly what="Patrol plans">
        <Plans />
      </OfficersOnly>
    </Page>
  );
}

function Plans() {
  const area = useArea();
  const columns = useScreenMedia(WIDE_SCREEN) ? COLUMNS : NARROW_COLUMNS;
  const asked = useQuery(PatrolPlans, { variables: { areaCode: area.code }, fetchPolicy: "cache-and-network" });
  return (
    <>
      <p className="page-lead">
        Where to be seen, for how long and in which order: places that hold most of what is expected, visits of about 15
        minutes, repeated about every two hours in an order that nobody can learn.
      </p>
      <p>
        <Link to="/operations/patrols/new" search={(search) => search} className="govuk-button patrols__new">
          Plan a patrol
        </Link>
      </p>
      <Answer
        asked={asked}
        what="the patrol plans"
        height={320}
        nothing={({ patrolPlans }) => (patrolPlans.length === 0 ? "No patrol has been planned yet." : null)}
      >
        {({ patrolPlans }) => (
          <DataTable
            caption="Patrol plans, the latest first"
            captionHidden
            columns={columns}
            rows={patrolPlans}
            rowKey={({ planId }) => planId}
          />
        )}
      </Answer>
    </>
  );
}

const COLUMNS: readonly TableColumn<PlanSummary>[] = [
  {
    key: "title",
    title: "Plan",
    value: ({ title }) => title,
    show: ({ planId, title, isDemonstration }) => (
      <>
        <Link to="/operations/patrols/$planId" params={{ planId }} className="patrol-link">
          {title}
        </Link>
        {isDemonstration && <span className="patrols__demonstration"> demonstration</span>}
      </>
    ),
  },
  { key: "days", title: "Days", value: ({ firstDay }) => firstDay, show: ({ daysWords }) => daysWords },
  { key: "shifts", title: "Shifts", numeric: true, value: ({ shifts }) => shifts },
  { key: "places", title: "Places", numeric: true, value: ({ places }) => places },
  { key: "visits", title: "Visits", numeric: true, value: ({ visits }) => visits },
  {
    key: "share",
    title: "Of what is expected",
    numeric: true,
    value: ({ share }) => share.value ?? null,
    show: ({ share }) => <FigureText figure={share} withUnit />,
  },
];

/** A phone has room for two: what and when, and what it reaches. The plan's own page has the rest. */
const NARROW_COLUMNS: readonly TableColumn<PlanSummary>[] = COLUMNS.flatMap((column) => {
  if (column.key === "share") return [column];
  if (column.key !== "title") return [];
  const show = (plan: PlanSummary) => (
    <>
      {column.show?.(plan)}
      <span className="data-table__note">
        {plan.daysWords}: {plan.visits} visits to {plan.places} places
      </span>
    </>
  );
  return [{ ...column, show }];
});
