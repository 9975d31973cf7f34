import { parseArgs } from "node:util";
import { BACKUP_OPTIONS, type BackupCommand, backupCommand } from "./backup-command-line.js";
import { FETCH_OPTIONS, type FetchCommand, fetchCommand } from "./fetch-command-line.js";
import { type PeopleCommand, PERSON_OPTIONS, peopleCommand } from "./people-command-line.js";
import { SEE_HELP, UsageError } from "./usage-error.js";

export { UsageError };

export type Command =
  | { readonly name: "help" }
  | {
      readonly name: "import";
      readonly paths: readonly string[];
      readonly takeGoodRows: boolean;
      readonly checkOnly: boolean;
      /** Whose records partner files hold, as it was written. */
      readonly organisation: string | null;
      readonly json: boolean;
      /** Whether every step is told as a line of JSON, for a program that follows. */
      readonly progress: boolean;
    }
  | { readonly name: "coverage"; readonly json: boolean }
  | { readonly name: "retention"; readonly checkOnly: boolean; readonly json: boolean }
  | { readonly name: "import undo"; readonly importId: string; readonly json: boolean }
  | { readonly name: "clear demonstration"; readonly json: boolean }
  | BackupCommand
  | FetchCommand
  | PeopleCommand;

const OPTIONS = {
  json: { type: "boolean", default: false },
  progress: { type: "boolean", default: false },
  "take-good-rows": { type: "boolean", default: false },
  check: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  ...PERSON_OPTIONS,
  ...FETCH_OPTIONS,
  ...BACKUP_OPTIONS,
} as const;

/** Understands the words after `npm run data --`; throws {@link UsageError}. */
export function readCommandLine(words: readonly string[]): Command {
  const { values, positionals } = parse(words);
  const [name, ...rest] = positionals;
  if (values.help || name === "help") return { name: "help" };
  const takeGoodRows = values["take-good-rows"];
  const backup = backupCommand(positionals, values);
  if (backup) return backup;
  if (name === "import") return importCommand(rest, values);
  const fetched = fetchCommand(positionals, values);
  if (fetched) return fetched;
  const people = peopleCommand(positionals, values);
  if (people) return people;
  if (takeGoodRows) throw new UsageError(`--take-good-rows goes with import alone. ${SEE_HELP}`);
  if (values.progress) throw new UsageError(`--progress goes with import alone. ${SEE_HELP}`);
  if (name === "coverage") {
    if (rest.length > 0) throw new UsageError(`coverage takes no further word; "${rest[0]}" is one. ${SEE_HELP}`);
    return { name, json: values.json };
  }
  if (name === "retention") {
    if (rest.length > 0) throw new UsageError(`retention takes no further word. ${SEE_HELP}`);
    return { name, checkOnly: values.check, json: values.json };
  }
  if (name === "clear") return clearCommand(rest, values.json);
  throw new UsageError(
    name === undefined ? `Say what to do. ${SEE_HELP}` : `There is no command "${name}". ${SEE_HELP}`,
  );
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [option = ""] = /'[^']*'/.exec((error as Error).message) ?? [];
    throw new UsageError(`${option} is not an option that this command knows. ${SEE_HELP}`, { cause: error });
  }
}

function importCommand(paths: readonly string[], values: ReturnType<typeof parse>["values"]): Command {
  const { json, progress, check: checkOnly, "take-good-rows": takeGoodRows, organisation = null } = values;
  const [first, importId, ...more] = paths;
  if (first === "undo") {
    if (importId !== undefined && more.length === 0) return { name: "import undo", importId, json };
    throw new UsageError("Say which import to undo by its number: `npm run data -- import undo <number>`.");
  }
  if (paths.length > 0) return { name: "import", paths, takeGoodRows, checkOnly, organisation, json, progress };
  throw new UsageError(
    "Say what to import: one or more CSV files, folders or ZIP archives, for example `npm run data -- import 2025-01-kent-street.csv`.",
  );
}

function clearCommand(rest: readonly string[], json: boolean): Command {
  if (rest.length === 1 && rest[0] === "demonstration") return { name: "clear demonstration", json };
  throw new UsageError("Only demonstration data can be cleared: `npm run data -- clear demonstration`.");
}
