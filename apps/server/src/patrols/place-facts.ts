import { CRIME_TYPES, crimeTypeName, type CrimeType, type Period, yearsBefore } from "@safer-wards/domain";
import { monthNumbers, type Question, rowsOf } from "../incidents/index.js";
import type { PlanContent } from "./plan.js";

/** What is known of the records within reach of a place. */
export interface PlaceFacts {
  readonly count: number;
  /** In the same months a year before; null where those were not all supplied. */
  readonly yearBefore: number | null;
  /** Most frequent first. */
  readonly types: readonly { readonly type: CrimeType; readonly name: string; readonly count: number }[];
}

/** The records of the plan's months within reach of each of its places. */
export function factsOfPlaces(question: Question, reach: PlanContent["reach"]): Map<string, PlaceFacts> {
  const now = countsIn(question, question.period, reach);
  const before = yearsBefore(question.period, 1);
  const isKnown = monthNumbers(before).every((month) => question.coverage(month) !== "NOT_SUPPLIED");
  const then = isKnown ? countsIn(question, before, reach) : null;
  return new Map(
    Object.keys(reach).map((id) => {
      const types = now.get(id)!;
      const sorted = CRIME_TYPES.map(({ id: type }, index) => ({
        type,
        name: crimeTypeName(type),
        count: types[index]!,
      }))
        .filter(({ count }) => count > 0)
        .sort((one, other) => other.count - one.count);
      return [id, { count: sum(types), yearBefore: then ? sum(then.get(id)!) : null, types: sorted }];
    }),
  );
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}

function countsIn({ columns, selection }: Question, period: Period, reach: PlanContent["reach"]) {
  const counts = new Map(Object.keys(reach).map((id) => [id, new Uint32Array(CRIME_TYPES.length)]));
  const placesOfCell = columns.cells10.map((cell) =>
    Object.entries(reach).flatMap(([id, cells]) => (cell in cells ? [counts.get(id)!] : [])),
  );
  const [first, end] = rowsOf(columns, period);
  for (let row = first; row < end; row++) {
    const type = columns.type[row]!;
    if (!selection.types[type] || !selection.wards[columns.ward[row]!]) continue;
    if (!selection.supplies[columns.supply[row]!]) continue;
    for (const place of placesOfCell[columns.cell10[row]!]!) place[type]! += 1;
  }
  return counts;
}
