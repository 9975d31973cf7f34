import { useMemo } from "react";
import type { HexagonLattice, MapLayer, MapShape } from "../map/index.js";
import { analysisInput, type WholeHotspotView } from "../view/index.js";
import { countLayer } from "./count-layer.js";
import { differenceOf } from "./difference.js";
import { differenceLayer } from "./difference-layer.js";
import type { Grid } from "./hotspot-questions.js";
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
  readonly lattice: HexagonLattice;
  readonly shapes: readonly MapShape[];
  readonly nameOf: (cell: string) => string;
}

/** What the map is filled with: the layer that the view asks for, or the difference of two periods. */
export function useFilledLayer(filled: FilledBy): AskedLayer {
  const { view, grid, against, breaks, lattice, shapes, nameOf } = filled;
  const input = analysisInput(view, filled.areaCode);
  const subject = `${grid.title}, ${grid.period.name}`;
  const shown = against ? "SIGNIFICANCE" : view.layer;
  const wards = useWardLayer(input, view.measure, shapes, shown === "WARDS");
  const density = useDensityLayer(input, view.bandwidthMetres, subject, shown === "DENSITY");
  const hexagons = useMemo(() => {
    const difference = against && differenceOf(grid, against);
    if (difference && against) return differenceLayer({ first: grid, second: against, difference }, lattice, nameOf);
    return shown === "COUNT" ? countLayer(grid, lattice, breaks, nameOf) : significanceLayer(grid, lattice, nameOf);
  }, [grid, against, shown, breaks, lattice, nameOf]);
  if (shown === "WARDS") return wards;
  if (shown === "DENSITY") return density;
  return { layer: hexagons, loading: false, error: undefined, refetch: () => Promise.resolve() };
}
