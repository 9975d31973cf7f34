import { MAP_WORDS } from "./map-words.js";

const words = MAP_WORDS.sureness;

/** How sure it is that a hexagon stands out, as the map draws it. */
export interface SurenessBand {
  readonly words: string;
  readonly colour: string;
}

/** Orange and blue are told apart by every kind of colour vision; each step differs in lightness too. */
export const SURENESS_BANDS = [
  { words: words.hotVerySure, colour: "#8F3200" },
  { words: words.hotSure, colour: "#DE6B0D" },
  { words: words.hotFairlySure, colour: "#FABB78" },
  { words: words.chance, colour: "#C6CCD2" },
  { words: words.coldFairlySure, colour: "#B7D3EC" },
  { words: words.coldSure, colour: "#4C8BC0" },
  { words: words.coldVerySure, colour: "#12436D" },
] as const satisfies readonly SurenessBand[];

const CHANCE = 3;

/** Upper bounds of q for very sure, sure and fairly sure. */
const LEVELS = [0.001, 0.01, 0.05] as const;

/** Which band of {@link SURENESS_BANDS} a hexagon falls into. */
export function bandOf(z: number, q: number): number {
  const level = LEVELS.findIndex((bound) => q < bound);
  if (level === -1 || z === 0) return CHANCE;
  return z > 0 ? level : SURENESS_BANDS.length - 1 - level;
}

/** `below 0.001`, or `0.013`. */
export function qWords(q: number): string {
  return q < 0.001 ? words.below("0.001") : q.toFixed(3);
}
