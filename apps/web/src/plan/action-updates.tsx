import { STATUS_WORDS } from "@safer-wards/domain";
import { Link, useSearch } from "@tanstack/react-router";
import { instantWords } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import { ActionStatusMark } from "./action-status-mark.js";
import { ACTION_WORDS } from "./action-words.js";
import { DecideUpdate } from "./decide-update.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { PlanAction } from "./plan-questions.js";

type Update = PlanAction["updates"][number];
type Evidence = Update["evidence"][number];

const UPDATES = ACTION_WORDS.updates;

/** Everything reported of an action, the latest first. */
export function ActionUpdates({ action }: { readonly action: PlanAction }) {
  return (
    <section className="page-section" aria-labelledby="updates">
      <h2 id="updates" className="govuk-heading-m">
        {UPDATES.heading}
      </h2>
      {action.updates.length === 0 && <p className="blank">{UPDATES.none}</p>}
      <ol className="updates">
        {[...action.updates].reverse().map((update) => (
          <UpdateEntry key={update.id} update={update} mayDecide={action.mayDecide} />
        ))}
      </ol>
    </section>
  );
}

function UpdateEntry({ update, mayDecide }: { readonly update: Update; readonly mayDecide: boolean }) {
  const { words, organisationName, reportedAt, status, statusReason, evidence, state, note } = update;
  return (
    <li className="update">
      <p className="update__head">
        <strong>{organisationName ?? UPDATES.printed}</strong>
        {reportedAt != null && <span> · {instantWords(reportedAt)}</span>}
        {UPDATES.states[state] !== null && <span className="update__state">{UPDATES.states[state]}</span>}
      </p>
      <p className="update__words">{words}</p>
      {status != null && (
        <p className="update__status">
          {UPDATES.statusGiven} <ActionStatusMark status={status} />
          {statusReason !== null && ` ${UPDATES.because(statusReason)}`}
        </p>
      )}
      {evidence.length > 0 && <EvidenceList evidence={evidence} />}
      {note !== null && <p className="update__note">{UPDATES.note(note)}</p>}
      {mayDecide && state === "SUBMITTED" && <DecideUpdate update={update} />}
    </li>
  );
}

function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }) {
  return (
    <ul className="update__evidence" aria-label={UPDATES.evidence}>
      {evidence.map((piece) => (
        <li key={`${piece.kind} ${piece.reference}`}>
          <EvidenceText piece={piece} />
        </li>
      ))}
    </ul>
  );
}

function EvidenceText({ piece }: { readonly piece: Evidence }) {
  const { kind, reference, words, figure } = piece;
  if (figure) {
    return (
      <>
        {figure.statement}: <LedgerFigureLink figure={figure} />
      </>
    );
  }
  if (kind === "LINK") {
    return (
      <a href={reference} rel="noreferrer nofollow">
        {words ?? reference}
      </a>
    );
  }
  return <HeldEvidence kind={kind} reference={reference} words={words ?? reference} />;
}

/** Evidence that is held here leads to where it is held. */
function HeldEvidence({ kind, reference, words }: Pick<Evidence, "kind" | "reference"> & { readonly words: string }) {
  const search = writeView(readView(useSearch({ strict: false })));
  if (kind === "OPERATION") {
    return (
      <Link to="/operations/$operationId" params={{ operationId: reference }} search={search}>
        {words}
      </Link>
    );
  }
  if (kind === "YOUTH") {
    return (
      <Link to="/youth/providers/$slug" params={{ slug: reference }} search={search}>
        {words}
      </Link>
    );
  }
  return <>{words}</>;
}

/** The statuses as choices of a form. */
export const STATUS_CHOICES = [
  { value: "", words: ACTION_WORDS.status.none },
  ...(["ON_TRACK", "AT_RISK", "LATE", "COMPLETE", "STOPPED"] as const).map((status) => ({
    value: status,
    words: ACTION_WORDS.status.choice(STATUS_WORDS[status].letter, STATUS_WORDS[status].word),
  })),
];
