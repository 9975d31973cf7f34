import { Link, useSearch } from "@tanstack/react-router";
import { readView, writeView } from "../view/index.js";
import { WORDS } from "./words.js";

interface LedgerRecordLinkProps {
  readonly figureId: string;
  /** The value as it is printed. */
  readonly words: string;
}

/** A figure of the plan, wherever it is shown: it leads to its record, and so to what contradicts it. */
export function LedgerRecordLink({ figureId, words }: LedgerRecordLinkProps) {
  const search = writeView(readView(useSearch({ strict: false })));
  return (
    <Link to="/plan/figures/$figureId" params={{ figureId }} search={search}>
      {words}
      <span className="govuk-visually-hidden">{WORDS.figureRecord}</span>
    </Link>
  );
}

interface LedgerRecordsLinkProps {
  /** Records that say the same; none where the plan does not tell of it. */
  readonly figureIds: readonly string[];
  readonly words: string;
}

/** A value that stands at several places of the plan leads to the first of them, whose page names the others. */
export function LedgerRecordsLink({ figureIds, words }: LedgerRecordsLinkProps) {
  const [figureId] = figureIds;
  return figureId === undefined ? <>{words}</> : <LedgerRecordLink figureId={figureId} words={words} />;
}
