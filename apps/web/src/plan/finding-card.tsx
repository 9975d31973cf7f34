import { useState } from "react";
import { instantWords } from "../ui/index.js";
import { FIGURES_WORDS } from "./figures-words.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { Finding } from "./ledger-questions.js";
import type { LedgerFigure } from "./plan-questions.js";
import { ResolveForm } from "./resolve-form.js";

const FINDING = FIGURES_WORDS.finding;

interface FindingCardProps {
  readonly finding: Finding;
  /** The figures it is about. */
  readonly figures: readonly LedgerFigure[];
  readonly mayResolve: boolean;
}

/** A contradiction or a query: what each place says, why that is one, what would settle it, and what was decided. */
export function FindingCard({ finding, figures, mayResolve }: FindingCardProps) {
  const [open, setOpen] = useState(false);
  const { id, title, severity, state, reasons } = finding;
  return (
    <article className="finding" aria-labelledby={`finding-${id}`} id={id}>
      <h3 id={`finding-${id}`} className="finding__title">
        {title}
      </h3>
      <p className="finding__state">
        <span className="conflict__mark">{FINDING.severities[severity]}</span> {FINDING.states[state]}
      </p>
      <ul className="finding__values">
        {figures.map((figure) => (
          <li key={figure.id}>
            <LedgerFigureLink figure={{ ...figure, inConflict: false }} withPlace />
            <span className="finding__period"> · {figure.period.name}</span>
          </li>
        ))}
      </ul>
      <ul className="finding__reasons">
        {reasons.map(({ words, settledBy }) => (
          <li key={words}>
            {words} <span className="finding__settled-by">{settledBy}</span>
          </li>
        ))}
      </ul>
      <FindingHistory finding={finding} figures={figures} />
      {mayResolve && !open && (
        <button type="button" className="govuk-button govuk-button--secondary" onClick={() => setOpen(true)}>
          {FINDING.decide}
          <span className="govuk-visually-hidden">: {title}</span>
        </button>
      )}
      {mayResolve && open && <ResolveForm finding={finding} figures={figures} onDone={() => setOpen(false)} />}
    </article>
  );
}

function FindingHistory({ finding, figures }: Omit<FindingCardProps, "mayResolve">) {
  if (finding.history.length === 0) return null;
  return (
    <ol className="finding__history" aria-label={FINDING.history}>
      {finding.history.map(({ id, outcome, figureId, note, by, at }) => {
        const held = figures.find((figure) => figure.id === figureId);
        return (
          <li key={id}>
            <strong>
              {held
                ? FINDING.held(FINDING.outcomes[outcome], held.words, held.sectionWords)
                : FINDING.outcomes[outcome]}
            </strong>
            <br />
            {note} <span className="finding__by">{`${by}, ${instantWords(at)}`}</span>
          </li>
        );
      })}
    </ol>
  );
}
