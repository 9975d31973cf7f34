import type { Config } from "../config.js";
import { type Database, openDatabase } from "../database/index.js";
import { clearDemonstration } from "../incidents/index.js";
import { loadAreas } from "../wards/index.js";
import type { Command } from "./command-line.js";
import { coverageText, readAllCoverage } from "./coverage.js";
import { HELP } from "./help.js";
import { counted } from "./phrases.js";
import { runImport } from "./run-import.js";

export interface Output {
  write(text: string): void;
  /** Where a person looks on; null where none does. */
  readonly terminal: NodeJS.WriteStream | null;
}

/** Does what the command line asks for and gives the exit code. */
export async function runCommand(command: Command, config: Config, output: Output): Promise<number> {
  if (command.name === "help") {
    output.write(HELP);
    return 0;
  }
  if (command.name === "import") return runImport(command, config, output);
  const answer = command.name === "coverage" ? showCoverage : clear;
  return withDatabase(config, async (database) => {
    const { json, text } = await answer(database);
    output.write(command.json ? `${JSON.stringify(json, null, 2)}\n` : text);
    return 0;
  });
}

interface Answer {
  readonly json: unknown;
  readonly text: string;
}

async function showCoverage(database: Database): Promise<Answer> {
  const areas = await readAllCoverage(database);
  return { json: { areas }, text: coverageText(areas) };
}

async function clear(database: Database): Promise<Answer> {
  const removed = await clearDemonstration(database, new Date());
  const text =
    removed.months === 0
      ? "There were no demonstration data.\n"
      : `Removed ${counted(removed.incidents, "demonstration incident")} of ${counted(removed.months, "month")}.\n`;
  return { json: { removed }, text };
}

async function withDatabase(config: Config, work: (database: Database) => Promise<number>): Promise<number> {
  const database = await openDatabase(config.databaseUrl);
  try {
    await loadAreas(database, config.seedDir);
    return await work(database);
  } finally {
    await database.close();
  }
}
