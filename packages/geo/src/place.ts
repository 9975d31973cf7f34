/** A point on the Earth in WGS84 degrees. */
export interface Place {
  readonly longitude: number;
  readonly latitude: number;
}

/** A point on the British National Grid in metres. */
export interface GridPlace {
  readonly easting: number;
  readonly northing: number;
}
