import type { ExpressionSpecification } from "maplibre-gl";
import { MAP_COLOURS } from "./map-colours.js";
import type { AreaReading, LegendEntry, MapLayer } from "./map-layer.js";

type Third = 0 | 1 | 2;

interface TwoWayReading extends AreaReading {
  readonly first: Third;
  readonly second: Third;
}

export interface TwoWay {
  readonly id: string;
  readonly title: string;
  /** One for each area, in a third of each of two measures. */
  readonly values: readonly TwoWayReading[];
  /** What a class is called. */
  readonly words: (first: Third, second: Third) => string;
}

/**
 * Rows: the first measure from low to high; columns: the second. Much of the first alone is orange and much of both dark
 * blue, which survive colour-blindness and are told apart in grey.
 */
export const TWO_WAY_COLOURS = [
  ["#EEF1F4", "#B7D3EC", "#6BA3D6"],
  ["#F9D9C2", "#B9B7B5", "#5E86AE"],
  ["#F46A25", "#A8623F", "#12436D"],
] as const;

const THIRDS: readonly Third[] = [0, 1, 2];

/** Areas filled by where they stand on two measures at once. */
export function twoWayLayer({ id, title, values, words }: TwoWay): MapLayer {
  const cases = values.flatMap(({ id: code, first, second }) => [code, TWO_WAY_COLOURS[first][second]]);
  const colour =
    cases.length === 0
      ? MAP_COLOURS.ground
      : (["match", ["get", "code"], ...cases, MAP_COLOURS.ground] as unknown as ExpressionSpecification);
  return {
    id,
    title,
    features: null,
    onShapes: [{ id: `${id}-fill`, type: "fill", paint: { "fill-color": colour } }],
    onFeatures: [],
    readings: values,
    legend: { title, entries: entriesOf(values, words) },
  };
}

/** The classes that some area is in, the most of the first and the least of the second measure first. */
function entriesOf(values: readonly TwoWayReading[], words: TwoWay["words"]): LegendEntry[] {
  return THIRDS.toReversed().flatMap((first) =>
    THIRDS.flatMap((second): LegendEntry[] => {
      const members = values.filter((value) => value.first === first && value.second === second).length;
      if (members === 0) return [];
      return [{ mark: "fill", colour: TWO_WAY_COLOURS[first][second], words: `${words(first, second)} (${members})` }];
    }),
  );
}
