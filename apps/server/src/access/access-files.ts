import { type CellValue, csvText } from "@safer-wards/domain";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { Asker } from "./asker.js";
import type { AuditReading, ReadEntry } from "./audit-reading.service.js";
import type { AuditFilter } from "./audit.queries.js";
import type { People } from "./people.service.js";
import type { Sessions } from "./sessions.service.js";

const ENTRIES_AT_ONCE = 500;

const AUDIT_HEADINGS = [
  "entry",
  "at",
  "action",
  "person",
  "name today",
  "roles",
  "object",
  "before",
  "after",
  "origin",
  "previous hash",
  "hash",
];

/** The lists of administrators as CSV: pieces of text, so that a long audit never stands in memory as a whole. */
export class AccessFiles {
  constructor(
    private readonly audit: AuditReading,
    private readonly knownPeople: People,
    private readonly openSessions: Sessions,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** The latest entries first. With their hashes, so that a copy can be held against the audit later. */
  async *auditEntries(asker: Asker, filter: Omit<AuditFilter, "beforeId" | "limit">): AsyncGenerator<string> {
    let beforeId: number | null = null;
    let headings: readonly string[] | null = AUDIT_HEADINGS;
    for (;;) {
      const page: readonly ReadEntry[] = await this.audit.page(asker, { ...filter, beforeId, limit: ENTRIES_AT_ONCE });
      yield csvText(headings, page.map(auditCells));
      headings = null;
      beforeId = page.at(-1)?.row.id ?? null;
      if (beforeId === null || page.length < ENTRIES_AT_ONCE) return;
    }
  }

  async *people(asker: Asker): AsyncGenerator<string> {
    const people = await this.knownPeople.list(asker);
    const rows = people.map(({ name, signInName, roles, organisation, origin, state, createdAt }) => [
      name,
      signInName,
      roles.join(" "),
      organisation,
      organisation && (this.organisations.find(organisation)?.name ?? null),
      origin,
      state,
      createdAt,
    ]);
    const headings = [
      "name",
      "signs in as",
      "roles",
      "organisation",
      "organisation name",
      "origin",
      "state",
      "added at",
    ];
    yield csvText(headings, rows);
  }

  async *sessions(asker: Asker): AsyncGenerator<string> {
    const sessions = await this.openSessions.list(asker);
    const rows = sessions.map(({ person, beganAt, lastSeenAt, endsAt }) => [
      person.name,
      person.signInName,
      beganAt.toISOString(),
      lastSeenAt.toISOString(),
      endsAt.toISOString(),
    ]);
    yield csvText(["name", "signs in as", "began at", "last seen at", "ends at the latest"], rows);
  }
}

function auditCells({ row, personName }: ReadEntry): CellValue[] {
  return [
    row.id,
    row.at,
    row.action,
    row.person_id,
    personName,
    (JSON.parse(row.roles) as string[]).join(" "),
    row.object,
    row.before,
    row.after,
    row.origin,
    row.previous_hash,
    row.hash,
  ];
}
