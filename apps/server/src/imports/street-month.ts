import { createHash } from "node:crypto";
import type { Month } from "@safer-wards/domain";
import type { PlacedIncident } from "../incidents/index.js";
import { readCsv } from "./csv-reader.js";
import type { CsvInput } from "./input.js";
import { type Problem, ProblemList, Refusal, UnreadableFile, WHOLE_FILE } from "./problem.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";
import { type StreetPlace, StreetRows } from "./street-rows.js";
import { unreadableBecause } from "./system-faults.js";

export interface StreetSetting extends StreetPlace {
  readonly onProgress: (rows: number, bytes: number) => void;
  readonly onProblem?: (problem: Problem) => void;
}

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
  const rows = new StreetRows(setting);
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    rows.expectWhatTheNameSays(input);
    await readCsv(() => input.open(), {
      columns: POLICE_UK_STREET.columns,
      chunk: (chunk) => {
        hash.update(chunk);
        setting.onProgress(read.rowsRead, (bytes += chunk.length));
      },
      header: (cells) => POLICE_UK_STREET.diagnose(cells),
      row: (cells, line) => {
        const row = rows.read(cells);
        if (row instanceof Refusal) refuseRow(read, line, row);
        else if ("record" in row) read.incidents.push(row.record);
        else read[row.left] += 1;
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
  read.month = rows.month;
  read.supplier = rows.supplier;
  read.sha256 = read.isReadable ? hash.digest("hex") : null;
  return read;
}

function refuseRow(read: StreetMonth, line: number, refusal: Refusal): void {
  read.refused += 1;
  read.problems.add(line, refusal);
}

/** A month without any incident does not happen; taking it would empty what is held. */
function refuseFileWithoutRows(read: StreetMonth): void {
  if (read.rowsRead > 0) return;
  const mend = "Download the file again; what is held for this month stays as it is";
  throw new UnreadableFile(1, new Refusal(WHOLE_FILE, "", "There is no row after the header", mend));
}
