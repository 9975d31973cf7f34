import { describe, expect, it } from "vitest";
import { DISCLOSURE_POLICY, type PartnerCounts, type PartnerFilter, protect, type ProtectedTable } from "./index.js";

// The rules are public, so somebody may ask which tables they would have told in just this way. Here every table of a
// small shape is protected; those told alike are put together; and within them every withheld number must still take as
// many values as there are small ones. Where months still wait, the limit on all records would cut off what they may hold;
// such tables count only where there is room below the limit.

interface Shape {
  readonly places: number;
  readonly months: number;
  readonly kinds: number;
  readonly blockMonths: number;
  readonly smallestShown: number;
  readonly mostRecords: number;
  /** Where everybody knows that nothing was counted: the number of a place, and of a month. */
  readonly impossible?: readonly (readonly [number, number])[];
}

const SHAPES: readonly Shape[] = [
  { places: 5, months: 1, kinds: 1, blockMonths: 1, smallestShown: 3, mostRecords: 10 },
  { places: 4, months: 1, kinds: 1, blockMonths: 1, smallestShown: 4, mostRecords: 14 },
  { places: 4, months: 1, kinds: 1, blockMonths: 1, smallestShown: 5, mostRecords: 16 },
  { places: 1, months: 5, kinds: 1, blockMonths: 1, smallestShown: 3, mostRecords: 11 },
  { places: 1, months: 6, kinds: 1, blockMonths: 3, smallestShown: 3, mostRecords: 10 },
  { places: 2, months: 4, kinds: 1, blockMonths: 2, smallestShown: 3, mostRecords: 8 },
  { places: 3, months: 3, kinds: 1, blockMonths: 3, smallestShown: 3, mostRecords: 8 },
  { places: 2, months: 2, kinds: 2, blockMonths: 2, smallestShown: 3, mostRecords: 8 },
  { places: 2, months: 3, kinds: 1, blockMonths: 3, smallestShown: 4, mostRecords: 12 },
];

const [FIRST, SECOND, THIRD] = [0, 1, 2];

/** A ladder, in which each place had something in two months; places of one month; one that nothing joins with another. */
const ADVERTISED: readonly Shape[] = [
  [
    [FIRST, THIRD],
    [SECOND, FIRST],
    [THIRD, SECOND],
  ] as const,
  [
    [FIRST, SECOND],
    [FIRST, THIRD],
    [SECOND, FIRST],
    [SECOND, THIRD],
  ] as const,
  [
    [FIRST, SECOND],
    [FIRST, THIRD],
    [SECOND, FIRST],
    [THIRD, FIRST],
  ] as const,
].map((impossible) => ({
  places: 3,
  months: 3,
  kinds: 1,
  blockMonths: 3,
  smallestShown: 3,
  mostRecords: 10,
  impossible,
}));

const OF_TWO_MONTHS: readonly Shape[] = [
  [[FIRST, SECOND]] as const,
  [
    [FIRST, SECOND],
    [SECOND, FIRST],
  ] as const,
  [
    [FIRST, SECOND],
    [THIRD, FIRST],
  ] as const,
].flatMap((impossible) =>
  [3, 4].map((smallestShown) => ({
    places: 4,
    months: 2,
    kinds: 1,
    blockMonths: 2,
    smallestShown,
    mostRecords: smallestShown === 3 ? 9 : 12,
    impossible,
  })),
);

describe("to whoever knows the rules", () => {
  it.each([...SHAPES, ...ADVERTISED, ...OF_TWO_MONTHS])(
    "a withheld number can still be any of as many as are small: %o",
    (shape) => {
      const alike = new Map<string, Map<string, Set<number>>>();
      for (const counts of everyTable(shape)) {
        const table = protect(counts, { ...DISCLOSURE_POLICY, ...shape });
        if (!hasRoom(table, shape)) continue;
        const told = whatIsTold(table);
        const values = alike.get(told) ?? new Map<string, Set<number>>();
        alike.set(told, values);
        for (const { name, filter } of sumsToGuess(counts)) {
          if ("value" in table.sum(filter)) continue;
          values.set(name, (values.get(name) ?? new Set()).add(trueSum(counts, filter)));
        }
      }
      const guessed = [...alike].flatMap(([told, sums]) =>
        [...sums]
          .filter(([, values]) => values.size < shape.smallestShown - 1)
          .map(([name, values]) => ({ told, name, values: [...values] })),
      );
      expect(alike.size).toBeGreaterThan(10);
      expect(guessed).toEqual([]);
    },
  );
});

function* everyTable(shape: Shape): Generator<PartnerCounts> {
  const places = Array.from({ length: shape.places }, (_, index) => `ward-${index}`);
  const months = Array.from({ length: shape.months }, (_, index) => `2024-${String(index + 4).padStart(2, "0")}`);
  const kinds = Array.from({ length: shape.kinds }, (_, index) => `KIND_${index}`);
  const isPossible = (place: string, month: string) =>
    !shape.impossible?.some(([first, second]) => places[first] === place && months[second] === month);
  const keys = places
    .flatMap((place) => months.flatMap((month) => kinds.map((kind) => ({ place, month, kind }))))
    .filter(({ place, month }) => isPossible(place, month));
  const possible = shape.impossible && { possible: keys };
  for (const dealt of everyDeal(keys.length, shape.mostRecords)) {
    yield {
      places,
      months,
      kinds,
      cells: keys.map((key, index) => ({ ...key, count: dealt[index] ?? 0 })),
      ...possible,
    };
  }
}

/** Every way to give at most `records` to so many cells. */
function* everyDeal(cells: number, records: number): Generator<number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (let first = 0; first <= records; first += 1) {
    for (const others of everyDeal(cells - 1, records - first)) yield [first, ...others];
  }
}

function hasRoom(table: ProtectedTable, { mostRecords, smallestShown }: Shape): boolean {
  if ("value" in table.sum({})) return true;
  const told = table.released.flatMap((block) => block.months).reduce((sum, group) => sum + group.total, 0);
  return told + 2 * smallestShown <= mostRecords;
}

function whatIsTold(table: ProtectedTable): string {
  return JSON.stringify(table.released);
}

/** Cells, and the totals of one place, month or kind. */
function sumsToGuess({ places, months, kinds, cells }: PartnerCounts): { name: string; filter: PartnerFilter }[] {
  const filters: PartnerFilter[] = [
    ...cells.map((cell) => ({ places: [cell.place], months: [cell.month], kinds: [cell.kind] })),
    ...places.map((place) => ({ places: [place] })),
    ...months.map((month) => ({ months: [month] })),
    ...kinds.map((kind) => ({ kinds: [kind] })),
  ];
  return filters.map((filter) => ({ name: JSON.stringify(filter), filter }));
}

function trueSum({ cells }: PartnerCounts, filter: PartnerFilter): number {
  return cells
    .filter((cell) => filter.places?.includes(cell.place) ?? true)
    .filter((cell) => filter.months?.includes(cell.month) ?? true)
    .filter((cell) => filter.kinds?.includes(cell.kind) ?? true)
    .reduce((sum, cell) => sum + cell.count, 0);
}
