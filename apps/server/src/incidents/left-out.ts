import type { IncidentColumns, MapPoint } from "./columns.js";
import { rowsOf } from "./counting.js";
import type { Question } from "./question.js";

type Point = Pick<MapPoint, "longitude" | "latitude">;

/** Kept with the columns they were thinned from, and forgotten with them. */
const thinned = new WeakMap<IncidentColumns, Map<string, IncidentColumns>>();

/**
 * The same question of the incidents that lie at none of the points, which says how many of those it asked for it
 * leaves out.
 */
export function leaveOut(question: Question, points: readonly Point[]): Question {
  const { columns } = question;
  const isOut = markedPoints(columns, points);
  const incidents = countOut(question, isOut);
  return { ...question, columns: columnsWithout(columns, isOut), leftOut: { points: points.length, incidents } };
}

/** 1 for a point of the columns that is among `points`. */
function markedPoints(columns: IncidentColumns, points: readonly Point[]): Uint8Array {
  const keys = new Set(points.map(keyOf));
  return Uint8Array.from(columns.points, (point) => (keys.has(keyOf(point)) ? 1 : 0));
}

function keyOf({ longitude, latitude }: Point): string {
  return `${longitude} ${latitude}`;
}

function countOut({ columns, period, selection }: Question, isOut: Uint8Array): number {
  const { wards, types, supplies } = selection;
  const [first, end] = rowsOf(columns, period);
  let count = 0;
  for (let row = first; row < end; row++) {
    const isWanted = types[columns.type[row]!]! & wards[columns.ward[row]!]! & supplies[columns.supply[row]!]!;
    count += isWanted & isOut[columns.point[row]!]!;
  }
  return count;
}

function columnsWithout(columns: IncidentColumns, isOut: Uint8Array): IncidentColumns {
  let known = thinned.get(columns);
  if (!known) thinned.set(columns, (known = new Map<string, IncidentColumns>()));
  const key = [...isOut.keys()].filter((point) => isOut[point]).join(",");
  let without = known.get(key);
  if (!without) known.set(key, (without = thin(columns, isOut)));
  return without;
}

/** One pass over the rows, whose order stays. */
function thin(columns: IncidentColumns, isOut: Uint8Array): IncidentColumns {
  const kept = Uint32Array.from({ length: columns.length }, (_, row) => row).filter(
    (row) => !isOut[columns.point[row]!],
  );
  const monthStarts = new Uint32Array(columns.monthStarts.length);
  let at = 0;
  columns.monthStarts.forEach((start, month) => {
    while (at < kept.length && kept[at]! < start) at += 1;
    monthStarts[month] = at;
  });
  const pick = <Column extends Uint8Array | Uint16Array | Uint32Array>(column: Column, empty: Column): Column => {
    if (column.length > 0) kept.forEach((row, index) => (empty[index] = column[row]!));
    return empty;
  };
  const length = kept.length;
  return {
    ...columns,
    length,
    monthStarts,
    ward: pick(columns.ward, new Uint16Array(length)),
    type: pick(columns.type, new Uint8Array(length)),
    supply: pick(columns.supply, new Uint8Array(length)),
    cell9: pick(columns.cell9, new Uint32Array(length)),
    cell10: pick(columns.cell10, new Uint32Array(length)),
    point: pick(columns.point, new Uint32Array(length)),
    minuteOfWeek: pick(columns.minuteOfWeek, new Uint16Array(columns.minuteOfWeek.length > 0 ? length : 0)),
    kind: pick(columns.kind, new Uint8Array(columns.kind.length > 0 ? length : 0)),
  };
}

/** `Left out: 149 incidents at 2 map points that are marked as default locations.` */
export function leftOutWords({ points, incidents }: NonNullable<Question["leftOut"]>): string {
  const places =
    points === 1
      ? "1 map point that is marked as a default location"
      : `${points} map points that are marked as default locations`;
  return `Left out: ${incidents.toLocaleString("en-GB")} ${incidents === 1 ? "incident" : "incidents"} at ${places}.`;
}
