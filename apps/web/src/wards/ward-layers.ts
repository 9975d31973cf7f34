import type { Measure } from "@safer-wards/domain";
import { choroplethLayer, symbolLayer, type AreaReading, type MapLayer, type MapShape } from "../map/index.js";
import { figureWords } from "../ui/index.js";
import { figureOf, writeMeasure } from "./measures.js";
import type { Comparison, WardFigures } from "./ward-comparison.js";

function readingOf(ward: WardFigures, measure: Measure): AreaReading {
  const figure = figureOf(ward, measure);
  const { code: id, name } = ward.ward;
  const reading = { id, name, value: figure.value, words: figureWords(figure) };
  if (figure.value !== null) return reading;
  return { ...reading, missing: figure.missing === "WITHHELD" ? "withheld" : "no-figure" };
}

/** How a comparison of wards is drawn: rates as fill, counts as circles, because a fill would spread them over fields. */
export function wardLayers(
  comparison: Comparison,
  shapes: readonly MapShape[],
  measure: Measure,
  largestRadius = 26,
): MapLayer[] {
  const readings = comparison.wards.map((ward) => readingOf(ward, measure));
  const { name: title } = measure;
  const write = writeMeasure(measure);
  if (measure.figure === "rate") {
    return [choroplethLayer({ id: "ward-rate", title, values: readings, breaks: comparison.rateBreaks, write })];
  }
  const labels = new Map(shapes.map(({ code, label }) => [code, label]));
  const counts = readings.flatMap((reading) => {
    const label = labels.get(reading.id);
    return label ? [{ ...reading, ...label }] : [];
  });
  return [symbolLayer({ id: "ward-count", title, counts, write, largestRadius })];
}
