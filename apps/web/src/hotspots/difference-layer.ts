import type { LegendEntry, MapLayer } from "../map/index.js";
import { hexagonLayer } from "../map/index.js";
import { numberWords } from "../ui/index.js";
import { differenceStep, differenceWords, greatestDifference, type Difference } from "./difference.js";
import { UNNAMED_HEXAGON, type OutlineOf } from "./hexagon-readings.js";
import type { Grid } from "./hotspot-questions.js";
import { MAP_WORDS } from "./map-words.js";

const words = MAP_WORDS.difference;

/** Orange for more and blue for fewer, by step; told apart by every kind of colour vision. */
const STEPS = [
  { step: 3, colour: "#8F3200" },
  { step: 2, colour: "#DE6B0D" },
  { step: 1, colour: "#FABB78" },
  { step: 0, colour: "#C6CCD2" },
  { step: -1, colour: "#B7D3EC" },
  { step: -2, colour: "#4C8BC0" },
  { step: -3, colour: "#12436D" },
] as const;

interface Compared {
  readonly first: Grid;
  readonly second: Grid;
  readonly difference: Difference;
}

function colourOf(step: number): string | null {
  return STEPS.find((candidate) => candidate.step === step)?.colour ?? null;
}

/** The steps that are on the map, each with the differences that fell into it. */
function legendOf(steps: readonly (number | null)[], { values, isByMonth, unit }: Difference): LegendEntry[] {
  return STEPS.flatMap(({ step, colour }): LegendEntry[] => {
    const sizes = values.flatMap((value, index) => (steps[index] === step ? [Math.abs(value)] : []));
    if (sizes.length === 0) return [];
    if (step === 0) return [{ mark: "fill", colour, words: words.none }];
    const least = numberWords(Math.min(...sizes), unit);
    const most = numberWords(Math.max(...sizes), unit);
    const range = words.range(least, most);
    return [{ mark: "fill", colour, words: step > 0 ? words.more(range, isByMonth) : words.fewer(range, isByMonth) }];
  });
}

/** Hexagons by how many more or fewer incidents the first period has than the second. */
export function differenceLayer({ first, second, difference }: Compared, outlineOf: OutlineOf): MapLayer {
  const greatest = greatestDifference(difference.values);
  // Where neither period has a record there is nothing to compare, and nothing is drawn.
  const steps = difference.values.map((value, index) =>
    (first.counts[index] ?? 0) + (second.counts[index] ?? 0) === 0 ? null : differenceStep(value, greatest),
  );
  return hexagonLayer({
    id: "hexagons",
    title: words.title(first.title, first.period.name, second.period.name),
    cells: first.cells,
    outlineOf,
    colours: steps.map((step) => (step === null ? null : colourOf(step))),
    legend: legendOf(steps, difference),
    read: (index, id) => ({
      id,
      name: UNNAMED_HEXAGON,
      value: difference.values[index] ?? null,
      words: words.against(
        first.counts[index] ?? 0,
        second.counts[index] ?? 0,
        differenceWords(difference.values[index] ?? 0, difference),
      ),
    }),
  });
}
