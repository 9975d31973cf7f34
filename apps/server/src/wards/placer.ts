import { latLngToCell } from "h3-js";
import { createLocator } from "@safer-wards/geo";
import type { Area } from "./area.js";

/** Where a point lies. */
export interface Placing {
  readonly areaCode: string;
  readonly wardCode: string;
  /** H3 cells at resolution 9 and 10. */
  readonly cell9: string;
  readonly cell10: string;
}

/**
 * Gives the ward and cells of a point in degrees (WGS84), or null where no installed area has it. Police points are
 * snapped to a few thousand places, so an answer is kept for the next record at the same point.
 */
export function createPlacer(areas: readonly Area[]): (longitude: number, latitude: number) => Placing | null {
  const wards = areas.flatMap((area) => area.wards);
  const locate = createLocator(wards.map((ward) => ({ code: ward.code, outline: ward.outline })));
  const known = new Map<number, Map<number, Placing | null>>();

  const place = (longitude: number, latitude: number): Placing | null => {
    const ward = wards[locate(longitude, latitude)];
    if (!ward) return null;
    const cell9 = latLngToCell(latitude, longitude, 9);
    return { areaCode: ward.areaCode, wardCode: ward.code, cell9, cell10: latLngToCell(latitude, longitude, 10) };
  };

  return (longitude, latitude) => {
    let column = known.get(longitude);
    if (!column) known.set(longitude, (column = new Map<number, Placing | null>()));
    let placing = column.get(latitude);
    if (placing === undefined) column.set(latitude, (placing = place(longitude, latitude)));
    return placing;
  };
}
