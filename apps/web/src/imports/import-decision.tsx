import { useMutation } from "@apollo/client/react";
import { useState } from "react";
import { failureOf } from "../ui/failure.js";
import type { Job } from "./import-in-hand.js";
import { TakeImport } from "./import-questions.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.decision;

interface ImportDecisionProps {
  readonly job: Job;
  readonly onCancel: () => void;
}

/** After the check: take everything, take the good rows alone, or nothing. Never in silence. */
export function ImportDecision({ job, onCancel }: ImportDecisionProps) {
  const [take, { loading }] = useMutation(TakeImport, { refetchQueries: ["RecentImportJobs"] });
  const [objection, setObjection] = useState<string | null>(null);
  const send = (takeGoodRows: boolean) =>
    void take({ variables: { input: { id: job.id, version: job.version, takeGoodRows } } }).catch((error: unknown) =>
      setObjection(failureOf(error).sentence),
    );
  const good = job.results.filter(({ status }) => status === "checked" || status === "unchanged").length;
  const partly = job.results.filter(({ refused, rowsRead }) => refused > 0 && refused < rowsRead);
  const goodRows = partly.reduce((sum, { rowsRead, refused }) => sum + rowsRead - refused, 0);
  return (
    <div>
      {objection !== null && (
        <p className="state state--failed" role="alert">
          {objection}
        </p>
      )}
      <p className="import-job__lead">{decisionWords(good, partly.length)}</p>
      <div className="state__actions">
        {good > 0 && (
          <button type="button" className="govuk-button" disabled={loading} onClick={() => send(false)}>
            {partly.length > 0 ? words.takeGoodFiles : words.take}
          </button>
        )}
        {partly.length > 0 && (
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            disabled={loading}
            onClick={() => send(true)}
          >
            {words.takeGoodRows(goodRows)}
          </button>
        )}
        <button type="button" className="link-button" onClick={onCancel}>
          {words.takeNothing}
        </button>
      </div>
    </div>
  );
}

function decisionWords(good: number, partly: number): string {
  if (good > 0 && partly === 0) return words.lookAtDays;
  if (partly > 0) return words.mendOrTake;
  return words.nothing;
}
