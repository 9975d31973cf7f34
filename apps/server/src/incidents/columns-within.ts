import type { IncidentColumns } from "./columns.js";

/** The two "wards" of columns that are cut by an outline of its own. */
export const OUTSIDE = 0;
export const INSIDE = 1;

/** Kept with the columns they were cut from, and forgotten with them. */
const cut = new WeakMap<IncidentColumns, Map<string, IncidentColumns>>();

/**
 * The same incidents with two wards in place of the area's own: outside and inside an outline, such as a parish. Whatever
 * counts by ward then counts by the outline. `id` names the outline; an outline that changes needs another id.
 */
export function columnsWithin(
  columns: IncidentColumns,
  id: string,
  contains: (longitude: number, latitude: number) => boolean,
): IncidentColumns {
  let known = cut.get(columns);
  if (!known) cut.set(columns, (known = new Map<string, IncidentColumns>()));
  let within = known.get(id);
  if (!within) known.set(id, (within = cutBy(columns, contains)));
  return within;
}

function cutBy(columns: IncidentColumns, contains: (longitude: number, latitude: number) => boolean): IncidentColumns {
  const inside = Uint16Array.from(columns.points, ({ longitude, latitude }) =>
    contains(longitude, latitude) ? INSIDE : OUTSIDE,
  );
  return {
    ...columns,
    wardCodes: ["outside", "inside"],
    ward: Uint16Array.from(columns.point, (point) => inside[point]!),
  };
}
