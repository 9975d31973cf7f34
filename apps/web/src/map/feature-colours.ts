import type { ExpressionSpecification, Map as LibreMap } from "maplibre-gl";

/** A colour for each of thousands of features, as two lists in one order. */
export interface FeatureColours {
  readonly ids: readonly string[];
  /** Null where nothing is drawn. */
  readonly colours: readonly (string | null)[];
}

const NOTHING_DRAWN = "rgba(0,0,0,0)";

/** The colour that {@link colourFeatures} gave a feature. */
export const FEATURE_COLOUR: ExpressionSpecification = ["to-color", ["feature-state", "colour"], NOTHING_DRAWN];

/** The ids whose colour is another than before, with the colour. */
export function changedColours(before: FeatureColours | null, after: FeatureColours): [string, string | null][] {
  const isSameLattice = before?.ids === after.ids;
  return after.ids.flatMap((id, index): [string, string | null][] => {
    const colour = after.colours[index] ?? null;
    const earlier = isSameLattice ? (before.colours[index] ?? null) : null;
    return colour === earlier ? [] : [[id, colour]];
  });
}

/** Gives features their colours without sending their shapes to the worker again, and touches only what changed. */
export function colourFeatures(map: LibreMap, source: string, changed: readonly [string, string | null][]): void {
  for (const [id, colour] of changed) map.setFeatureState({ source, id }, { colour: colour ?? NOTHING_DRAWN });
}
