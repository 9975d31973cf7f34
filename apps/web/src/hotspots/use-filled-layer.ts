import { useMemo } from "react";
import type { MapLayer, MapShape } from "../map/index.js";
import type { WholeHotspotView } from "../view/index.js";
import { countLayer } from "./count-layer.js";
import { differenceOf } from "./difference.js";
import { differenceLayer } from "./difference-layer.js";
import type { OutlineOf } from "./hexagon-readings.js";
import { recordsInput } from "./hotspot-input.js";
import type { Grid } from "./hotspot-questions.js";
import { MAP_WORDS } from "./map-words.js";
import { significanceLayer } from "./significance-layer.js";
import { useDensityLayer } from "./use-density-layer.js";
import { useWardLayer } from "./use-ward-layer.js";

/** A layer that has to be asked for; null until its answer is there. */
export interface AskedLayer {
  readonly layer: MapLayer | null;
  readonly loading: boolean;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

interface FilledBy {
  readonly areaCode: string;
  readonly view: WholeHotspotView;
  readonly grid: Grid;
  /** What the grid is compared with in the same picture; null for nothing. */
  readonly against: Grid | null;
  readonly breaks: readonly number[];
  readonly shapes: readonly MapShape[];
  readonly outlineOf: OutlineOf;
}

/** What the map is filled with: the layer that the view asks for, or the difference of two periods. */
export function useFilledLayer(filled: FilledBy): AskedLayer {
  const { view, grid, against, breaks, shapes, outlineOf } = filled;
  const input = recordsInput(view, filled.areaCode);
  const subject = MAP_WORDS.subject(grid.title, grid.period.name);
  const shown = against ? "SIGNIFICANCE" : view.layer;
  const wards = useWardLayer(input, view.measure, shapes, shown === "WARDS");
  const density = useDensityLayer(input, view.bandwidthMetres, subject, shown === "DENSITY");
  const hexagons = useMemo(() => {
    const difference = against && differenceOf(grid, against);
    if (difference && against) return differenceLayer({ first: grid, second: against, difference }, outlineOf);
    return shown === "COUNT" ? countLayer(grid, breaks, outlineOf) : significanceLayer(grid, outlineOf);
  }, [grid, against, shown, breaks, outlineOf]);
  if (shown === "WARDS") return wards;
  if (shown === "DENSITY") return density;
  return { layer: hexagons, loading: false, error: undefined, refetch: () => Promise.resolve() };
}
