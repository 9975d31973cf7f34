import type { IncidentColumns, MapPoint } from "./columns.js";
import { rowsOf } from "./counting.js";
import type { Question } from "./question.js";
import { columnsWithout } from "./thinned-columns.js";

type Point = Pick<MapPoint, "longitude" | "latitude">;

/**
 * The same question of the incidents that lie at none of the points, which says how many of those it asked for it
 * leaves out.
 */
export function leaveOut(question: Question, points: readonly Point[]): Question {
  const { columns } = question;
  const isOut = markedPoints(columns, points);
  const incidents = countOut(question, isOut);
  const key = [...isOut.keys()].filter((point) => isOut[point]).join(",");
  return { ...question, columns: columnsWithout(columns, key, isOut), leftOut: { points: points.length, incidents } };
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

/** `Left out: 149 incidents at 2 map points that are marked as default locations.` */
export function leftOutWords({ points, incidents }: NonNullable<Question["leftOut"]>): string {
  const places =
    points === 1
      ? "1 map point that is marked as a default location"
      : `${points} map points that are marked as default locations`;
  return `Left out: ${incidents.toLocaleString("en-GB")} ${incidents === 1 ? "incident" : "incidents"} at ${places}.`;
}
