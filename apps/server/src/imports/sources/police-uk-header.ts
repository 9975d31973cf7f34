import { isMonth } from "@safer-wards/domain";
import { Refusal, WHOLE_ROW } from "../problem.js";

export const STREET_COLUMNS = [
  "Crime ID",
  "Month",
  "Reported by",
  "Falls within",
  "Longitude",
  "Latitude",
  "Location",
  "LSOA code",
  "LSOA name",
  "Crime type",
  "Last outcome category",
  "Context",
] as const;

const TAKE_STREET = "Import the file whose name ends in -street.csv";
const WRITE_HEADER = `Write the header as published: ${STREET_COLUMNS.join(",")}`;

/** Null when `header` is that of a street file; otherwise what it is instead. */
export function diagnoseStreetHeader(header: readonly string[]): Refusal | null {
  if (header.length === STREET_COLUMNS.length && STREET_COLUMNS.every((name, index) => header[index] === name)) {
    return null;
  }
  return otherFile(header) ?? otherShape(header) ?? otherColumns(header);
}

/** A file of the same publisher that is none of ours. */
function otherFile(header: readonly string[]): Refusal | null {
  const has = (name: string) => header.includes(name);
  if (has("Easting") && has("Northing")) {
    const mend =
      "Import files from 2012 on, or download this month again from data.police.uk, where it has the new columns";
    return new Refusal("Easting", "Easting", "This is the format of 2011, with eastings and no crime IDs", mend);
  }
  if (has("Outcome type")) {
    return new Refusal("Outcome type", "Outcome type", "This is an outcomes file, not a street file", TAKE_STREET);
  }
  if (has("Object of search")) {
    return new Refusal("Type", header[0] ?? "", "This is a stop-and-search file, not a street file", TAKE_STREET);
  }
  return null;
}

/** A first line that is no header of twelve cells at all. */
function otherShape(header: readonly string[]): Refusal | null {
  if (isMonth(header[1] ?? "")) {
    const reason = "The header is missing: this is a row already";
    return new Refusal("Month", header[1] ?? "", reason, WRITE_HEADER);
  }
  const line = header.join(",");
  if (header.length > 1) return null;
  if (line.split(";").length > 3) return separated(line, "semicolons");
  if (line.split("\t").length > 3) return separated(line, "tabs");
  if (line.split("|").length > 3) return separated(line, "vertical bars");
  return new Refusal(WHOLE_ROW, line, "This line is not the header of a street file", WRITE_HEADER);
}

function separated(line: string, by: string): Refusal {
  const mend = "Save the file with commas between the cells, or take it as published";
  return new Refusal(WHOLE_ROW, line, `The cells are separated by ${by} and not by commas`, mend);
}

/** The first column that is not as published. */
function otherColumns(header: readonly string[]): Refusal {
  const missing = STREET_COLUMNS.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const [name = ""] = missing;
    const found = header[STREET_COLUMNS.findIndex((column) => column === name)] ?? "";
    const reason = `The header lacks ${missing.length === 1 ? "the column" : "the columns"} ${missing.join(", ")}`;
    return new Refusal(name, found, reason, WRITE_HEADER);
  }
  const index = header.findIndex((name, position) => name !== STREET_COLUMNS[position]);
  const expected = STREET_COLUMNS[index];
  const reason = expected === undefined ? "The header has a column too many" : `Here ${expected} is expected`;
  return new Refusal(expected ?? `column ${index + 1}`, header[index] ?? "", reason, WRITE_HEADER);
}
