import type { FeatureCollection, Point } from "geojson";
import { MAP_COLOURS } from "./map-colours.js";
import type { AreaReading, LegendEntry, MapLayer } from "./map-layer.js";
import { missingDrawing, missingLegend } from "./missing-areas.js";
import { WORDS } from "./words.js";

export interface PlacedReading extends AreaReading {
  readonly longitude: number;
  readonly latitude: number;
}

export interface ProportionalSymbols {
  readonly id: string;
  readonly title: string;
  readonly counts: readonly PlacedReading[];
  readonly write: (value: number) => string;
  /** Radius of the largest symbol in pixels. */
  readonly largestRadius?: number;
}

const NO_SYMBOL: LegendEntry = { mark: "circle", radius: 0, words: WORDS.legend.noCircle };

/** Radius of the circle whose area is to `value` as the largest circle's is to `largest`. */
export function symbolRadius(value: number, largest: number, largestRadius: number): number {
  return largest > 0 ? largestRadius * Math.sqrt(value / largest) : 0;
}

/** The largest of 1, 2, 5, 10, 20, 50 … that is not above `value`. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([5, 2, 1].find((step) => step * power <= value) ?? 1) * power;
}

/** Up to three round counts to show in the legend, the largest first. */
export function legendCounts(largest: number): number[] {
  if (largest < 1) return [];
  const top = roundDown(largest);
  const rounded = [top, roundDown(Math.max(1, top / 2)), roundDown(Math.max(1, top / 8))];
  return [...new Set(rounded)];
}

function circleFeatures(counts: readonly PlacedReading[], radiusOf: (value: number) => number) {
  const features: FeatureCollection<Point>["features"] = counts.flatMap((reading) => {
    if (reading.value === null || reading.value === 0) return [];
    const coordinates = [reading.longitude, reading.latitude];
    const properties = { code: reading.id, radius: radiusOf(reading.value) };
    return [{ type: "Feature" as const, geometry: { type: "Point" as const, coordinates }, properties }];
  });
  return { type: "FeatureCollection" as const, features };
}

/** Circles whose area is in proportion to a count: the drawing for counts, which a fill would spread over fields. */
export function symbolLayer({ id, title, counts, write, largestRadius = 26 }: ProportionalSymbols): MapLayer {
  const largest = Math.max(0, ...counts.map((reading) => reading.value ?? 0));
  const radiusOf = (value: number) => symbolRadius(value, largest, largestRadius);
  const sizes = legendCounts(largest).map((count): LegendEntry => {
    return { mark: "circle", colour: MAP_COLOURS.symbol, radius: radiusOf(count), words: write(count) };
  });
  const none: LegendEntry[] = counts.some(({ value }) => value === 0) ? [NO_SYMBOL] : [];
  return {
    id,
    title,
    features: circleFeatures(counts, radiusOf),
    onShapes: missingDrawing(id, counts),
    onFeatures: [
      {
        id: `${id}-circles`,
        type: "circle",
        layout: { "circle-sort-key": ["-", 0, ["get", "radius"]] },
        paint: {
          "circle-radius": ["get", "radius"],
          "circle-color": MAP_COLOURS.symbol,
          "circle-opacity": 0.72,
          "circle-stroke-color": MAP_COLOURS.paper,
          "circle-stroke-width": 1.5,
        },
      },
    ],
    readings: counts,
    legend: { title, entries: [...sizes, ...none, ...missingLegend(counts)] },
  };
}
