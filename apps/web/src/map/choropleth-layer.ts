import type { ExpressionSpecification } from "maplibre-gl";
import { MAP_COLOURS, MOST_CLASSES, orderedBlues } from "./map-colours.js";
import type { AreaReading, LegendEntry, MapLayer } from "./map-layer.js";
import { missingDrawing, missingLegend } from "./missing-areas.js";
import { classOf, filledClasses, rangeWords } from "./value-classes.js";

export interface Choropleth {
  readonly id: string;
  /** The measure with its unit, for example `Recorded incidents per 1,000 residents`. */
  readonly title: string;
  /** One for each area. */
  readonly values: readonly AreaReading[];
  /** Upper bounds of the classes in rising order, at most six; none means one class. */
  readonly breaks: readonly number[];
  /** How a bound reads in the legend; the unit stands in the title. */
  readonly write: (value: number) => string;
}

interface Counted extends AreaReading {
  readonly value: number;
}

function isCounted(reading: AreaReading): reading is Counted {
  return reading.value !== null;
}

function fillColour(counted: readonly Counted[], breaks: readonly number[], blues: readonly string[]) {
  if (counted.length === 0) return MAP_COLOURS.ground;
  const cases = counted.flatMap(({ id, value }) => [id, blues[classOf(value, breaks)] ?? MAP_COLOURS.ground]);
  return ["match", ["get", "code"], ...cases, MAP_COLOURS.ground] as unknown as ExpressionSpecification;
}

function classEntries(counted: readonly Counted[], { breaks, write }: Choropleth, blues: readonly string[]) {
  const classes = filledClasses(
    counted.map(({ value }) => value),
    breaks,
  );
  return classes.flatMap((valueClass, index): LegendEntry[] => {
    const colour = blues[index];
    if (!valueClass || colour === undefined) return [];
    return [{ mark: "fill", colour, words: rangeWords(valueClass, write) }];
  });
}

/** Areas filled by class, light for few and dark for many: the drawing for rates. Counts want `symbolLayer`. */
export function choroplethLayer(choropleth: Choropleth): MapLayer {
  const { id, title, values, breaks } = choropleth;
  if (breaks.length > MOST_CLASSES) {
    throw new RangeError(`choroplethLayer: ${breaks.length} breaks, at most ${MOST_CLASSES} classes can be told apart`);
  }
  const counted = values.filter(isCounted);
  const blues = orderedBlues(Math.max(1, breaks.length));
  return {
    id,
    title,
    features: null,
    onShapes: [
      { id: `${id}-fill`, type: "fill", paint: { "fill-color": fillColour(counted, breaks, blues) } },
      ...missingDrawing(id, values),
    ],
    onFeatures: [],
    readings: values,
    legend: { title, entries: [...classEntries(counted, choropleth, blues), ...missingLegend(values)] },
  };
}
