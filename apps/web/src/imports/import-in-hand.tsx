import { useMutation, useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import type { ImportJobPartsFragment } from "../gql/graphql.js";
import { Answer } from "../ui/index.js";
import { failureOf } from "../ui/failure.js";
import { ImportDecision } from "./import-decision.js";
import { ImportProblems } from "./import-problems.js";
import { CancelImport, ImportDeskJob, UndoImport } from "./import-questions.js";
import { ImportResults } from "./import-results.js";
import { ImportTables } from "./import-tables.js";
import { ProgressLine } from "./progress-line.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.steps;

const POLL_MILLISECONDS = 500;

export type Job = ImportJobPartsFragment;

interface ImportInHandProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One import on its way, step by step. It goes on when this page is closed. */
export function ImportInHand({ id, onClose }: ImportInHandProps) {
  const { startPolling, stopPolling, ...asked } = useQuery(ImportDeskJob, {
    variables: { id },
    fetchPolicy: "cache-and-network",
  });
  // A server that was not reached brings no data: what was known of the import stays, and it is asked again.
  const isSilent = asked.error !== undefined && failureOf(asked.error).isSilence;
  const known = asked.data ?? (isSilent ? asked.previousData : undefined);
  const state = known?.importJob.state;
  useEffect(
    function followWhileRunning() {
      if (state !== "CHECKING" && state !== "TAKING") return undefined;
      startPolling(POLL_MILLISECONDS);
      return stopPolling;
    },
    [state, startPolling, stopPolling],
  );
  return (
    // A job is asked for again and again; the page must not fade each time.
    <Answer
      asked={{ ...asked, ...(known && { data: known, error: undefined }), loading: false }}
      what={words.what}
      height={240}
    >
      {({ importJob }) => (
        <>
          {isSilent && (
            <p className="state state--failed" role="status">
              {words.unanswered}
            </p>
          )}
          <JobSteps job={importJob} onClose={onClose} />
        </>
      )}
    </Answer>
  );
}

function JobSteps({ job, onClose }: { readonly job: Job; readonly onClose: () => void }) {
  const [cancelJob] = useMutation(CancelImport);
  const [undoJob] = useMutation(UndoImport, {
    refetchQueries: ["DataCoverage", "PartnerCoverage", "RecentImportJobs"],
  });
  const [objection, setObjection] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function readTheNewStep() {
      heading.current?.focus();
    },
    [job.state],
  );
  const act = async (work: () => Promise<unknown>) => {
    setObjection(null);
    await work().catch((error: unknown) => setObjection(failureOf(error).sentence));
  };
  const cancel = () => void act(() => cancelJob({ variables: { id: job.id } }));
  const isRunning = job.state === "CHECKING" || job.state === "TAKING";
  return (
    <div className="import-job">
      <h3 ref={heading} tabIndex={-1} className="govuk-heading-s">
        {words.headings[job.state]}
      </h3>
      {objection !== null && (
        <p className="state state--failed" role="alert">
          {objection}
        </p>
      )}
      {job.fault !== null && <p className="state state--failed">{job.fault}</p>}
      {isRunning && (
        <ProgressLine
          words={job.rowsDone === 0 ? words.noRowYet : words.rowsDone(job.rowsDone, job.percentDone)}
          percent={job.percentDone}
          onCancel={cancel}
        />
      )}
      {job.state === "UPLOADING" && <ImportTables job={job} onCancel={cancel} />}
      {!isRunning && job.results.length > 0 && <ImportResults job={job} />}
      {!isRunning && job.problemCount > 0 && <ImportProblems job={job} />}
      {job.state === "CHECKED" && <ImportDecision job={job} onCancel={cancel} />}
      {job.state === "TAKEN" && job.demonstrationRemoved > 0 && (
        <p>{words.demonstrationGone(job.demonstrationRemoved)}</p>
      )}
      {job.state === "CANCELLED" && <p>{job.isAnythingHeld ? words.partStored : words.nothingStored}</p>}
      <div className="state__actions">
        {(job.state === "TAKEN" || job.state === "CANCELLED") && job.isAnythingHeld && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => void act(() => undoJob({ variables: { id: job.id } }))}
          >
            {words.undo}
          </button>
        )}
        {!isRunning && job.state !== "UPLOADING" && job.state !== "CHECKED" && (
          <button type="button" className="govuk-button" onClick={onClose}>
            {words.another}
          </button>
        )}
      </div>
    </div>
  );
}
