import { Refusal } from "../problem.js";

export interface Coordinates {
  /** Degrees, WGS84. */
  readonly longitude: number;
  readonly latitude: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** The United Kingdom with its islands, and a little sea. */
const LONGITUDES: Range = { least: -9, most: 2.5 };
const LATITUDES: Range = { least: 49, most: 61.5 };

const DEGREES = /^-?\d{1,3}(\.\d{1,15})?$/;
const AS_PUBLISHED = "take the file as published";

/** Longitude and latitude as text, in degrees, to numbers inside the United Kingdom; or why they are not. */
export function readCoordinates(longitudeText: string, latitudeText: string): Coordinates | Refusal {
  if (!DEGREES.test(longitudeText)) return refuseText("Longitude", longitudeText, latitudeText);
  if (!DEGREES.test(latitudeText)) return refuseText("Latitude", latitudeText, longitudeText);
  const longitude = Number(longitudeText);
  const latitude = Number(latitudeText);
  const longitudeFits = isWithin(longitude, LONGITUDES);
  if (longitudeFits && isWithin(latitude, LATITUDES)) return { longitude, latitude };
  if (isWithin(longitude, LATITUDES) && isWithin(latitude, LONGITUDES)) {
    const mend = "Exchange the two columns: in Kent the longitude is near 0.3 and the latitude near 51.2";
    return new Refusal("Longitude", longitudeText, "Longitude and latitude are swapped", mend);
  }
  return longitudeFits
    ? refuseRange("Latitude", latitudeText, LATITUDES)
    : refuseRange("Longitude", longitudeText, LONGITUDES);
}

function isWithin(degrees: number, range: Range): boolean {
  return degrees >= range.least && degrees <= range.most;
}

function refuseRange(column: string, value: string, { least, most }: Range): Refusal {
  const mend = `Give degrees from ${least} to ${most}, or leave longitude and latitude empty when the place is not known`;
  return new Refusal(column, value, "This lies outside the United Kingdom", mend);
}

function refuseText(column: string, value: string, other: string): Refusal {
  if (value === "") {
    const mend = `Give both, or leave both empty when the place is not known (the other one is ${JSON.stringify(other)})`;
    return new Refusal(column, value, "Only one of longitude and latitude is given", mend);
  }
  if (/^\d{4,7}(\.\d+)?$/.test(value)) {
    const mend = `Give longitude and latitude in degrees, or ${AS_PUBLISHED}`;
    return new Refusal(column, value, "This looks like an easting or northing in metres", mend);
  }
  if (/^-?\d{1,3},\d+$/.test(value)) {
    return new Refusal(column, value, "This has a decimal comma", `Write a point, or ${AS_PUBLISHED}`);
  }
  const mend = `Write degrees with a decimal point, for example 0.273696, or ${AS_PUBLISHED}`;
  return new Refusal(column, value, "This is not a number of degrees", mend);
}
