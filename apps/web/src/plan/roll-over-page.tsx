import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PrintButton, ShareLink, SourceLine } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { NextPlan } from "./next-plan.js";
import { NextPriorities } from "./next-priorities.js";
import { PlanGaps } from "./plan-gaps.js";

import { PlanRollOver, type RollOver } from "./roll-over-questions.js";
import { RollOverTable } from "./roll-over-table.js";
import { ROLL_OVER_WORDS as words } from "./roll-over-words.js";
import { WORDS } from "./words.js";
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
    <Answer asked={asked} heading={words.heading} what={words.theRollOver} height={720}>
      {({ planRollOver }) => <ShownRollOver rollOver={planRollOver} />}
    </Answer>
  );
}

function ShownRollOver({ rollOver }: { readonly rollOver: RollOver }) {
  const search = writeView(readView(useSearch({ strict: false })));
  const { fromYear, toYear, gapsBefore, gapsAfter } = rollOver;
  const [from, to] = [fromYear.replace("-", "/"), toYear.replace("-", "/")];
  return (
    <Page title={words.title(from, to)}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan/$planYear" params={{ planYear: fromYear }} search={search} className="way-back__link">
          {WORDS.backToYear(from)}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{headlineOf(rollOver)}</h1>
        <p className="headline__measure" role="status">
          {words.title(from, to)}: {countsOf(rollOver)}
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
          {words.leavesOpen(from)}
        </h2>
        <PlanGaps gaps={gapsBefore} />
      </section>
      {gapsAfter && (
        <section className="page-section" aria-labelledby="gaps-after">
          <h2 id="gaps-after" className="govuk-heading-m">
            {words.leavesOpen(to)}
          </h2>
          <PlanGaps gaps={gapsAfter} />
        </section>
      )}
      <SourceLine sources={[WORDS.source]} />
    </Page>
  );
}

function countOf({ rows }: RollOver, decision: string | null): number {
  return rows.filter((row) => row.decision === decision).length;
}

function headlineOf(rollOver: RollOver): string {
  const unexplained = rollOver.rows.filter(({ decision, reason }) => decision === "DROPPED" && reason === null).length;
  const open = countOf(rollOver, null);
  if (unexplained > 0) return words.unexplained(unexplained);
  if (open > 0) return words.undecided(open, rollOver.rows.length);
  return words.allDecided;
}

function countsOf(rollOver: RollOver): string {
  const parts = [
    words.carried(countOf(rollOver, "CARRIED")),
    words.merged(countOf(rollOver, "MERGED")),
    words.dropped(countOf(rollOver, "DROPPED")),
    rollOver.isHistory ? words.fresh(rollOver.newActions.length) : words.toDecide(countOf(rollOver, null)),
  ];
  return parts.join(", ");
}
