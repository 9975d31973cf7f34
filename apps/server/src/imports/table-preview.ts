import type { Database } from "../database/index.js";
import { readAreas } from "../wards/index.js";
import { findInputs } from "./find-inputs.js";
import type { CsvInput } from "./input.js";
import { peekAt } from "./peek.js";
import { problemAt, sentenceOf } from "./problem.js";
import { recogniseSource, tableSource } from "./sources/index.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import { unreadableBecause } from "./system-faults.js";

/** A table before it is read in earnest. */
export interface TablePreview {
  readonly table: string;
  readonly source: string;
  readonly sourceName: string;
  /** Whether the header told it; otherwise somebody has to look. */
  readonly isRecognised: boolean;
  readonly needsOrganisation: boolean;
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
  const forces = (await readAreas(database)).flatMap((area) => area.forces);
  const found = await findInputs(paths, forces);
  try {
    const previews: TablePreview[] = [];
    for (const input of found.inputs.slice(0, TABLES_SHOWN))
      previews.push(await previewTable(input, chosen[input.name]));
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
  header: [],
  rows: [],
} as const;

async function previewTable(input: CsvInput, chosen: string | undefined): Promise<TablePreview> {
  try {
    const { header, rows } = await peekAt(input, ROWS_SHOWN);
    const recognised = recogniseSource(header);
    const isStreet = POLICE_UK_STREET.diagnose(header) === null;
    const source = chosen === undefined ? recognised : tableSource(chosen);
    return {
      table: input.name,
      source: source?.id ?? POLICE_UK_STREET.id,
      sourceName: source?.name ?? POLICE_UK_STREET.name,
      isRecognised: isStreet || recognised !== null,
      needsOrganisation: source?.needsOrganisation ?? false,
      header: header.map(short),
      rows: rows.map((row) => row.map(short)),
      problem: null,
    };
  } catch (error) {
    const { line, refusal } = unreadableBecause(error as Error, input.fileName);
    return { ...EMPTY, table: input.name, problem: sentenceOf(problemAt(input.name, line, refusal)) };
  }
}

function short(cell: string): string {
  return cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell;
}
