import proj4 from "proj4";
import type { GridPlace, Place } from "./place.js";

// Ordnance Survey's seven-parameter shift between OSGB36 and WGS84 ("A guide to coordinate systems in Great Britain").
const EPSG_27700 =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.1502,0.247,0.8421,-20.4894 +units=m +no_defs";

const converter = proj4("WGS84", EPSG_27700);

/**
 * Metres on the British National Grid of a position in WGS84 degrees. The shift is right to about five metres anywhere in
 * Great Britain, far within the distance to which police points are snapped. Source: Ordnance Survey.
 */
export function toBritishNational(longitude: number, latitude: number): GridPlace {
  const [easting, northing] = converter.forward([longitude, latitude]) as [number, number];
  return { easting, northing };
}

/** The reverse of {@link toBritishNational}, to within a millimetre of it. */
export function fromBritishNational(easting: number, northing: number): Place {
  const [longitude, latitude] = converter.inverse([easting, northing]) as [number, number];
  return { longitude, latitude };
}
