export type Pattern = "hatch" | "dots";

export interface PatternImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Side of the tile in pixels: a multiple of the stripe's period, so that tiles join without a seam. */
export const PATTERN_SIDE = 16;
const PAPER = [255, 255, 255] as const;
const INK = [111, 119, 123] as const;

const IS_INK: Record<Pattern, (x: number, y: number) => boolean> = {
  hatch: (x, y) => (x + y) % 8 < 2,
  dots: (x, y) => (x - 4) ** 2 + (y - 4) ** 2 < 4 || (x - 12) ** 2 + (y - 12) ** 2 < 4,
};

/** One tile of the pattern in red, green, blue and opacity, for MapLibre and for the legend of a downloaded picture. */
export function patternImage(pattern: Pattern): PatternImage {
  const data = new Uint8ClampedArray(PATTERN_SIDE * PATTERN_SIDE * 4);
  for (let y = 0; y < PATTERN_SIDE; y++) {
    for (let x = 0; x < PATTERN_SIDE; x++) {
      data.set([...(IS_INK[pattern](x, y) ? INK : PAPER), 255], (y * PATTERN_SIDE + x) * 4);
    }
  }
  return { width: PATTERN_SIDE, height: PATTERN_SIDE, data };
}
