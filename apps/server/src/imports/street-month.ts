import { createHash } from "node:crypto";
import { isMonth, type Month } from "@safer-wards/domain";
import type { PlacedIncident } from "../incidents/index.js";
import type { Force, Placing } from "../wards/index.js";
import { readCsv } from "./csv-reader.js";
import { type CsvInput, readStreetFileName } from "./input.js";
import { type Problem, ProblemList, Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";
import { unreadableBecause } from "./system-faults.js";
import { POLICE_UK_STREET, type StreetRecord } from "./sources/police-uk-street.js";

/** What reading a street file needs to know. */
export interface StreetSetting {
  readonly forces: readonly Force[];
  readonly place: (longitude: number, latitude: number) => Placing | null;
  /** The month it is now: no record can be from a later one. */
  readonly thisMonth: Month;
  readonly onProgress: (rows: number, bytes: number) => void;
  readonly onProblem?: (problem: Problem) => void;
}

/** police.uk begins here. */
const FIRST_MONTH = "2010-12";

/** A force's month, read from one file and not yet stored. */
export class StreetMonth {
  rowsRead = 0;
  withoutPlace = 0;
  outsideArea = 0;
  refused = 0;
  month: Month | null = null;
  supplier: string | null = null;
  sha256: string | null = null;
  /** Whether the file could be read to its end, and holds rows. */
  isReadable = false;
  readonly incidents: PlacedIncident[] = [];
  readonly problems: ProblemList;

  constructor(file: string, onProblem?: (problem: Problem) => void) {
    this.problems = new ProblemList(file, onProblem);
  }
}

/** Reads one street file as a stream, once. Never throws for what the file holds. */
export async function readStreetMonth(input: CsvInput, setting: StreetSetting): Promise<StreetMonth> {
  const read = new StreetMonth(input.label, setting.onProblem);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    expectWhatTheNameSays(read, input, setting);
    await readCsv(() => input.open(), {
      columns: POLICE_UK_STREET.columns,
      chunk: (chunk) => {
        hash.update(chunk);
        setting.onProgress(read.rowsRead, (bytes += chunk.length));
      },
      header: (cells) => POLICE_UK_STREET.diagnose(cells),
      row: (cells, line) => {
        const record = POLICE_UK_STREET.read(cells);
        const refusal = record instanceof Refusal ? record : takeRecord(read, record, setting);
        if (refusal) refuseRow(read, line, refusal);
        read.rowsRead += 1;
      },
      refused: (line, refusal) => {
        refuseRow(read, line, refusal);
        read.rowsRead += 1;
      },
    });
    refuseFileWithoutRows(read);
    read.isReadable = true;
  } catch (error) {
    const { line, refusal } = unreadableBecause(error as Error, input.fileName);
    read.problems.add(line, refusal);
  }
  read.sha256 = read.isReadable ? hash.digest("hex") : null;
  return read;
}

function refuseRow(read: StreetMonth, line: number, refusal: Refusal): void {
  read.refused += 1;
  read.problems.add(line, refusal);
}

/** A published name tells month and force; a file of any other name tells them by its first row. */
function expectWhatTheNameSays(read: StreetMonth, input: CsvInput, setting: StreetSetting): void {
  const name = readStreetFileName(input.fileName);
  if (name === null) return;
  if (!isMonth(name.month)) {
    const mend = "Give the file the name it was published under, for example 2025-01-kent-street.csv";
    throw new UnreadableFile(
      null,
      new Refusal("file name", name.month, "The name begins with what is not a month", mend),
    );
  }
  read.month = name.month;
  read.supplier = setting.forces.find((force) => force.slug === name.forceSlug)?.name ?? null;
}

/** Counts a record where it belongs, or says why it is none of this file's. */
function takeRecord(read: StreetMonth, record: StreetRecord, setting: StreetSetting): Refusal | null {
  read.month ??= record.month;
  read.supplier ??= record.force;
  if (record.month !== read.month) return refuseMonth(record.month, read.month);
  if (record.force !== read.supplier) return refuseForce(record.force, read.supplier);
  if (record.month > setting.thisMonth || record.month < FIRST_MONTH) return refuseTime(record.month);
  if (record.coordinates === null) {
    read.withoutPlace += 1;
    return null;
  }
  const { longitude, latitude } = record.coordinates;
  const placing = setting.place(longitude, latitude);
  if (placing === null) read.outsideArea += 1;
  else read.incidents.push(placed(record, placing, longitude, latitude));
  return null;
}

function placed(record: StreetRecord, placing: Placing, longitude: number, latitude: number): PlacedIncident {
  const { month, crimeType, location, crimeReference, outcome } = record;
  return { ...placing, month, crimeType, longitude, latitude, location, crimeReference, outcome };
}

function refuseMonth(found: Month, expected: Month): Refusal {
  const mend = `A file holds one month: put rows of ${found} into a file of their own, or take the file as published`;
  return new Refusal("Month", found, `This row is not of the file's month, ${expected}`, mend);
}

function refuseForce(found: string, expected: string): Refusal {
  const mend = `A file holds one force: put rows of ${found} into a file of their own, or take the file as published`;
  return new Refusal("Reported by", found, `This row is not of the file's force, ${expected}`, mend);
}

function refuseTime(month: Month): Refusal {
  const reason =
    month < FIRST_MONTH ? "police.uk has nothing from before December 2010" : "This month has not begun yet";
  return new Refusal("Month", month, reason, "Put in the month the incident was recorded in");
}

/** A month without any incident does not happen; taking it would empty what is held. */
function refuseFileWithoutRows(read: StreetMonth): void {
  if (read.rowsRead > 0) return;
  const mend = "Download the file again; what is held for this month stays as it is";
  throw new UnreadableFile(1, new Refusal(WHOLE_FILE, "", "There is no row after the header", mend));
}
