import { Link, useSearch } from "@tanstack/react-router";
import { readView, writeView } from "../view/index.js";

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
      <span className="govuk-visually-hidden"> (record of this figure)</span>
    </Link>
  );
}
