export { AddedChangedSince, type AddedRow, type AddedTable, addRows, takeBackRows } from "./added-rows.js";
export {
  type AddedFrom,
  type AddedOutline,
  AddedPlaces,
  type CoordinateSystem,
  OUTLINE_TABLE,
  type OutlineBrought,
  outlineRow,
  PLACE_TABLE,
  placeRow,
  wardOfOutline,
} from "./added-places.js";
export type { Area, Attributions, Force, Place, Ward, WardGroup } from "./area.js";
export { areaOfShares, sharesOfWards, wardsReached } from "./lies-in.js";
export { placeAddedAnew } from "./added-places-anew.js";
export { selectOutlineDays, WARD_OUTLINE_TABLE, type WardOutlineBrought, wardOutlineRow } from "./ward-outlines.js";
export { createPlacer, type Placing } from "./placer.js";
export { type AgeBand, residentsAged, type ResidentsByAge } from "./residents-by-age.js";
export type { ResidentsOfAge } from "./residents.queries.js";
export { WardResidentsResolver } from "./residents.resolver.js";
export {
  giveResidentsBack,
  residentsByAge,
  ResidentsChangedSince,
  type ResidentsRelease,
  type ResidentsReplaced,
  takeResidents,
} from "./residents.service.js";
export { slugOf } from "@safer-wards/domain";
export { AreaDirectory, loadAreas, nameOfPlaces, readAreas, wardsChosen } from "./wards.service.js";
export { AreaResolver, PlaceResolver, WardGroupResolver, WardResolver } from "./wards.resolver.js";
export { AreaType, MonthRangeType, PositionType, WardType } from "./wards.types.js";
