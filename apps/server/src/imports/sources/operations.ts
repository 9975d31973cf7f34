import { isDate, OPERATION_KINDS, OPERATION_RESULT_KINDS } from "@safer-wards/domain";
import {
  type ImportedOperation,
  importOperations,
  operationKindNamed,
  type OperationPlace,
  type OperationsFile,
  takeBackOperations,
} from "../../operations/index.js";
import { readAreas } from "../../wards/index.js";
import { keepReversal } from "../import-reversals.queries.js";
import { Refusal } from "../problem.js";
import { plainName, refusePersonalText } from "./personal-columns.js";
import { POSITION_COLUMNS, readPositionCells } from "./position-cells.js";
import { dayWords, numberCell, readCell } from "./record-words.js";
import { refuseReference } from "./reference-cells.js";
import type { ReadingPlace, RowRead, RowReader, SourceColumn, TableSource, Taken } from "./source.js";
import { type ColumnPlaces, findColumns, likeness } from "./template-header.js";

const REFERENCE = "Operation number";
const DEFAULT_RADIUS_METRES = 150;

const COLUMNS: readonly SourceColumn[] = [
  {
    name: REFERENCE,
    isRequired: true,
    meaning: "Your own number of it; the same number again changes it.",
    example: "OP-2025-014",
  },
  {
    name: "Title",
    isRequired: true,
    meaning: "What people call it, without names of persons.",
    example: "Evenings in the High Street",
  },
  {
    name: "Kind of operation",
    isRequired: true,
    meaning: "One of the kinds below.",
    example: "High-visibility patrol",
  },
  { name: "First day", isRequired: true, meaning: "As 2025-04-03.", example: "2025-04-03" },
  { name: "Last day", isRequired: true, meaning: "As 2025-04-03; it is in.", example: "2025-06-30" },
  { name: "Cancelled", isRequired: false, meaning: "yes where it did not take place; otherwise empty.", example: "" },
  ...POSITION_COLUMNS,
  {
    name: "Radius in metres",
    isRequired: false,
    meaning: "Round the point, 50 to 2,000; 150 when empty.",
    example: "150",
  },
  { name: "Officer hours", isRequired: false, meaning: "If known.", example: "96" },
  { name: "Cost in pounds", isRequired: false, meaning: "If known.", example: "" },
  ...OPERATION_RESULT_KINDS.map(({ name, unit }) => ({
    name,
    isRequired: false,
    meaning: `How many ${unit}; empty where none were counted.`,
    example: "",
  })),
];

/** Operations of one organisation. */
export const OPERATIONS: TableSource<ImportedOperation> = {
  id: "operations",
  name: "Operations",
  publisher: "The partnership",
  licence: "For the partnership's officers; results with small numbers withheld for others",
  licenceAddress: null,
  columns: COLUMNS,
  notes: [
    "One row an operation. A number that an earlier file had changes that operation; others stay.",
    "A place is longitude and latitude, or easting and northing, with a radius; or a ward alone; or nothing.",
    `Kind of operation is one of: ${OPERATION_KINDS.map(({ name }) => name).join("; ")}.`,
    "No names, dates of birth, telephone numbers, e-mail or home addresses: such columns are refused.",
  ],
  needsOrganisation: true,
  recognises: (header) =>
    likeness(COLUMNS, header) === 1 || header.some((name) => plainName(name) === plainName(REFERENCE)),
  readerFor: (header, setting) => {
    const places = findColumns(COLUMNS, header);
    return places instanceof Refusal ? places : new OperationRows(places, setting);
  },
  describe: (operation, { wards }) => [
    readCell(REFERENCE, operation.reference),
    readCell("Title", operation.title),
    readCell("Kind of operation", OPERATION_KINDS.find(({ id }) => id === operation.kind)?.name ?? operation.kind),
    readCell("First day", dayWords(operation.firstDay)),
    readCell("Last day", dayWords(operation.lastDay)),
    readCell("Cancelled", operation.isCancelled ? "yes" : "no"),
    readCell("Place", placeWords(operation.place, wards), [
      ...POSITION_COLUMNS.map(({ name }) => name),
      "Radius in metres",
    ]),
    numberCell("Officer hours", operation.officerHours),
    numberCell("Cost in pounds", operation.costPounds),
    readCell(
      "Results",
      resultWords(operation),
      OPERATION_RESULT_KINDS.map(({ name }) => name),
    ),
  ],
  take: async (database, records, { organisation, file, actor, importId, importedAt }) => {
    if (!organisation) throw new Error("operations: records were handed in without an organisation");
    const areas = await readAreas(database);
    const given: OperationsFile = {
      organisation: organisation.slug,
      file,
      actor,
      importedAt,
      keep: async (transaction, changes) => keepReversal(transaction, importId, "operations", changes, importedAt),
    };
    const { added, changed } = await importOperations(database, areas, records, given);
    const status = added > 0 ? "taken" : changed > 0 ? "revised" : "unchanged";
    const change = { added, removed: 0, changed };
    return { status, revision: 1, demonstrationRemoved: 0, change } satisfies Taken;
  },
  giveBack: async (transaction, content) => takeBackOperations(transaction, content, new Date()),
};

