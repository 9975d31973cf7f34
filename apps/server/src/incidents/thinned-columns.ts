import type { IncidentColumns } from "./columns.js";

/** Kept with the columns they were thinned from, and forgotten with them. */
const thinned = new WeakMap<IncidentColumns, Map<string, IncidentColumns>>();
/** An area may have hundreds of parishes, and each of them a copy of its rows. */
const MOST_KEPT = 40;

/** The same columns without the rows at points that are out. `key` names the choice of points. */
export function columnsWithout(columns: IncidentColumns, key: string, isOut: Uint8Array): IncidentColumns {
  let known = thinned.get(columns);
  if (!known) thinned.set(columns, (known = new Map<string, IncidentColumns>()));
  let without = known.get(key);
  if (!without) known.set(key, (without = thin(columns, isOut)));
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
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
