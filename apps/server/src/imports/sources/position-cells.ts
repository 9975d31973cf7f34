import { fromBritishNational } from "@safer-wards/geo";
import type { Placing, Ward } from "../../wards/index.js";
import { Refusal } from "../problem.js";
import { plainName } from "./personal-columns.js";
import type { ReadingPlace, SourceColumn } from "./source.js";
import { readCoordinates } from "./wgs84-coordinates.js";

/** The columns by which a template says where: any one of the three ways. */
export const POSITION_COLUMNS: readonly SourceColumn[] = [
  { name: "Longitude", isRequired: false, meaning: "Degrees, WGS84. Give it with Latitude.", example: "0.273696" },
  { name: "Latitude", isRequired: false, meaning: "Degrees, WGS84. Give it with Longitude.", example: "51.195362" },
  {
    name: "Easting",
    isRequired: false,
    meaning: "Metres on the British National Grid. Give it with Northing.",
    example: "",
  },
  {
    name: "Northing",
    isRequired: false,
    meaning: "Metres on the British National Grid. Give it with Easting.",
    example: "",
  },
  { name: "Ward", isRequired: false, meaning: "A ward's name or code, where no point is known.", example: "" },
];

export interface PositionCells {
  readonly longitude: string;
  readonly latitude: string;
  readonly easting: string;
  readonly northing: string;
  readonly ward: string;
}

export interface Position extends Omit<Placing, "cell9" | "cell10"> {
  readonly point: { readonly longitude: number; readonly latitude: number } | null;
  readonly cell9: string | null;
  readonly cell10: string | null;
}

/** Where a row says it was: a position in an installed area, outside of all, nowhere, or why that cannot be read. */
export function readPosition(
  cells: PositionCells,
  { place, wards }: ReadingPlace,
): Position | "withoutPlace" | "outsideArea" | Refusal {
  const point = readPoint(cells);
  if (point instanceof Refusal) return point;
  const ward = cells.ward === "" ? null : wardNamed(cells.ward, wards);
  if (ward instanceof Refusal) return ward;
  if (!point)
    return ward
      ? { areaCode: ward.areaCode, wardCode: ward.code, point: null, cell9: null, cell10: null }
      : "withoutPlace";
  const placing = place(point.longitude, point.latitude);
  if (!placing) return "outsideArea";
  if (ward && ward.code !== placing.wardCode) {
    const found = wards.find(({ code }) => code === placing.wardCode)?.name ?? placing.wardCode;
    return new Refusal(
      "Ward",
      cells.ward,
      `The point lies in ${found}`,
      "Correct the ward or the point, or leave the ward empty",
    );
  }
  return { ...placing, point };
}

/** As {@link readPosition}, of a row that has the columns of a position. */
export function readPositionCells(
  cell: (name: string) => string,
  setting: ReadingPlace,
): ReturnType<typeof readPosition> {
  const cells = {
    longitude: cell("Longitude"),
    latitude: cell("Latitude"),
    easting: cell("Easting"),
    northing: cell("Northing"),
    ward: cell("Ward"),
  };
  return readPosition(cells, setting);
}

function readPoint(cells: PositionCells): Position["point"] | Refusal {
  const hasDegrees = cells.longitude !== "" || cells.latitude !== "";
  const hasGrid = cells.easting !== "" || cells.northing !== "";
  if (hasDegrees && hasGrid) {
    const mend = "Leave either longitude and latitude or easting and northing empty";
    return new Refusal("Easting", cells.easting, "Two positions are given", mend);
  }
  if (hasDegrees) return readCoordinates(cells.longitude, cells.latitude);
  return hasGrid ? readGrid(cells.easting, cells.northing) : null;
}

const METRES = /^\d{1,7}(\.\d{1,3})?$/;
/** Great Britain on its grid. */
const MOST_EASTING = 700_000;
const MOST_NORTHING = 1_300_000;

function readGrid(eastingText: string, northingText: string): Position["point"] | Refusal {
  for (const [column, value, most] of [
    ["Easting", eastingText, MOST_EASTING],
    ["Northing", northingText, MOST_NORTHING],
  ] as const) {
    if (value === "")
      return new Refusal(column, value, "Only one of easting and northing is given", "Give both, or neither");
    if (/^[A-Z]{2}/i.test(value)) {
      const mend = "Write it in metres from the grid's origin, for example easting 559000 and northing 146000";
      return new Refusal(column, value, "This is a grid reference with letters", mend);
    }
    if (!METRES.test(value))
      return new Refusal(column, value, "This is not a number of metres", "Write metres, for example 559000");
    if (Number(value) > most)
      return new Refusal(
        column,
        value,
        "This lies outside Great Britain's grid",
        "Look whether easting and northing are exchanged",
      );
  }
  const { longitude, latitude } = fromBritishNational(Number(eastingText), Number(northingText));
  return { longitude: sixDecimals(longitude), latitude: sixDecimals(latitude) };
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

const plainWord = (name: string) => plainName(name.replaceAll("&", " and "));

export function wardNamed(text: string, wards: readonly Ward[]): Ward | Refusal {
  const wanted = plainWord(text);
  const found = wards.filter((ward) => ward.code === text.toUpperCase() || plainWord(ward.name) === wanted);
  if (found.length === 1) return found[0]!;
  const mend =
    found.length > 1
      ? `Write the ward's code: ${found.map((ward) => ward.code).join(" or ")}`
      : `Write one of: ${wards.map((ward) => ward.name).join("; ")}`;
  return new Refusal(
    "Ward",
    text,
    found.length > 1 ? "Several wards have this name" : "There is no ward of this name or code",
    mend,
  );
}
