import { numbersWithoutSource, reviewPieces } from "@safer-wards/domain";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { Figures } from "./review-questions.js";
import { REVIEW_WORDS } from "./review-words.js";

interface ReviewTextProps {
  readonly text: string;
  readonly figures: Figures;
}

/** A part of the review as it is read: every figure leads to its source, a contradiction is marked, a blank is a blank. */
export function ReviewText({ text, figures }: ReviewTextProps) {
  if (text.trim() === "") return <span className="blank">{REVIEW_WORDS.blank}</span>;
  const unsourced = numbersWithoutSource(text);
  return (
    <>
      {reviewPieces(text).map((piece, index) => {
        // Pieces have no identity but their place in the text.
        const key = `${index}`;
        if ("words" in piece) return <span key={key}>{piece.words}</span>;
        const figure = figures.get(piece.figure);
        return figure ? (
          <LedgerFigureLink key={key} figure={figure} />
        ) : (
          <strong key={key}>{REVIEW_WORDS.noFigure(piece.figure)}</strong>
        );
      })}
      {unsourced.length > 0 && (
        <span className="review__unsourced"> {REVIEW_WORDS.withoutSource(unsourced.join(", "))}</span>
      )}
    </>
  );
}
