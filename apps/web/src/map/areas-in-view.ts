import { readingOf, type AreaReading, type MapLayer } from "./map-layer.js";
import { boundsOf, doBoundsMeet, type Bounds, type MapShape } from "./map-shape.js";
import { WORDS } from "./words.js";

function byValue(one: AreaReading, other: AreaReading): number {
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  return other.value - one.value;
}

/** Readings with the highest value first; equal ones by name, those without a number last. */
export function highestFirst(readings: readonly AreaReading[]): AreaReading[] {
  return readings.toSorted((one, other) => byValue(one, other) || one.name.localeCompare(other.name, "en-GB"));
}

/**
 * What the map shows at the moment as a list, highest first: the equal of the picture for whoever reads it by keyboard
 * or ear. A shape of which no layer says anything is listed too, because it can be chosen.
 */
export function areasInView(shapes: readonly MapShape[], layers: readonly MapLayer[], view: Bounds): AreaReading[] {
  const inView = shapes.filter(({ outline }) => {
    const bounds = boundsOf(outline);
    return bounds !== null && doBoundsMeet(bounds, view);
  });
  return highestFirst(
    inView.map(
      ({ code, name }) => readingOf(layers, code) ?? { id: code, name, value: null, words: WORDS.legend.noFigure },
    ),
  );
}

/** What is said after a move: how much is in view and which area stands highest. */
export function viewWords(
  inView: readonly AreaReading[],
  all: number,
  noun: string,
  first: "highest" | "latest",
): string {
  const highest = inView[0];
  if (!highest) return WORDS.inView.none(noun);
  const many = WORDS.inView.count(inView.length, all, noun);
  return highest.value === null ? many : `${many} ${WORDS.inView.first(first, highest.name, highest.words)}`;
}