function placeWords(place: OperationPlace, wards: ReadingPlace["wards"]): string {
  if (place.kind === "POINT") return `${place.radiusMetres} m round ${place.longitude}, ${place.latitude}`;
  if (place.kind !== "WARDS") return "no place given";
  return wards
    .filter(({ code }) => place.wardCodes.includes(code))
    .map(({ name }) => name)
    .join(", ");
}

function resultWords({ results }: ImportedOperation): string {
  const words = results.map(
    ({ kind, count }) => `${count} ${OPERATION_RESULT_KINDS.find(({ id }) => id === kind)?.unit ?? kind}`,
  );
  return words.length > 0 ? words.join(", ") : "none counted";
}

class OperationRows implements RowReader<ImportedOperation> {
  private readonly references = new Set<string>();

  constructor(
    private readonly places: ColumnPlaces,
    private readonly setting: ReadingPlace,
  ) {}

  read(cells: readonly string[]): RowRead<ImportedOperation> {
    const cell = (name: string) => (cells[this.places.get(name) ?? -1] ?? "").trim();
    const refusal = this.refuseWords(cell) ?? refuseDays(cell) ?? refuseNumbers(cell);
    if (refusal) return refusal;
    const kind = operationKindNamed(cell("Kind of operation"));
    if (!kind) {
      const mend = `Write one of: ${OPERATION_KINDS.map(({ name }) => name).join("; ")}`;
      return new Refusal("Kind of operation", cell("Kind of operation"), "There is no such kind", mend);
    }
    const place = placeOf(cell, this.setting);
    if (place instanceof Refusal) return place;
    if (place === "outsideArea") return { left: place, date: cell("First day") };
    this.references.add(cell(REFERENCE));
    return {
      date: cell("First day"),
      record: {
        ...place,
        reference: cell(REFERENCE),
        title: cell("Title"),
        kind,
        firstDay: cell("First day"),
        lastDay: cell("Last day"),
        isCancelled: cell("Cancelled").toLowerCase() === "yes",
        officerHours: numberOf(cell("Officer hours")),
        costPounds: numberOf(cell("Cost in pounds")),
        results: OPERATION_RESULT_KINDS.flatMap(({ id, name }) => {
          const count = numberOf(cell(name));
          return count === null ? [] : [{ kind: id, count, atLeast: false, detail: "" }];
        }),
      },
    };
  }

  private refuseWords(cell: (name: string) => string): Refusal | null {
    const [reference, title] = [cell(REFERENCE), cell("Title")];
    const refusal = refuseReference(REFERENCE, reference, this.references) ?? refusePersonalText("Title", title);
    if (refusal) return refusal;
    if (title.length >= 3 && title.length <= 120) return null;
    return new Refusal("Title", title, "A title has 3 to 120 characters", "Write what people call it");
  }
}

function refuseDays(cell: (name: string) => string): Refusal | null {
  for (const name of ["First day", "Last day"]) {
    if (!isDate(cell(name))) return new Refusal(name, cell(name), "This is not a day", "Write it as 2025-04-03");
  }
  if (cell("Last day") >= cell("First day")) return null;
  return new Refusal("Last day", cell("Last day"), "It comes before the first day", "Put in a later day");
}

function refuseNumbers(cell: (name: string) => string): Refusal | null {
  for (const name of ["Officer hours", "Cost in pounds"]) {
    if (!/^(\d{1,7}(\.\d{1,2})?)?$/.test(cell(name))) {
      return new Refusal(name, cell(name), "This is not a number", "Write digits alone, or leave it empty");
    }
  }
  for (const { name } of OPERATION_RESULT_KINDS) {
    if (!/^\d{0,6}$/.test(cell(name))) {
      return new Refusal(name, cell(name), "This is not a whole number", "Write digits alone, or leave it empty");
    }
  }
  const radius = cell("Radius in metres");
  if (radius === "" || (/^\d{2,4}$/.test(radius) && Number(radius) >= 50 && Number(radius) <= 2_000)) return null;
  return new Refusal("Radius in metres", radius, "This is not a radius", "Write 50 to 2000 metres, or leave it empty");
}

function numberOf(text: string): number | null {
  return text === "" ? null : Number(text);
}

function placeOf(
  cell: (name: string) => string,
  setting: ReadingPlace,
): { readonly areaCode: string; readonly place: OperationPlace } | "outsideArea" | Refusal {
  const position = readPositionCells(cell, setting);
  if (position instanceof Refusal) return position;
  if (position === "outsideArea") return position;
  if (position === "withoutPlace") {
    return { areaCode: setting.wards[0]?.areaCode ?? "", place: { kind: "NONE" } };
  }
  const { areaCode, wardCode, point } = position;
  if (!point) return { areaCode, place: { kind: "WARDS", wardCodes: [wardCode] } };
  const radiusMetres = Number(cell("Radius in metres") || DEFAULT_RADIUS_METRES);
  return { areaCode, place: { kind: "POINT", ...point, radiusMetres } };
}
