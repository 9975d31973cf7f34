/** Which entries of the audit the address names. */
export interface AuditSearch {
  readonly action?: string;
  readonly person?: string;
  /** First and last day, `2026-03-02`, both included. */
  readonly since?: string;
  readonly until?: string;
}

const KEYS = ["action", "person", "since", "until"] as const;

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** What the address says, without what nobody could mean. */
export function readAuditSearch(search: Record<string, unknown>): AuditSearch {
  const kept = KEYS.flatMap((key) => {
    const text = search[key];
    if (typeof text !== "string" || text === "") return [];
    return key === "action" || key === "person" || isDay(text) ? [[key, text] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** The question to the server: half-open instants, from the first day's midnight where the reader is. */
export function auditInput({ action, person, since, until }: AuditSearch) {
  return {
    ...(action !== undefined && { action }),
    ...(person !== undefined && { personId: person }),
    ...(since !== undefined && { from: midnight(since, 0) }),
    ...(until !== undefined && { to: midnight(until, 1) }),
  };
}

function midnight(day: string, daysAfter: number): string {
  const instant = new Date(`${day}T00:00`);
  instant.setDate(instant.getDate() + daysAfter);
  return instant.toISOString();
}
