import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { type Asker, actorOf } from "./asker.js";
import { noteInAudit } from "./audit.service.js";
import { authorise } from "./authorise.js";
import type { NoteExportInput } from "./exports.types.js";

const LONGEST_NAME = 200;
const LONGEST_PAGE = 2_000;

/**
 * What pages save and print, as the browser tells it: it holds what was read already, and that was noted by the server
 * itself.
 */
export class ExportNotes {
  constructor(private readonly database: Database) {}

  async note(asker: Asker, { kind, name, page }: NoteExportInput): Promise<void> {
    authorise(asker.viewer, "Mutation.noteExport");
    if (name.length > LONGEST_NAME) throw new InvalidInput(`A name has up to ${LONGEST_NAME} characters.`, "name");
    if (page.length > LONGEST_PAGE || !page.startsWith("/")) {
      throw new InvalidInput(`A page is its path and query, up to ${LONGEST_PAGE} characters.`, "page");
    }
    const action = kind === "PRINT" ? "PRINTED" : "EXPORTED";
    await noteInAudit(this.database, actorOf(asker), { action, object: name, after: { page } }, new Date());
  }
}
