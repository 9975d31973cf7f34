/** A piece of a review's text: words, or a figure of the ledger by its id. */
export type ReviewPiece = { readonly words: string } | { readonly figure: string };

const FIGURE = /\{([a-z0-9-]+)\}/g;

/** Text with its figures told apart: `{davss-referrals-table}` stands for that figure of the ledger. */
export function reviewPieces(text: string): ReviewPiece[] {
  const pieces: ReviewPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    if (match.index > end) pieces.push({ words: text.slice(end, match.index) });
    pieces.push({ figure: match[1] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ words: text.slice(end) });
  return pieces;
}

/** The ids of the figures in a text, each once, in their order. */
export function figuresInReview(text: string): string[] {
  return [...new Set(reviewPieces(text).flatMap((piece) => ("figure" in piece ? [piece.figure] : [])))];
}

/** Numbers that were written as digits and so have no source: days and years of dates are none. */
export function numbersWithoutSource(text: string): string[] {
  const words = reviewPieces(text).map((piece) => ("words" in piece ? piece.words : " "));
  const withoutDates = words.join("").replaceAll(DATES, " ");
  return [...withoutDates.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number);
}

const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATES = new RegExp(`(\\d{1,2} )?(${MONTH})( \\d{4})?|\\b20\\d{2}(/\\d{2})?\\b`, "g");
