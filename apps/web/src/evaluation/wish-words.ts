import type { ComparedWith } from "@safer-wards/domain";

export const COMPARED_WORDS: Readonly<Record<ComparedWith, string>> = {
  MONTHS_BEFORE: "as many months just before",
  YEAR_BEFORE: "the same months a year before",
};

/** A ring of hexagons of resolution 10 is about 130 metres wide. */
const RING_METRES = 130;

export function ringsWords(rings: number): string {
  return `${rings} ${rings === 1 ? "ring" : "rings"} of hexagons, about ${rings * RING_METRES} metres`;
}
