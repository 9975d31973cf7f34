import proj4 from "proj4";
import type { GridPlace, Place } from "./place.js";

// Ordnance Survey's seven-parameter shift between OSGB36 and WGS84 ("A guide to coordinate systems in Great Britain").
const EPSG_27700 =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs";

const converter = proj4("WGS84", EPSG_27700);

/**
 * Metres on the British National Grid of a position in WGS84 degrees. The shift is right to about five metres anywhere in
 * Great Britain (two in Kent), far within the distance to which police points are snapped; Ordnance Survey's exact OSTN15
 * needs a table of several megabytes. Lengths on the grid are within 0.04 % of those on the ground.
 * @throws RangeError when a coordinate is not a finite number. Source: Ordnance Survey.
 */
export function toBritishNational(longitude: number, latitude: number): GridPlace {
  requireFinite("toBritishNational", longitude, latitude);
  const [easting, northing] = converter.forward<[number, number]>([longitude, latitude]);
  return { easting, northing };
}

/** The reverse of {@link toBritishNational}, to within a few millimetres of it. Throws as it does. */
export function fromBritishNational(easting: number, northing: number): Place {
  requireFinite("fromBritishNational", easting, northing);
  const [longitude, latitude] = converter.inverse<[number, number]>([easting, northing]);
  return { longitude, latitude };
}

function requireFinite(functionName: string, first: number, second: number): void {
  if (!(Number.isFinite(first) && Number.isFinite(second))) {
    throw new RangeError(
      `${functionName}: both coordinates must be finite numbers, and they are ${first} and ${second}`,
    );
  }
}
