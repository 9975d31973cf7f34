import { Link, useSearch } from "@tanstack/react-router";
import { unbroken } from "../ui/index.js";
import { readView, writeView } from "../view/index.js";
import type { LedgerFigure } from "./plan-questions.js";
import { WORDS } from "./words.js";

interface LedgerFigureLinkProps {
  readonly figure: Pick<LedgerFigure, "id" | "words" | "statement" | "inConflict" | "sectionWords">;
  /** Whether it says where the value stands. */
  readonly withPlace?: boolean;
}

/** A figure of the ledger as it is read: its value, which leads to its record, and a mark where it contradicts another. */
export function LedgerFigureLink({ figure, withPlace = false }: LedgerFigureLinkProps) {
  const search = useSearch({ strict: false });
  return (
    <span className="ledger-figure">
      <Link
        to="/plan/figures/$figureId"
        params={{ figureId: figure.id }}
        search={writeView(readView(search))}
        className="ledger-figure__link"
      >
        {unbroken(figure.words)}
        <span className="govuk-visually-hidden">{WORDS.figureLink.record(figure.statement)}</span>
      </Link>
      {figure.inConflict && <span className="conflict__mark ledger-figure__conflict">{WORDS.contradiction}</span>}
      {withPlace && <span className="ledger-figure__place"> {figure.sectionWords}</span>}
    </span>
  );
}
