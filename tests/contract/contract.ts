import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compose, type Application, loadDemonstration, PROJECT_DIR } from "@safer-wards/server";
import { isGivenRole, ROLES, type Viewer, VISITOR } from "@safer-wards/domain";
import { graphql } from "graphql";
import type { DatabaseUnderTest, TestDatabase } from "../support/databases.js";
import { askerAs } from "../support/people.js";

export const CONTRACT_DIR = import.meta.dirname;
export const SEED_DIR = join(PROJECT_DIR, "data");

/** An operation that is kept as a file, by its name without the ending, and who asks it. */
export interface Operation {
  readonly name: string;
  readonly document: string;
  readonly viewer: Viewer;
}

export function operations(): Operation[] {
  const folder = join(CONTRACT_DIR, "operations");
  return readdirSync(folder)
    .sort()
    .flatMap((file) => askedByEach(file.replace(".graphql", ""), readFileSync(join(folder, file), "utf8")));
}

/** A visitor asks, or each of those whom the first line names: `# Asked by: VISITOR, PARTNER salus`. */
function askedByEach(name: string, document: string): Operation[] {
  const named = /^# Asked by: (.+)$/m.exec(document)?.[1];
  if (named === undefined) return [{ name, document, viewer: VISITOR }];
  return named.split(", ").map((words) => {
    const [role = "", organisation = null] = words.split(" ");
    const asked = { name: `${name}.${role.toLowerCase().replaceAll("_", "-")}`, document };
    if (!isGivenRole(role)) return { ...asked, viewer: VISITOR };
    return { ...asked, viewer: { id: words, name: words, roles: [role], organisation } };
  });
}

/** The whole server but its network side, over an empty database of its own. */
export interface OpenApplication extends Application {
  close(): Promise<void>;
}

export async function openApplication(database: Pick<DatabaseUnderTest, "open">): Promise<OpenApplication> {
  const opened: TestDatabase = await database.open();
  const application = await compose({ databaseUrl: opened.url, seedDir: SEED_DIR });
  return {
    ...application,
    close: async () => {
      await application.database.close();
      await opened.dispose();
    },
  };
}

/** The same, with the demonstration data of a first start. */
export async function openDemonstration(database: Pick<DatabaseUnderTest, "open">): Promise<OpenApplication> {
  const application = await openApplication(database);
  await loadDemonstration(application.database, application.directory.areas, SEED_DIR);
  return application;
}

/** An operation's whole answer as text, as it would travel. */
export async function answerTo(application: Application, document: string, viewer = VISITOR): Promise<string> {
  const contextValue =
    viewer === VISITOR ? askerOf(document) : { requestId: "test", viewer, answersOneViewer: () => undefined };
  const answer = await graphql({ schema: application.schema, source: document, contextValue });
  return `${JSON.stringify(answer, null, 1)}\n`;
}

/** Whom the document's first line names, such as `# Asked as OFFICER`; otherwise a visitor. */
function askerOf(document: string) {
  const role = ROLES.find((known) => document.startsWith(`# Asked as ${known}\n`));
  // A visitor, as far as open data ask: a field that wants to know more fails here.
  return role ? askerAs(role) : { requestId: "test", viewer: VISITOR, answersOneViewer: () => undefined };
}
