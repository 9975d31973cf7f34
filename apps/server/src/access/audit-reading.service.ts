import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Asker } from "./asker.js";
import type { AuditRow } from "./audit-chain.js";
import { type AuditFilter, selectAuditRows } from "./audit.queries.js";
import { authorise } from "./authorise.js";
import { selectPeople } from "./people.queries.js";

const MOST_ENTRIES = 500;

export interface ReadEntry {
  readonly row: AuditRow;
  readonly personName: string | null;
}

/** The audit as administrators read it. */
export class AuditReading {
  constructor(private readonly database: Database) {}

  async page(asker: Asker, filter: AuditFilter): Promise<readonly ReadEntry[]> {
    authorise(asker.viewer, "Query.audit");
    if (filter.limit < 1 || filter.limit > MOST_ENTRIES) {
      throw new InvalidInput(`Ask for 1 to ${MOST_ENTRIES} entries; the next page gives the others.`, "limit");
    }
    if (filter.beforeId !== null && !Number.isSafeInteger(filter.beforeId)) {
      throw new InvalidInput("An entry is named by its number.", "before");
    }
    const rows = await selectAuditRows(this.database, filter);
    const names = new Map((await selectPeople(this.database)).map(({ id, name }) => [id, name]));
    return rows.map((row) => ({ row, personName: names.get(row.person_id ?? "") ?? null }));
  }
}
