/** Builds street files as data.police.uk publishes them, with invented rows. */

export const HEADER =
  "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type," +
  "Last outcome category,Context";

/** A cell for each column that matters to an import. */
export interface StreetCells {
  readonly crimeId: string;
  readonly month: string;
  readonly force: string;
  readonly longitude: string;
  readonly latitude: string;
  readonly location: string;
  readonly lsoaName: string;
  readonly crimeType: string;
  readonly outcome: string;
  readonly context: string;
}

/** A shop theft in the middle of Tonbridge. */
const ORDINARY: StreetCells = {
  crimeId: "",
  month: "2025-01",
  force: "Kent Police",
  longitude: "0.275000",
  latitude: "51.195000",
  location: "On or near Sample Street",
  lsoaName: "Sampleford 001A",
  crimeType: "Shoplifting",
  outcome: "Under investigation",
  context: "",
};

export function streetRow(cells: Partial<StreetCells> = {}): string {
  const row = { ...ORDINARY, ...cells };
  const { crimeId, month, force, longitude, latitude, location, lsoaName, crimeType, outcome, context } = row;
  const place = [longitude, latitude, location, "E01000001", lsoaName];
  return [crimeId, month, force, force, ...place, crimeType, outcome, context].join(",");
}

/** The header and the rows, each line with its end. */
export function streetFile(rows: readonly string[], lineEnd = "\n"): string {
  return [HEADER, ...rows, ""].join(lineEnd);
}

/** A good row, a row with one cell changed, a good row: the fault is in line 3. */
export function fileWithCell(cells: Partial<StreetCells>, lineEnd = "\n"): string {
  return streetFile([streetRow(), streetRow(cells), streetRow()], lineEnd);
}
