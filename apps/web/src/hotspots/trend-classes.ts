import type { HotspotTrendClass } from "../view/index.js";

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
    word: "Emerging",
    meaning: "hot in the latest fifth of the months and never before",
    path: "M11 0 22 21H0Z",
    letterY: 18.5,
  },
  PERSISTENT: {
    letter: "P",
    word: "Persistent",
    meaning: "hot in at least four of five months",
    path: "M1.5 1.5h19v19h-19Z",
    letterY: 15,
  },
  INTERMITTENT: {
    letter: "C",
    word: "Comes and goes",
    meaning: "hot in some months, without a pattern",
    path: "M11 0 22 11 11 22 0 11Z",
    letterY: 15,
  },
  FORMER: {
    letter: "F",
    word: "Fading",
    meaning: "hot before, but not in the latest fifth of the months",
    path: "M0 1h22L11 22Z",
    letterY: 12,
  },
  NONE: {
    letter: "O",
    word: "Only together",
    meaning: "hot in no single month; only the months together stand out",
    path: "M11 .5a10.5 10.5 0 1 1 0 21 10.5 10.5 0 0 1 0-21Z",
    letterY: 15,
  },
};
