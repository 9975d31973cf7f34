import type { Unit } from "../figures.js";

interface ResultKind {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
}

const kind = <Id extends string>(id: Id, name: string, unit: Unit): ResultKind & { readonly id: Id } => ({
  id,
  name,
  unit,
});

/** What an operation can have come to, each with its unit, enforcement from the mildest to the strongest first. */
export const OPERATION_RESULT_KINDS = [
  kind("WARNING_LETTER", "Warning letters", "letters"),
  kind("FIXED_PENALTY_NOTICE", "Fixed penalty notices", "notices"),
  kind("COMMUNITY_PROTECTION_WARNING", "Community protection warnings", "warnings"),
  kind("COMMUNITY_PROTECTION_NOTICE", "Community protection notices", "notices"),
  kind("DISPERSAL_ORDER", "Dispersal orders", "orders"),
  kind("VEHICLE_SEIZED", "Vehicles seized", "vehicles"),
  kind("ARREST", "Arrests", "arrests"),
  kind("REPORT_MADE", "Reports made", "reports"),
  kind("FLY_TIP_FOUND", "Fly-tips found", "fly-tips"),
  kind("PLACE_COVERED", "Places covered", "places"),
  kind("CAMERA_PLACED", "Cameras placed", "cameras"),
  kind("STAND_HELD", "Stands or events held", "stands"),
  kind("ITEM_GIVEN_OUT", "Items given out", "items"),
  kind("PEOPLE_ENGAGED", "People spoken with", "people"),
] as const;

export type OperationResultKind = (typeof OPERATION_RESULT_KINDS)[number]["id"];

export const OPERATION_RESULT_KIND_IDS: readonly OperationResultKind[] = OPERATION_RESULT_KINDS.map(({ id }) => id);

const BY_ID = new Map<string, ResultKind>(OPERATION_RESULT_KINDS.map((known) => [known.id, known]));

/** Name and unit of a result, for example `Dispersal orders` in `orders`. */
export function operationResultKind(id: OperationResultKind): ResultKind {
  const known = BY_ID.get(id);
  if (!known) throw new RangeError(`operationResultKind: "${id}" is no kind of result`);
  return known;
}
