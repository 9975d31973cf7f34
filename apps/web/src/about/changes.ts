/** An import as far as its story needs. */
export interface ImportTold {
  readonly importedAt: string;
  readonly supplier: string;
  readonly month: string;
  readonly revision: number;
  readonly status: string;
  readonly taken: number;
}

/** What one supplier brought on one day, new months and revised ones apart. */
export interface Change {
  readonly key: string;
  readonly supplier: string;
  readonly months: readonly string[];
  readonly incidents: number;
  readonly isRevision: boolean;
  readonly isRemoved: boolean;
}

/** The ledger by day, the latest first. */
export function changesByDay(imports: readonly ImportTold[]): { day: string; changes: Change[] }[] {
  const days = new Map<string, Map<string, Change>>();
  for (const { importedAt, supplier, month, revision, status, taken } of imports) {
    const day = importedAt.slice(0, 10);
    const isRevision = revision > 1;
    const isRemoved = status === "removed";
    const key = `${supplier} ${isRevision ? "revised" : "new"} ${isRemoved ? "removed" : ""}`;
    const changes = days.get(day) ?? new Map<string, Change>();
    const before = changes.get(key);
    changes.set(key, {
      key,
      supplier,
      isRevision,
      isRemoved,
      months: [...(before?.months ?? []), month],
      incidents: (before?.incidents ?? 0) + taken,
    });
    days.set(day, changes);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, changes]) => ({ day, changes: [...changes.values()] }));
}
