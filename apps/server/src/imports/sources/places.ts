import { slugOf } from "@safer-wards/domain";
import { type Place, PLACE_TABLE, placeRow } from "../../wards/index.js";
import { Refusal } from "../problem.js";
import { plainName, refusePersonalText } from "./personal-columns.js";
import { POSITION_COLUMNS } from "./position-cells.js";
import { pointCell, readCell, wardCell } from "./record-words.js";
import type { ReadingPlace, RowRead, RowReader, SourceColumn, TableSource } from "./source.js";
import { giveAddedBack, takeAdded } from "./take-added.js";
import { type ColumnPlaces, findColumns, likeness } from "./template-header.js";
import { readPoint } from "./visit-cells.js";

type NewPlace = Omit<Place, "groupSlug">;

const NAME = "Place name";
const KIND = "What it is";

const COLUMNS: readonly SourceColumn[] = [
  { name: NAME, isRequired: true, meaning: "What people call it.", example: "Haysden Country Park" },
  { name: KIND, isRequired: true, meaning: "For example park, school, station, village.", example: "park" },
  ...POSITION_COLUMNS,
];

/** Names with points, for search and labels. */
export const PLACES: TableSource<NewPlace> = {
  id: "places",
  name: "Names of places",
  publisher: "The partnership",
  licence: "As whoever gathered them says; names are shown to everyone",
  licenceAddress: null,
  columns: COLUMNS,
  notes: [
    "A place is longitude and latitude, or easting and northing. It is found by its name, and leads to the ward in which it lies.",
    "A place of the same name takes the place of the one before; the same file again changes nothing.",
    "Names of places alone: no houses, and nobody's name, telephone number or address.",
  ],
  needsOrganisation: false,
  recognises: (header) => likeness(COLUMNS, header) === 1 || header.some((name) => plainName(name) === plainName(NAME)),
  readerFor: (header, setting) => {
    const places = findColumns(COLUMNS, header);
    return places instanceof Refusal ? places : new PlaceRows(places, setting);
  },
  describe: (place, { wards }) => [
    readCell(NAME, place.name),
    readCell(KIND, place.kind),
    wardCell(place.wardCode, wards),
    pointCell(place),
  ],
  take: (database, places, provenance) =>
    takeAdded("places", PLACE_TABLE, database, provenance, (from) => places.map((place) => placeRow(place, from))),
  giveBack: (transaction, content) => giveAddedBack(transaction, PLACE_TABLE, content, "places"),
};

const LONGEST = { [NAME]: 80, [KIND]: 30 } as const;

class PlaceRows implements RowReader<NewPlace> {
  private readonly names = new Set<string>();

  constructor(
    private readonly places: ColumnPlaces,
    private readonly setting: ReadingPlace,
  ) {}

  read(cells: readonly string[]): RowRead<NewPlace> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const refusal = refuseText(NAME, cell(NAME)) ?? refuseText(KIND, cell(KIND));
    if (refusal) return refusal;
    const slug = slugOf(cell(NAME));
    if (this.names.has(slug)) {
      const mend = "Give it a name that tells it from the other";
      return new Refusal(NAME, cell(NAME), "An earlier row of the file has this name", mend);
    }
    const place = readPoint(cell, this.setting);
    if (place instanceof Refusal) return place;
    if (typeof place === "string") return { left: place, date: null };
    this.names.add(slug);
    const { areaCode, wardCode, point } = place;
    return { date: null, record: { areaCode, wardCode, name: cell(NAME), kind: cell(KIND), ...point } };
  }
}

function refuseText(column: typeof NAME | typeof KIND, text: string): Refusal | null {
  const isName =
    /^\p{L}|^\d+\w* \p{L}/u.test(text) && slugOf(text) !== "" && !/[\u0000-\u001f\u007f-\u009f]/.test(text);
  if (text.length < 2 || text.length > LONGEST[column] || !isName) {
    const mend = `Write 2 to ${LONGEST[column]} characters, beginning with a letter`;
    return new Refusal(column, text, "This is not a name that can be shown", mend);
  }
  return refusePersonalText(column, text);
}
