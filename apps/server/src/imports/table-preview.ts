import { civilTimeOf } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { type Area, type Force, readAreas } from "../wards/index.js";
import { findInputs } from "./find-inputs.js";
import { forceOfFile } from "./force-of-file.js";
import type { CsvInput } from "./input.js";
import { peekAt } from "./peek.js";
import { problemAt, sentenceOf } from "./problem.js";
import { isGeoJson, rowsOfDocument } from "./read-document.js";
import { GEOJSON_SOURCE, recogniseSource, tableSource } from "./sources/index.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import type { ReadingPlace, TableSource } from "./sources/source.js";
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
  readonly rows: readonly (readonly string[])[];
  /** Why it cannot be read, in a sentence. */
  readonly problem: string | null;
}

const ROWS_SHOWN = 10;
const TABLES_SHOWN = 60;
const LONGEST_CELL = 80;

/** The first rows of every table among the paths. */
export async function previewOf(
  database: Database,
  paths: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Promise<TablePreview[]> {
  const areas = await readAreas(database);
  const forces = areas.flatMap((area) => area.forces);
  const found = await findInputs(paths, forces);
  try {
    const previews: TablePreview[] = [];
    for (const input of found.inputs.slice(0, TABLES_SHOWN))
      previews.push(await previewTable(input, chosen[input.name], forces, settingOf(areas)));
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
} as const;

async function previewTable(
  input: CsvInput,
  chosen: string | undefined,
  forces: readonly Force[],
  setting: ReadingPlace,
): Promise<TablePreview> {
  try {
    const document = chosen === undefined && (await isGeoJson(input)) ? GEOJSON_SOURCE : tableSource(chosen ?? "");
    if (document?.readDocument) return await previewDocument(input, document, setting);
    const { header, rows } = await peekAt(input, ROWS_SHOWN);
    const recognised = recogniseSource(header);
    const isStreet = POLICE_UK_STREET.diagnose(header) === null;
    const source = chosen === undefined ? recognised : tableSource(chosen);
    const recordedBy = source ? (forceOfFile(source, input.fileName, forces)?.name ?? null) : null;
    return {
      table: input.name,
      source: source?.id ?? POLICE_UK_STREET.id,
      sourceName: source?.name ?? POLICE_UK_STREET.name,
      isRecognised: isStreet || recognised !== null,
      needsOrganisation: (source?.needsOrganisation ?? false) && recordedBy === null,
      recordedBy,
      header: header.map(short),
      rows: rows.map((row) => row.map(short)),
      problem: null,
    };
  } catch (error) {
    const { line, refusal } = unreadableBecause(error as Error, input.fileName);
    return { ...EMPTY, table: input.name, problem: sentenceOf(problemAt(input.name, line, refusal)) };
  }
}

async function previewDocument(input: CsvInput, source: TableSource, setting: ReadingPlace): Promise<TablePreview> {
  const shown = (await rowsOfDocument(input, source, setting)).rows.slice(0, ROWS_SHOWN).map((row) => row.shown);
  return {
    table: input.name,
    source: source.id,
    sourceName: source.name,
    isRecognised: true,
    needsOrganisation: source.needsOrganisation,
    recordedBy: null,
    header: Object.keys(shown[0] ?? {}),
    rows: shown.map((cells) => Object.values(cells).map(short)),
    problem: null,
  };
}

/** What a document is read with; a preview asks for no record's place. */
function settingOf(areas: readonly Area[]): ReadingPlace {
  const now = new Date();
  const wards = areas.flatMap((area) => area.wards);
  return { areas, wards, now, today: civilTimeOf(now).date, place: () => null };
}

function short(cell: string): string {
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
}
