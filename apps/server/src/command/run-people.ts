import {
  addPerson,
  COMMAND_LINE,
  endSessionsByCommand,
  pruneAudit,
  readPeople,
  type Verdict,
  verifyAudit,
} from "../access/index.js";
import type { Config } from "../config.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { openOrganisations, type OrganisationDirectory } from "../organisations/index.js";
import type { PeopleCommand } from "./people-command-line.js";
import { counted } from "./phrases.js";
import { readPassword } from "./read-password.js";
import type { Output } from "./run-command.js";
import { withDatabase } from "./with-database.js";

/** Looks after people and the audit from the server's own command line, and says what came of it. */
export async function runPeople(command: PeopleCommand, config: Config, output: Output): Promise<number> {
  try {
    return await withDatabase(config, (database) => run(command, database, config, output));
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    output.write(`${error.message}\n`);
    return 1;
  }
}

async function run(command: PeopleCommand, database: Database, config: Config, output: Output): Promise<number> {
  switch (command.name) {
    case "user add":
      return addUser(command, database, await openOrganisations(config.seedDir), output);
    case "user list":
      return listUsers(command.json, database, output);
    case "sessions end": {
      const ended = await endSessionsByCommand(database, command.signInName);
      output.write(`Ended ${counted(ended, "session")}.\n`);
      return 0;
    }
    case "audit verify": {
      const verdict = await verifyAudit(database);
      output.write(command.json ? `${JSON.stringify(verdict, null, 2)}\n` : verdictText(verdict));
      return verdict.whole ? 0 : 1;
    }
    case "audit prune": {
      const removed = await pruneAudit(database, new Date(command.before), COMMAND_LINE, new Date());
      output.write(`Removed ${counted(removed, "entry").replace("entrys", "entries")} of the audit.\n`);
      return 0;
    }
  }
}

async function addUser(
  command: Extract<PeopleCommand, { name: "user add" }>,
  database: Database,
  organisations: OrganisationDirectory,
  output: Output,
): Promise<number> {
  const { signInName, fullName, roles, organisation } = command;
  const password = await readPassword(`Password for ${signInName} (at least 12 characters): `);
  const given = { signInName, name: fullName, roles, organisation, password };
  const person = await addPerson(database, organisations, given, COMMAND_LINE);
  output.write(`${person.signInName} can sign in as ${person.roles.join(", ")}.\n`);
  return 0;
}

async function listUsers(json: boolean, database: Database, output: Output): Promise<number> {
  const people = (await readPeople(database)).map(({ signInName, name, roles, organisation, origin, state }) => ({
    signInName,
    name,
    roles,
    organisation,
    origin,
    state,
  }));
  const lines = people.map(({ signInName, name, roles, organisation, state }) =>
    [signInName, name, roles.join(" "), organisation ?? "", state].join("\t"),
  );
  const text = lines.length > 0 ? `${lines.join("\n")}\n` : "Nobody may sign in yet.\n";
  output.write(json ? `${JSON.stringify(people, null, 2)}\n` : text);
  return 0;
}

function verdictText(verdict: Verdict): string {
  if (!verdict.whole) return `The audit is broken at entry ${verdict.entry}: ${verdict.fault}.\n`;
  const { id, hash } = verdict.end;
  return `The audit is whole up to entry ${id}. Its last hash, to keep elsewhere: ${hash}\n`;
}
