import type { MissingReason } from "@safer-wards/domain";
import { intervalWords, numberWords, quantityWords } from "./number-words.js";
import { WORDS } from "./words.js";

/** The part of a figure that a person reads. */
export interface ShownFigure {
  readonly value: number | null;
  readonly lower?: number | null;
  readonly upper?: number | null;
  readonly level?: number | null;
  readonly unit: string;
  readonly missing?: MissingReason | null;
  readonly missingBecause?: string | null;
}

/** A missing value in two words at most; `[c]` is the mark that official statistics use for confidential. */
export const MISSING_MARKS: Record<MissingReason, string> = WORDS.missing;

/** The interval of a figure as words, or null where it has none. */
export function figureInterval(figure: ShownFigure): string | null {
  if (figure.value === null || figure.lower == null || figure.upper == null) return null;
  return intervalWords(figure.lower, figure.upper, figure.unit);
}

/** A figure as plain text: `18.4 incidents per 1,000 residents (17.2 to 19.4)`, or why there is none. */
export function figureWords(figure: ShownFigure): string {
  if (figure.value === null) return figure.missingBecause ?? MISSING_MARKS[figure.missing ?? "UNDEFINED"];
  const interval = figureInterval(figure);
  const quantity = quantityWords(figure.value, figure.unit);
  return interval === null ? quantity : `${quantity} (${interval})`;
}

interface FigureTextProps {
  readonly figure: ShownFigure;
  /** Whether the unit stands behind the number; leave it out where a heading already says it. */
  readonly withUnit?: boolean;
  readonly withInterval?: boolean;
  /** Whether a missing value is explained in view, not only to a pointer or a screen reader. */
  readonly explained?: boolean;
}

/** A figure as it stands in a sentence or a cell: value, interval and unit, or the named reason why there is none. */
export function FigureText({ figure, withUnit = false, withInterval = true, explained = false }: FigureTextProps) {
  if (figure.value === null) return <MissingFigure figure={figure} explained={explained} />;
  const interval = withInterval ? figureInterval(figure) : null;
  const words = withUnit ? quantityWords(figure.value, figure.unit) : numberWords(figure.value, figure.unit);
  // Number and first word of its unit stay on one line; a long unit may go on to the next.
  return (
    <span className="figure">
      <span className="figure__value">{words.replace(" ", "\u00A0")}</span>
      {interval && <span className="figure__interval"> ({interval})</span>}
    </span>
  );
}

function MissingFigure({ figure, explained }: { readonly figure: ShownFigure; readonly explained: boolean }) {
  const mark = MISSING_MARKS[figure.missing ?? "UNDEFINED"];
  const because = figure.missingBecause ?? "";
  if (explained) return <span className="figure figure--missing">{because === "" ? mark : because}</span>;
  return (
    <span className="figure figure--missing" title={because}>
      {mark}
      {because !== "" && <span className="govuk-visually-hidden">: {because}</span>}
    </span>
  );
}
