import { createLocator } from "@safer-wards/geo";
import { type AddedOutline, type AddedPlaces, type Area, wardsChosen, wardsReached } from "../wards/index.js";
import { cellsOfPlace, middleOf } from "./operation-place.js";
import type { SeenOperation } from "./operations.service.js";

/**
 * Which operations are at a place: a ward, a town, or an outline that was added. Within an outline, one that is seen whole
 * counts by its own place; any other by its wards alone, as its exact place is not for that viewer. Throws
 * `InvalidInput` where there is no such place.
 */
export async function operationsHere(
  added: Pick<AddedPlaces, "outline">,
  area: Area,
  placeId: string,
): Promise<(seen: SeenOperation) => boolean> {
  const outline = await added.outline(area.code, placeId);
  return outline ? within(area, outline) : inWards(new Set(wardsChosen(area, [placeId]).map(({ code }) => code)));
}

function inWards(codes: ReadonlySet<string>): (seen: SeenOperation) => boolean {
  return ({ operation }) => operation.wardCodes.some((code) => codes.has(code));
}

function within(area: Area, { slug, outline }: AddedOutline): (seen: SeenOperation) => boolean {
  const contains = createLocator([{ code: slug, outline }]);
  const byWard = inWards(new Set(wardsReached(area.wards, outline).map(({ ward }) => ward.code)));
  return (seen) => {
    const cells = seen.whole ? cellsOfPlace(seen.operation.place) : [];
    if (cells.length === 0) return byWard(seen);
    return cells.map(middleOf).some(({ longitude, latitude }) => contains(longitude, latitude) === 0);
  };
}
