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
import { WORDS } from "./words.js";

const words = WORDS.plans;

/** The patrol plans there are, and the way to the next. */
export function PatrolsPage() {
  return (
    <Page title={words.title}>
      <PatrolWays />
      <h1 className="page-heading">{words.title}</h1>
      <OfficersOnly what={words.title}>
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
      <p className="page-lead">{words.lead}</p>
      <p>
        <Link to="/operations/patrols/new" search={(search) => search} className="govuk-button patrols__new">
          {words.add}
        </Link>
      </p>
      <Answer
        asked={asked}
        what={words.what}
        height={320}
        nothing={({ patrolPlans }) => (patrolPlans.length === 0 ? words.none : null)}
      >
        {({ patrolPlans }) => (
          <DataTable
            caption={words.caption}
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
    title: words.plan,
    value: ({ title }) => title,
    show: ({ planId, title, isDemonstration }) => (
      <>
        <Link to="/operations/patrols/$planId" params={{ planId }} className="patrol-link">
          {title}
        </Link>
        {isDemonstration && <span className="patrols__demonstration"> {words.demonstration}</span>}
      </>
    ),
  },
  { key: "days", title: words.days, value: ({ firstDay }) => firstDay, show: ({ daysWords }) => daysWords },
  { key: "shifts", title: words.shifts, numeric: true, value: ({ shifts }) => shifts },
  { key: "places", title: words.places, numeric: true, value: ({ places }) => places },
  { key: "visits", title: words.visits, numeric: true, value: ({ visits }) => visits },
  {
    key: "share",
    title: words.share,
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
      <span className="data-table__note">{words.extent(plan.daysWords, plan.visits, plan.places)}</span>
    </>
  );
  return [{ ...column, show }];
});
