import type { AreaReading, LayerDrawing, LegendEntry, MissingKind } from "./map-layer.js";
import { WORDS } from "./words.js";

const KINDS = [
  { kind: "withheld", mark: "hatch", words: WORDS.legend.withheld },
  { kind: "no-figure", mark: "dots", words: WORDS.legend.noFigure },
] as const satisfies readonly { kind: MissingKind; mark: "hatch" | "dots"; words: string }[];

/** An area without a number and without a stated kind has no figure; it is never drawn as zero. */
export function missingKind(reading: AreaReading): MissingKind | null {
  return reading.value === null ? (reading.missing ?? "no-figure") : null;
}

function idsOf(readings: readonly AreaReading[], kind: MissingKind): string[] {
  return readings.filter((reading) => missingKind(reading) === kind).map((reading) => reading.id);
}

/** Patterns over the areas without a number, so that they are told apart from every class without colour. */
export function missingDrawing(layerId: string, readings: readonly AreaReading[]): LayerDrawing[] {
  return KINDS.map(({ kind, mark }) => ({
    id: `${layerId}-${kind}`,
    type: "fill" as const,
    filter: ["in", ["get", "code"], ["literal", idsOf(readings, kind)]],
    paint: { "fill-pattern": mark },
  }));
}

/** The legend's entries for what is missing; none when nothing is. */
export function missingLegend(readings: readonly AreaReading[]): LegendEntry[] {
  return KINDS.flatMap(({ kind, mark, words }) => {
    const members = idsOf(readings, kind).length;
    return members === 0 ? [] : [{ mark, words: `${words} (${members})` }];
  });
}
