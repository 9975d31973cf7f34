import type { HotspotTrendClass } from "../view/index.js";
import { WORDS } from "./words.js";

const words = WORDS.trends;

/** How a class is written and drawn: letter, word and shape, so that none rests on colour. */
export interface TrendClass {
  readonly letter: string;
  readonly word: string;
  /** What it means, in a sentence. */
  readonly meaning: string;
  /** In a square of 22. */
  readonly path: string;
  /** Where the letter stands. */
  readonly letterY: number;
}

export const TREND_CLASSES: Record<HotspotTrendClass, TrendClass> = {
  EMERGING: {
    letter: "E",
    ...words.EMERGING,
    path: "M11 0 22 21H0Z",
    letterY: 18.5,
  },
  PERSISTENT: {
    letter: "P",
    ...words.PERSISTENT,
    path: "M1.5 1.5h19v19h-19Z",
    letterY: 15,
  },
  INTERMITTENT: {
    letter: "C",
    ...words.INTERMITTENT,
    path: "M11 0 22 11 11 22 0 11Z",
    letterY: 15,
  },
  FORMER: {
    letter: "F",
    ...words.FORMER,
    path: "M0 1h22L11 22Z",
    letterY: 12,
  },
  NONE: {
    letter: "O",
    ...words.NONE,
    path: "M11 .5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Z",
    letterY: 15,
  },
};
