import type { ChangeDirection } from "@safer-wards/domain";
import { unbroken } from "./number-words.js";

interface ChangeTextProps {
  readonly direction: ChangeDirection;
  readonly words: string;
  /** Where a heading already says that it is the year before that is compared with. */
  readonly compact?: boolean;
}

const SHAPES: Record<ChangeDirection, { readonly path: string; readonly name: string }> = {
  FEWER: { path: "M6 10.5 1 2.5h10Z", name: "Fewer" },
  MORE: { path: "M6 1.5 11 9.5H1Z", name: "More" },
  NO_CLEAR_CHANGE: { path: "M1 4.5h10v3H1Z", name: "No clear change" },
  NOT_KNOWN: { path: "M5 1h2v6H5ZM5 9h2v2H5Z", name: "Not known" },
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
        <path d={SHAPES[direction].path} />
      </svg>
      <span className="change__words">{unbroken(compact ? withoutBase(words) : words)}</span>
    </span>
  );
}
