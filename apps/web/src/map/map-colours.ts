/** Ordered blues from few to many. The darkest is the palette's first colour; each step is told apart in grey too. */
const BLUES = ["#E1ECF7", "#B7D3EC", "#82B2DB", "#4C8BC0", "#23649C", "#12436D"] as const;

/** At most six classes: more blues than that are not told apart. */
export const MOST_CLASSES = BLUES.length;

/** `classes` blues, light to dark, spread over the whole range. */
export function orderedBlues(classes: number): string[] {
  if (!Number.isInteger(classes) || classes < 1 || classes > MOST_CLASSES) {
    throw new RangeError(`orderedBlues: ${classes} classes asked for, 1 to ${MOST_CLASSES} can be told apart`);
  }
  if (classes === 1) return [BLUES[2]];
  return Array.from({ length: classes }, (_, index) => {
    return BLUES[Math.round((index * (BLUES.length - 1)) / (classes - 1))] ?? BLUES[0];
  });
}

export const MAP_COLOURS = {
  ground: "#EEF1F4",
  border: "#FFFFFF",
  edge: "#5A6872",
  symbol: "#12436D",
  ink: "#0B0C0C",
  paper: "#FFFFFF",
  pattern: "#6F777B",
} as const;
