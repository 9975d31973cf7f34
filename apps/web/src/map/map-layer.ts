import type { FeatureCollection } from "geojson";
import type {
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { MapRaster } from "./map-raster.js";

/** Why an area has no number: kept from the reader, or not there. The map draws the two differently. */
export type MissingKind = "withheld" | "no-figure";

/** What a layer says of one area. */
export interface AreaReading {
  readonly id: string;
  readonly name: string;
  /** The number that is drawn; null when there is none. */
  readonly value: number | null;
  /** What a reader is told: the number with its unit, or the reason why there is none. */
  readonly words: string;
  readonly missing?: MissingKind;
}

export interface LegendEntry {
  readonly mark: "fill" | "circle" | "hatch" | "dots" | "outline";
  /** Of a fill or a circle. */
  readonly colour?: string;
  /** Of a circle, in pixels. */
  readonly radius?: number;
  readonly words: string;
}

export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

type WithoutSource<Specification> = Specification extends unknown ? Omit<Specification, "source"> : never;

/** How MapLibre draws a part of a layer. Fills lie beneath the borders of the shapes, lines and circles above them. */
export type LayerDrawing = WithoutSource<
  FillLayerSpecification | LineLayerSpecification | CircleLayerSpecification | SymbolLayerSpecification
>;

/**
 * A layer is a value: made from an answer by a pure function, drawn by the map. Every feature that can be chosen
 * carries its id in the property `code`.
 */
export interface MapLayer {
  readonly id: string;
  /** What is drawn, in words, for example `Recorded incidents per 1,000 residents`. */
  readonly title: string;
  /**
   * Geometry of its own, or null where the shapes of the map are all it draws. It is sent to MapLibre's worker only when it is
   * another object than before, so keep the object while only colours change.
   */
  readonly features: FeatureCollection | null;
  /** A picture beneath everything else of the layer. */
  readonly raster?: MapRaster;
  /** What is drawn of the map's shapes. */
  readonly onShapes: readonly LayerDrawing[];
  /** What is drawn of `features`. */
  readonly onFeatures: readonly LayerDrawing[];
  readonly readings: readonly AreaReading[];
  /** The reading of one of thousands, which are too many to make beforehand. */
  readonly look?: (id: string) => AreaReading | null;
  readonly legend: Legend;
}

/** What the map says of an area: the first layer that has a reading of it. */
export function readingOf(layers: readonly MapLayer[], id: string): AreaReading | null {
  for (const layer of layers) {
    const reading = layer.look?.(id) ?? layer.readings.find((candidate) => candidate.id === id);
    if (reading) return reading;
  }
  return null;
}
