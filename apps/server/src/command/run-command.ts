import type { Config } from "../config.js";
import type { Command } from "./command-line.js";
import { HELP } from "./help.js";

export interface Output {
  write(text: string): void;
  /** Beside the answer: what is under way. */
  tell(text: string): void;
  /** Where a person looks on; null where none does. */
  readonly terminal: NodeJS.WriteStream | null;
}

/** Does what the command line asks for and gives the exit code. Loads only what that needs: a database takes a while. */
export async function runCommand(command: Command, config: Config, output: Output): Promise<number> {
  switch (command.name) {
    case "help":
      output.write(HELP);
      return 0;
    case "import": {
      const { runImport } = await import("./run-import.js");
      return runImport(command, config, output);
    }
    case "import undo": {
      const { runUndo } = await import("./run-import.js");
      return runUndo(command, config, output);
    }
    case "coverage": {
      const { runCoverage } = await import("./run-coverage.js");
      return runCoverage(command, config, output);
    }
    case "backup":
    case "verify":
    case "verify imports":
    case "restore": {
      const { runBackup } = await import("./run-backup.js");
      return runBackup(command, config, output);
    }
    case "fetch police":
    case "fetch wards":
    case "fetch population": {
      const { runFetch } = await import("./run-fetch.js");
      return runFetch(command, config, output);
    }
    case "retention": {
      const { runRetention } = await import("./run-retention.js");
      return runRetention(command, config, output);
    }
    case "clear demonstration": {
      const { runClear } = await import("./run-clear.js");
      return runClear(command, config, output);
    }
    case "user add":
    case "user list":
    case "sessions end":
    case "audit verify":
    case "audit prune": {
      const { runPeople } = await import("./run-people.js");
      return runPeople(command, config, output);
    }
  }
}
