import { useQuery } from "@apollo/client/react";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { useMay } from "../access/index.js";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { EvaluationSection } from "../evaluation/index.js";
import { LedgerRecordLink } from "../ui/ledger-record-link.js";
import { Answer, type Asked, PrintButton, ShareLink, SourceLine, Waiting } from "../ui/index.js";
import { HistoryOfOperation } from "./history-of-operation.js";
import { OperationFacts } from "./operation-facts.js";
import { OperationMap } from "./operation-map.js";
import { OneOperation, type Operation, PublishedOperationList } from "./operation-questions.js";
import { ResultsTable } from "./results-table.js";
import { SettleOperation } from "./settle-operation.js";
import { StatusMark } from "./status-mark.js";
import "./operations.scss";
import { WORDS } from "./words.js";

const words = WORDS.one;

const PatrolsOfOperation = lazy(async () => {
  const part = await import("../patrols/patrols-of-operation.js");
  return { default: part.PatrolsOfOperation };
});

/** One operation: what it is, where, what it came to, what became of it. */
export function OperationPage() {
  const { operationId } = useParams({ strict: false });
  const asked = useOperation(operationId ?? "");
  if (asked === undefined) return <Waiting what={words.what} height={640} />;
  return (
    <Answer asked={asked} heading={words.heading} what={words.what} height={640}>
      {(operation) => <ShownOperation operation={operation} onChanged={() => void asked.refetch()} />}
    </Answer>
  );
}

/** One that the reader may see: of the register, or of the plan for who may read nothing else. */
function useOperation(id: string): Asked<Operation> | undefined {
  const area = useArea();
  const mayRead = useMay("Query.operation");
  const own = useQuery(OneOperation, { variables: { id }, skip: mayRead !== true, fetchPolicy: "cache-and-network" });
  const plan = useQuery(PublishedOperationList, { variables: { areaCode: area.code }, skip: mayRead !== false });
  if (mayRead === undefined) return undefined;
  if (mayRead) return { ...own, data: own.data?.operation, previousData: undefined };
  const published = plan.data?.publishedOperations.find((operation) => operation.id === id);
  const absent = plan.data !== undefined && published === undefined;
  return {
    data: published,
    loading: plan.loading,
    error: absent ? { errors: [{ message: words.absent, extensions: { code: "BAD_USER_INPUT" } }] } : plan.error,
    refetch: plan.refetch,
  };
}

interface ShownOperationProps {
  readonly operation: Operation;
  readonly onChanged: () => void;
}

function ShownOperation({ operation, onChanged }: ShownOperationProps) {
  const mayPatrol = useMay("Query.patrolPlans");
  const isOpen = operation.status !== "FINISHED" && operation.status !== "CANCELLED";
  return (
    <Page title={operation.title}>
      <nav aria-label={words.wayBack} className="way-back">
        <Link to="/operations" className="way-back__link">
          {words.all}
        </Link>
      </nav>
      <div className="headline">
        <h1 className="headline__sentence">{operation.title}</h1>
        <p className="headline__measure">
          {words.measure(operation.kindName, operation.dates.words, operation.place.words)}
        </p>
      </div>
      <div className="operations-bar">
        <StatusMark operation={operation} />
        {operation.editable && (
          <Link
            to="/operations/$operationId/change"
            params={{ operationId: operation.id }}
            className="govuk-button govuk-button--secondary operations-bar__new"
          >
            {words.change}
          </Link>
        )}
        <div className="operations-bar__actions">
          <ShareLink />
          <PrintButton />
        </div>
      </div>
      {operation.origin === "DEMONSTRATION" && <p className="operation-origin">{words.invented}</p>}
      <div className="operation-columns">
        <OperationFacts operation={operation} />
        {(operation.place.outline !== null || operation.place.kind === "WARDS") && (
          <section aria-label={words.where}>
            <OperationMap operations={[operation]} height={420} />
          </section>
        )}
      </div>
      <ResultsTable operation={operation} />
      {operation.conflicts.length > 0 && <Conflicts conflicts={operation.conflicts} />}
      {operation.planRecords.length > 0 && <PlanRecords records={operation.planRecords} />}
      {mayPatrol === true && operation.origin !== "PLAN" && (
        <Suspense fallback={<Waiting what={words.patrols} height={160} />}>
          <PatrolsOfOperation operationId={operation.id} isOpen={operation.editable && isOpen} />
        </Suspense>
      )}
      {operation.editable && isOpen && <SettleOperation operation={operation} onSettled={onChanged} />}
      <EvaluationOf operation={operation} />
      {operation.isWhole && operation.origin !== "PLAN" && (
        <HistoryOfOperation key={operation.version} operation={operation} />
      )}
      <SourceLine sources={[operation.source]} />
    </Page>
  );
}

/** The verdict for whoever may read it. */
function EvaluationOf({ operation }: { readonly operation: Operation }) {
  const mayRead = useMay("Query.evaluation");
  const mayChoose = useMay("Mutation.chooseEvaluation");
  if (mayRead !== true || operation.status === "CANCELLED") return null;
  return <EvaluationSection operationId={operation.id} mayChoose={mayChoose === true && operation.editable} />;
}

/** Days, places and targets lead to their records too, and so to what contradicts them. */
function PlanRecords({ records }: { readonly records: Operation["planRecords"] }) {
  return (
    <section className="page-section" aria-labelledby="operation-records">
      <h2 id="operation-records" className="govuk-heading-m">
        {words.planRecords}
      </h2>
      <ul className="govuk-list govuk-list--bullet page-text">
        {records.map(({ figureId, words: record }) => (
          <li key={figureId}>
            <LedgerRecordLink figureId={figureId} words={record} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Conflicts({ conflicts }: { readonly conflicts: readonly string[] }) {
  return (
    <section className="page-section" aria-labelledby="operation-conflicts">
      <h2 id="operation-conflicts" className="govuk-heading-m">
        {words.contradictions}
      </h2>
      <ul className="govuk-list govuk-list--bullet page-text">
        {conflicts.map((conflict) => (
          <li key={conflict}>{conflict}</li>
        ))}
      </ul>
    </section>
  );
}
