import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { SignInLink, useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PrintButton, ShareLink, SourceLine } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import type { OneActionQuery } from "../gql/graphql.js";
import { ActionFacts } from "./action-facts.js";
import type { WordedPriority } from "./action-fields.js";
import { ActionOperations } from "./action-operations.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { ActionUpdates } from "./action-updates.js";
import { ACTION_WORDS } from "./action-words.js";
import { ChangeActionForm } from "./change-action-form.js";
import { OneAction, type PlanAction, type WholeAction } from "./plan-questions.js";

import { RemoveAction } from "./remove-action.js";
import { ReportForm } from "./report-form.js";
import { PlanRollOver } from "./roll-over-questions.js";
import { WORDS } from "./words.js";
import "./ledger.scss";
import "./plan.scss";
import "./writing.scss";

/** One action: who owns it, what it is to reach, what was reported, and with which evidence. */
export function ActionPage() {
  const { planYear = "", key = "" } = useParams({ strict: false });
  const area = useArea();
  const asked = useQuery(OneAction, {
    variables: { areaCode: area.code, input: { areaCode: area.code, planYear, key } },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Answer asked={asked} heading={ACTION_WORDS.heading} what={ACTION_WORDS.theAction} height={640}>
      {({ planAction, planYears }) => <ActionOfYear action={planAction} years={planYears} />}
    </Answer>
  );
}

interface ActionOfYearProps {
  readonly action: WholeAction;
  readonly years: OneActionQuery["planYears"];
}

/** An action of the plan that is being made stands under the priorities that officers decide about in the roll-over. */
function ActionOfYear({ action, years }: ActionOfYearProps) {
  const area = useArea();
  const year = years.find(({ id }) => id === action.planYear);
  const fromYear = years.at(-1)?.id ?? "";
  const draft = useQuery(PlanRollOver, { variables: { areaCode: area.code, fromYear }, skip: year !== undefined });
  const next = (draft.data?.planRollOver.priorities ?? []).filter(({ isDropped }) => !isDropped);
  return <ShownAction action={action} priorities={year?.priorities ?? next} />;
}

interface ShownActionProps {
  readonly action: WholeAction;
  /** Those of its year. */
  readonly priorities: readonly WordedPriority[];
}

function ShownAction({ action, priorities }: ShownActionProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  const [open, setOpen] = useState<"report" | "change" | null>(null);
  const nameOf = (priority: string) => priorities.find(({ key }) => key === priority)?.name ?? ACTION_WORDS.aPriority;
  const year = action.planYear.replace("-", "/");
  const where = action.priority === null ? WORDS.across : nameOf(action.priority);
  return (
    <Page title={action.summary}>
      <nav aria-label={WORDS.wayBack} className="way-back">
        <Link to="/plan/$planYear" params={{ planYear: action.planYear }} search={search} className="way-back__link">
          {WORDS.backToYear(year)}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{action.summary}</h1>
        <p className="headline__measure">{ACTION_WORDS.measure(where, year)}</p>
      </div>
      <p className="action-standing">
        <ActionStatusMark status={action.status} />
        {action.statusReason !== null && <span className="action-standing__reason">{action.statusReason}</span>}
      </p>
      <ActionFacts action={action} />
      <div className="action-deeds">
        {action.mayReport && open !== "report" && (
          <button type="button" className="govuk-button" onClick={() => setOpen("report")}>
            {ACTION_WORDS.report.label}
          </button>
        )}
        {action.mayDecide && open !== "change" && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen("change")}>
            {ACTION_WORDS.change.label}
          </button>
        )}
        {action.mayRemove && open === null && <RemoveAction action={action} />}
        <ShareLink />
        <PrintButton />
      </div>
      {open === "report" && <ReportForm action={action} onDone={() => setOpen(null)} />}
      {open === "change" && <ChangeActionForm action={action} priorities={priorities} onDone={() => setOpen(null)} />}
      <ActionUpdates action={action} />
      <ActionOperations action={action} />
      <HowToReport action={action} />
      <SourceLine sources={[WORDS.source]} />
    </Page>
  );
}

function HowToReport({ action }: { readonly action: PlanAction }) {
  const mayEver = useMay("Mutation.reportActionUpdate");
  if (action.mayReport) return null;
  return (
    <p className="page-text action-how">
      {mayEver === true ? (
        ACTION_WORDS.notYours
      ) : (
        <>
          {ACTION_WORDS.signInToReport} <SignInLink />
        </>
      )}
    </p>
  );
}
