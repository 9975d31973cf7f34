import type { ReactElement } from "react";
import type { HotspotTrendClass } from "../view/index.js";
import { TREND_CLASSES } from "./trend-classes.js";

interface TrendMarkProps {
  readonly trend: HotspotTrendClass;
  /** What stands in place of the class's word, for example a sentence that begins with it. */
  readonly words?: string;
}

/** A class as its letter in its shape, with its word. */
export function TrendMark({ trend, words }: TrendMarkProps): ReactElement {
  const { letter, word, path, letterY } = TREND_CLASSES[trend];
  return (
    <span className={`trend-class trend-class--${trend.toLowerCase()}`}>
      <svg
        className="trend-class__shape"
        viewBox="0 0 22 22"
        width="22"
        height="22"
        aria-hidden="true"
        focusable="false"
      >
        <path d={path} />
        <text x="11" y={letterY} textAnchor="middle">
          {letter}
        </text>
      </svg>
      <span>{words ?? word}</span>
    </span>
  );
}
