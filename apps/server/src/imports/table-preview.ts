import { civilTimeOf } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { type Area, createPlacer, readAreas } from "../wards/index.js";
import { findInputs } from "./find-inputs.js";
import { forceOfFile } from "./force-of-file.js";
import type { CsvInput } from "./input.js";
import { type BeginningRow, peekAt } from "./peek.js";
import { problemAt, Refusal, sentenceOf } from "./problem.js";
import { rowsOfDocument } from "./read-document.js";
import { readBeginning, readDocumentRows, type RowsShown, type RowShown, short } from "./read-rows.js";
import { sourceOf } from "./recognise-input.js";
import { refusePersonalColumn } from "./sources/personal-columns.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import type { ReadingPlace, TableSource } from "./sources/source.js";
import { describeIncident, type StreetPlace, StreetRows } from "./street-rows.js";
import { unreadableBecause } from "./system-faults.js";

/** A table before it is read in earnest. */
export interface TablePreview {
  readonly table: string;
  readonly source: string;
  readonly sourceName: string;
  /** Whether the header told it; otherwise somebody has to look. */
  readonly isRecognised: boolean;
  readonly needsOrganisation: boolean;
  /** Whose records they are, where the file's name says it. */
  readonly recordedBy: string | null;
  readonly header: readonly string[];
  /** Its first rows as they stand in the file; none of a document. */
  readonly rows: readonly (readonly string[])[];
  /** Under which headings `readRows` say what they were read as. */
  readonly readHeadings: readonly string[];
  readonly readRows: readonly RowShown[];
  /** Why its header is not that of the kind it is taken for. */
  readonly headerProblem: string | null;
  /** Why it cannot be read at all, in a sentence. */
  readonly problem: string | null;
}

/** What the preview of a table is read with: the same as when it is taken. */
type PreviewPlace = ReadingPlace & StreetPlace;

const ROWS_SHOWN = 10;
const TABLES_SHOWN = 60;

/** The first rows of every table among the paths. */
export async function previewOf(
  database: Database,
  paths: readonly string[],
  chosen: Readonly<Record<string, string>>,
  now = new Date(),
): Promise<TablePreview[]> {
  const areas = await readAreas(database);
  const setting = settingOf(areas, now);
  const found = await findInputs(paths, setting.forces);
  try {
    const previews: TablePreview[] = [];
    for (const input of found.inputs.slice(0, TABLES_SHOWN))
      previews.push(await previewTable(input, chosen[input.name], setting));
    const faults = found.problems.map((problem) => ({
      ...EMPTY,
      table: problem.file.replace(/^.*[/\\]/, ""),
      problem: sentenceOf({ ...problem, file: problem.file.replace(/^.*[/\\]/, "") }),
    }));
    return [...previews, ...faults];
  } finally {
    found.close();
  }
}

const EMPTY = {
  source: POLICE_UK_STREET.id,
  sourceName: POLICE_UK_STREET.name,
  isRecognised: false,
  needsOrganisation: false,
  recordedBy: null,
  header: [],
  rows: [],
  readHeadings: [],
  readRows: [],
  headerProblem: null,
  problem: null,
} as const;

async function previewTable(input: CsvInput, chosen: string | undefined, setting: PreviewPlace): Promise<TablePreview> {
  try {
    const source = await sourceOf(input, chosen);
    return source?.readDocument
      ? await previewDocument(input, source, setting)
      : await previewRows(input, source, setting);
  } catch (error) {
    const { line, refusal } = unreadableBecause(error as Error, input.fileName);
    return { ...EMPTY, table: input.name, problem: sentenceOf(problemAt(input.name, line, refusal)) };
  }
}

async function previewRows(input: CsvInput, source: TableSource | null, setting: PreviewPlace): Promise<TablePreview> {
  const { header, rows } = await peekAt(input, ROWS_SHOWN);
  const recordedBy = source ? (forceOfFile(source, input.fileName, setting.forces)?.name ?? null) : null;
  const read = source ? readAs(source, header, rows, setting) : readAsStreet(input, header, rows, setting);
  const isRefused = read.headerProblem !== null;
  // What may be personal is not shown once more.
  const isPersonal = isRefused && header.some((name) => refusePersonalColumn(name) !== null);
  return {
    ...EMPTY,
    ...read,
    table: input.name,
    source: source?.id ?? POLICE_UK_STREET.id,
    sourceName: source?.name ?? POLICE_UK_STREET.name,
    isRecognised: source !== null || !isRefused,
    needsOrganisation: (source?.needsOrganisation ?? false) && recordedBy === null,
    recordedBy,
    header: header.map(short),
    rows: isPersonal ? [] : rows.flatMap(({ cells }) => (cells instanceof Refusal ? [] : [cells.map(short)])),
  };
}

type ReadAs = Pick<TablePreview, "readHeadings" | "readRows" | "headerProblem">;

function readAs(
  source: TableSource,
  header: readonly string[],
  rows: readonly BeginningRow[],
  setting: PreviewPlace,
): ReadAs {
  const reader = source.readerFor(header, setting);
  if (reader instanceof Refusal) return refusedHeader(reader);
  return readWell(readBeginning(header, rows, reader, (record) => source.describe(record, setting)));
}

function readAsStreet(
  input: CsvInput,
  header: readonly string[],
  rows: readonly BeginningRow[],
  setting: PreviewPlace,
): ReadAs {
  const refusal = POLICE_UK_STREET.diagnose(header);
  if (refusal) return refusedHeader(refusal);
  const reader = new StreetRows(setting);
  reader.expectWhatTheNameSays(input);
  return readWell(readBeginning(header, rows, reader, (incident) => describeIncident(incident, setting)));
}

function readWell({ headings, rows }: RowsShown): ReadAs {
  return { readHeadings: headings, readRows: rows, headerProblem: null };
}

/** The column is named where the sentence does not. */
function refusedHeader({ column, reason, mend }: Refusal): ReadAs {
  const where = reason.startsWith("This column") || reason.endsWith("such column") ? `${column}: ` : "";
  return { readHeadings: [], readRows: [], headerProblem: `${where}${reason}. ${mend}.` };
}

async function previewDocument(input: CsvInput, source: TableSource, setting: PreviewPlace): Promise<TablePreview> {
  const { rows } = await rowsOfDocument(input, source, setting);
  return {
    ...EMPTY,
    ...readWell(readDocumentRows(rows.slice(0, ROWS_SHOWN), (record) => source.describe(record, setting))),
    table: input.name,
    source: source.id,
    sourceName: source.name,
    isRecognised: true,
    needsOrganisation: source.needsOrganisation,
  };
}

function settingOf(areas: readonly Area[], now: Date): PreviewPlace {
  return {
    areas,
    wards: areas.flatMap((area) => area.wards),
    forces: areas.flatMap((area) => area.forces),
    place: createPlacer(areas),
    now,
    today: civilTimeOf(now).date,
    thisMonth: now.toISOString().slice(0, 7),
  };
}
