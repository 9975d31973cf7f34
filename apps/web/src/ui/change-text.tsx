import type { ChangeDirection } from "@safer-wards/domain";
import { unbroken } from "./number-words.js";

interface ChangeTextProps {
  readonly direction: ChangeDirection;
  readonly words: string;
  /** Where a heading already says that it is the year before that is compared with. */
  readonly compact?: boolean;
}

const SHAPES: Record<ChangeDirection, string> = {
  FEWER: "M6 10.5 1 2.5h10Z",
  MORE: "M6 1.5 11 9.5H1Z",
  NO_CLEAR_CHANGE: "M1 4.5h10v3H1Z",
  NOT_KNOWN: "M5 1h2v6H5ZM5 9h2v2H5Z",
};

/** `8 % fewer (between 13 % and 2 % fewer)`, without the year before. */
function withoutBase(words: string): string {
  return words.replace(/ (from|than|as) the year before/, "");
}

/** A change in the server's words, with a shape that says the direction without colour. */
export function ChangeText({ direction, words, compact = false }: ChangeTextProps) {
  return (
    <span className={`change change--${direction.toLowerCase().replaceAll("_", "-")}`}>
      <svg className="change__mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={SHAPES[direction]} />
      </svg>
      <span className="change__words">{unbroken(compact ? withoutBase(words) : words)}</span>
    </span>
  );
}
