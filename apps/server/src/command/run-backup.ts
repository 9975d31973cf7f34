import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { BadBackup, checkImports, type ImportCheck, makeBackup, restoreBackup, verifyBackup } from "../backup/index.js";
import type { Config } from "../config.js";
import { openDatabase } from "../database/index.js";
import type { BackupCommand } from "./backup-command-line.js";
import { counted } from "./phrases.js";
import type { Output } from "./run-command.js";

/** Makes, checks or restores a backup, and says what came of it. */
export async function runBackup(command: BackupCommand, config: Config, output: Output): Promise<number> {
  try {
    const { answer, sentence, check } = await run(command, config);
    output.write(
      command.json ? `${JSON.stringify(answer, null, 2)}\n` : `${sentence}\n${check ? changedText(check) : ""}`,
    );
    return check && check.changed.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof BadBackup)) throw error;
    output.write(command.json ? `${JSON.stringify({ failure: error.message }, null, 2)}\n` : `${error.message}\n`);
    return 1;
  }
}

interface Outcome {
  readonly answer: unknown;
  readonly sentence: string;
  readonly check?: ImportCheck;
}

async function run(command: BackupCommand, { databaseUrl }: Config): Promise<Outcome> {
  const now = new Date();
  if (command.name === "restore") {
    const restored = await restoreBackup(databaseUrl, command.path, command.replace, now);
    const { sums, header, seconds } = restored;
    return {
      answer: restored,
      sentence: `Restored ${rowsOf(sums.tables)} of ${header.at}, and read back the same; ${seconds} s.`,
    };
  }
  const database = await openDatabase(databaseUrl);
  try {
    if (command.name === "verify") {
      const content = await verifyBackup(command.path, database.tables);
      return {
        answer: content,
        sentence: `The backup of ${content.header.at} is whole: ${rowsOf(content.sums.tables)}.`,
      };
    }
    if (command.name === "verify imports") {
      const check = await checkImports(database, now);
      const sentence = `Checked ${counted(check.checked, "import")}, ${check.noted} of them for the first time.`;
      return { answer: check, sentence, check };
    }
    const report = await makeBackup(database, newFile(command.path, now), now);
    const sentence = `Wrote ${rowsOf(report.tables)} to ${report.path} in ${report.seconds} s. Keep with it: ${report.sha256}`;
    return { answer: report, sentence, check: report.check };
  } finally {
    await database.close();
  }
}

function changedText({ changed }: ImportCheck): string {
  const lines = changed.map(
    ({ supplier, month, file, notedAt }) =>
      `${supplier}, ${month}, from ${file}: its rows are not those noted on ${notedAt.slice(0, 10)}. ` +
      "Import the file again, or restore an earlier backup.\n",
  );
  return lines.join("");
}

/** In a folder, a name that says when; a file that is there already is not written over. */
function newFile(path: string, now: Date): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const file = isFolder
    ? join(path, `safer-wards-${now.toISOString().slice(0, 19).replaceAll(":", "-")}Z.backup`)
    : path;
  if (existsSync(file)) throw new BadBackup(`${file} is there already. Name another file, or a folder.`);
  return file;
}

function rowsOf(tables: Readonly<Record<string, { readonly rows: number }>>): string {
  const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0);
  return `${counted(rows, "row")} of ${counted(Object.keys(tables).length, "table")}`;
}
