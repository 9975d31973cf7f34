import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PrintButton, ShareLink, SourceLine } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { NextPlan } from "./next-plan.js";
import { NextPriorities } from "./next-priorities.js";
import { PlanGaps } from "./plan-gaps.js";
import { PLAN_SOURCE } from "./plan-source.js";
import { PlanRollOver, type RollOver } from "./roll-over-questions.js";
import { RollOverTable } from "./roll-over-table.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

/** What becomes of a year's actions in the next plan: told where it is there, decided where it is not. */
export function RollOverPage() {
  const { planYear = "" } = useParams({ strict: false });
  const area = useArea();
  const asked = useQuery(PlanRollOver, {
    variables: { areaCode: area.code, fromYear: planYear },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Answer asked={asked} heading="Roll-over" what="the roll-over" height={720}>
      {({ planRollOver }) => <ShownRollOver rollOver={planRollOver} />}
    </Answer>
  );
}

function ShownRollOver({ rollOver }: { readonly rollOver: RollOver }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const { fromYear, toYear, gapsBefore, gapsAfter } = rollOver;
  const [from, to] = [fromYear.replace("-", "/"), toYear.replace("-", "/")];
  return (
    <Page title={`From ${from} to ${to}`}>
      <nav aria-label="Way back" className="way-back">
        <Link to="/plan/$planYear" params={{ planYear: fromYear }} search={search} className="way-back__link">
          Plan {from}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{headlineOf(rollOver)}</h1>
        <p className="headline__measure" role="status">
          From {from} to {to}: {countsOf(rollOver)}
        </p>
      </div>
      <p className="plan-links__actions">
        <ShareLink />
        <PrintButton />
      </p>
      <RollOverTable rollOver={rollOver} />
      <NextPriorities rollOver={rollOver} />
      <NextPlan rollOver={rollOver} />
      <section className="page-section" aria-labelledby="gaps-before">
        <h2 id="gaps-before" className="govuk-heading-m">
          What {from} leaves open
        </h2>
        <PlanGaps gaps={gapsBefore} />
      </section>
      {gapsAfter && (
        <section className="page-section" aria-labelledby="gaps-after">
          <h2 id="gaps-after" className="govuk-heading-m">
            What {to} leaves open
          </h2>
          <PlanGaps gaps={gapsAfter} />
        </section>
      )}
      <SourceLine sources={[PLAN_SOURCE]} />
    </Page>
  );
}

function countOf({ rows }: RollOver, decision: string | null): number {
  return rows.filter((row) => row.decision === decision).length;
}

function headlineOf(rollOver: RollOver): string {
  const unexplained = rollOver.rows.filter(({ decision, reason }) => decision === "DROPPED" && reason === null).length;
  const open = countOf(rollOver, null);
  if (unexplained > 0) return `${unexplained} actions were dropped without a reason`;
  if (open > 0) return `${open} of ${rollOver.rows.length} actions wait for a decision`;
  return "Every action is carried, merged, or dropped with a reason";
}

function countsOf(rollOver: RollOver): string {
  const parts = [
    `${countOf(rollOver, "CARRIED")} carried`,
    `${countOf(rollOver, "MERGED")} merged`,
    `${countOf(rollOver, "DROPPED")} dropped`,
    ...(rollOver.isHistory ? [`${rollOver.newActions.length} new`] : [`${countOf(rollOver, null)} to decide`]),
  ];
  return parts.join(", ");
}
