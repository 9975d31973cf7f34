import { GraphQLError } from "graphql";
import { CannotUndo } from "../../incidents/index.js";
import {
  giveResidentsBack,
  type ResidentsOfAge,
  ResidentsChangedSince,
  type ResidentsReplaced,
  readAreas,
  takeResidents,
} from "../../wards/index.js";
import { keepReversal } from "../import-reversals.queries.js";
import { Refusal, UnreadableFile, WHOLE_FILE } from "../problem.js";
import { plainName } from "./personal-columns.js";
import { numberCell, readCell, wardCell } from "./record-words.js";
import type { ReadingPlace, RowRead, RowReader, SourceColumn, Taken, TableSource } from "./source.js";
import { findColumns } from "./template-header.js";

interface ResidentRow extends ResidentsOfAge {
  readonly year: string;
}

const OFTEN_THERE = [
  "DATE",
  "GEOGRAPHY",
  "GEOGRAPHY_NAME",
  "GEOGRAPHY_TYPE",
  "GENDER",
  "GENDER_NAME",
  "SEX",
  "SEX_NAME",
  "C_AGE",
  "C_AGE_TYPE",
  "MEASURES",
  "MEASURES_NAME",
  "OBS_STATUS",
  "OBS_STATUS_NAME",
  "RECORD_COUNT",
];

const COLUMNS: readonly SourceColumn[] = [
  { name: "DATE_NAME", isRequired: true, meaning: "The year of the estimate, such as 2022.", example: "2022" },
  { name: "GEOGRAPHY_CODE", isRequired: true, meaning: "The ward's code.", example: "E05015045" },
  {
    name: "C_AGE_NAME",
    isRequired: true,
    meaning: "A single year of age: Age 12, and Aged 90+ for the oldest.",
    example: "Age 12",
  },
  { name: "OBS_VALUE", isRequired: true, meaning: "Residents of this age.", example: "71" },
  ...OFTEN_THERE.map((name) => ({ name, isRequired: false, meaning: "As Nomis gives it; not read.", example: "" })),
];

/** Residents by ward and single year of age, in the layout in which Nomis gives the ONS's estimates. */
export const POPULATION: TableSource<ResidentRow> = {
  id: "population",
  name: "Residents by ward and age (Nomis)",
  publisher: "Office for National Statistics",
  licence: "Open Government Licence v3.0",
  licenceAddress: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  columns: COLUMNS,
  notes: [
    "Every ward of the area with every single year of age, of all genders together, of one year.",
    "It takes the place of the estimate by broad age bands.",
  ],
  needsOrganisation: false,
  recognises: (header) =>
    ["geography code", "obs value"].every((name) => header.some((column) => plainName(column) === name)),
  readerFor: (header, setting) => {
    // Nomis's own columns name places and measures, never persons.
    const places = findColumns(COLUMNS, header);
    return places instanceof Refusal ? places : new ResidentRows(places, setting);
  },
  describe: (row, { wards }) => [
    readCell("Year", row.year, ["DATE_NAME"]),
    wardCell(row.wardCode, wards, ["GEOGRAPHY_CODE"]),
    readCell("Age", `${row.age}`, ["C_AGE_NAME"]),
    { ...numberCell("Residents", row.residents), columns: ["OBS_VALUE"] },
  ],
  take: async (database, records, provenance) => {
    const areas = await readAreas(database);
    const area = areas.find(({ wards }) => wards.some((ward) => ward.code === records[0]?.wardCode));
    const year = records[0]?.year ?? "";
    if (!area) throw new Error("population: records were handed in of no installed ward");
    const release = {
      name: `Population estimates of ${year} by single year of age`,
      publisher: "Office for National Statistics",
      licence: "Open Government Licence v3.0",
      referenceDate: `${year}-06-30`,
      file: provenance.file,
      sha256: provenance.sha256,
      fetchedAt: provenance.fetchedAt,
    };
    const { actor, importedAt, importId } = provenance;
    const status = await takeResidents(database, area, release, records, actor, importedAt, (transaction, replaced) =>
      keepReversal(transaction, importId, "population", replaced, importedAt),
    ).catch((error: unknown) => {
      // The door's own sentence on what is missing.
      if (!(error instanceof GraphQLError)) throw error;
      const mend = "Ask Nomis for all wards and all single years of age, all genders together";
      throw new UnreadableFile(null, new Refusal(WHOLE_FILE, provenance.file, error.message.replace(/\.$/, ""), mend));
    });
    return { status, revision: 1, demonstrationRemoved: 0, change: null } satisfies Taken;
  },
  giveBack: async (transaction, content) => {
    try {
      const day = await giveResidentsBack(transaction, JSON.parse(content) as ResidentsReplaced);
      return day === null ? "residents back to the Census's estimate" : `residents back to those of ${day}`;
    } catch (error) {
      throw error instanceof ResidentsChangedSince ? new CannotUndo(error.message) : error;
    }
  },
};

const AGE = /^(?:age|aged)\s+(\d{1,3})\+?$/i;
const WARD = /^E0\d{7}$/;

class ResidentRows implements RowReader<ResidentRow> {
  private year: string | null = null;
  private readonly seen = new Set<string>();

  constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly setting: ReadingPlace,
  ) {}

  read(cells: readonly string[]): RowRead<ResidentRow> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const year = cell("DATE_NAME");
    if (!/^20\d{2}$/.test(year))
      return refuse("DATE_NAME", year, "This is not a year", "Write the year of the estimate, such as 2022");
    if (this.year !== null && year !== this.year)
      return refuse("DATE_NAME", year, `The file is of ${this.year} before this row`, "Ask for one year alone");
    const wardCode = cell("GEOGRAPHY_CODE");
    if (!WARD.test(wardCode))
      return refuse(
        "GEOGRAPHY_CODE",
        wardCode,
        "This is not a ward's code",
        "Write the code of the ward, such as E05015045",
      );
    const age = Number(AGE.exec(cell("C_AGE_NAME"))?.[1] ?? NaN);
    if (!(age <= 120))
      return refuse(
        "C_AGE_NAME",
        cell("C_AGE_NAME"),
        "This is not a single year of age",
        "Write it as Nomis does: Age 12, Aged 90+",
      );
    const residents = cell("OBS_VALUE");
    if (!/^\d{1,6}$/.test(residents))
      return refuse("OBS_VALUE", residents, "This is not a number of residents", "Write a whole number without commas");
    if (!this.setting.wards.some((ward) => ward.code === wardCode)) return { left: "outsideArea", date: null };
    if (this.seen.has(`${wardCode} ${age}`))
      return refuse(
        "C_AGE_NAME",
        cell("C_AGE_NAME"),
        "An earlier row has this ward and age",
        "Ask for all genders together, and for one year",
      );
    this.year = year;
    this.seen.add(`${wardCode} ${age}`);
    return { record: { wardCode, age, residents: Number(residents), year }, date: null };
  }
}

function refuse(column: string, value: string, reason: string, mend: string): Refusal {
  return new Refusal(column, value, reason, mend);
}
