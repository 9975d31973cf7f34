import { numbersWithoutSource, reviewPieces } from "@safer-wards/domain";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import type { Figures } from "./review-questions.js";

interface ReviewTextProps {
  readonly text: string;
  readonly figures: Figures;
}

/** A part of the review as it is read: every figure leads to its source, a contradiction is marked, a blank is a blank. */
export function ReviewText({ text, figures }: ReviewTextProps) {
  if (text.trim() === "") return <span className="blank">Blank: nothing was reported</span>;
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
          <strong key={key}>[no figure “{piece.figure}”]</strong>
        );
      })}
      {unsourced.length > 0 && <span className="review__unsourced"> Without a source: {unsourced.join(", ")}</span>}
    </>
  );
}
