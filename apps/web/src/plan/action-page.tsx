import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { PRIORITIES, type PriorityId } from "@safer-wards/domain";
import { useState } from "react";
import { SignInLink, useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Answer, PrintButton, ShareLink, SourceLine } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { ActionFacts } from "./action-facts.js";
import { ActionOperations } from "./action-operations.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { ActionUpdates } from "./action-updates.js";
import { ChangeActionForm } from "./change-action-form.js";
import { OneAction, type PlanAction, type WholeAction } from "./plan-questions.js";
import { PLAN_SOURCE } from "./plan-source.js";
import { RemoveAction } from "./remove-action.js";
import { ReportForm } from "./report-form.js";
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
    <Answer asked={asked} heading="Action" what="the action" height={640}>
      {({ planAction, planYears }) => {
        const year = planYears.find(({ id }) => id === planYear) ?? planYears.at(-1);
        return <ShownAction action={planAction} priorities={year?.priorities.map((priority) => priority.key) ?? []} />;
      }}
    </Answer>
  );
}

interface ShownActionProps {
  readonly action: WholeAction;
  /** Those of its year. */
  readonly priorities: readonly PriorityId[];
}

function ShownAction({ action, priorities }: ShownActionProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  const [open, setOpen] = useState<"report" | "change" | null>(null);
  const where = action.priority === null ? "Across the priorities" : PRIORITIES[action.priority].name;
  return (
    <Page title={action.summary}>
      <nav aria-label="Way back" className="way-back">
        <Link to="/plan/$planYear" params={{ planYear: action.planYear }} search={search} className="way-back__link">
          Plan {action.planYear.replace("-", "/")}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{action.summary}</h1>
        <p className="headline__measure">
          {where}, plan of {action.planYear.replace("-", "/")}
        </p>
      </div>
      <p className="action-standing">
        <ActionStatusMark status={action.status} />
        {action.statusReason !== null && <span className="action-standing__reason">{action.statusReason}</span>}
      </p>
      <ActionFacts action={action} />
      <div className="action-deeds">
        {action.mayReport && open !== "report" && (
          <button type="button" className="govuk-button" onClick={() => setOpen("report")}>
            Report an update
          </button>
        )}
        {action.mayDecide && open !== "change" && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen("change")}>
            Change the action
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
      <SourceLine sources={[PLAN_SOURCE]} />
    </Page>
  );
}

function HowToReport({ action }: { readonly action: PlanAction }) {
  const mayEver = useMay("Mutation.reportActionUpdate");
  if (action.mayReport) return null;
  return (
    <p className="page-text action-how">
      {mayEver === true
        ? "Your organisation does not own this action, so it cannot report of it."
        : "Owners report of their actions when they are signed in. "}
      {mayEver !== true && <SignInLink />}
    </p>
  );
}
