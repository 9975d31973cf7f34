/** An import as far as its story needs. */
export interface ImportTold {
  readonly importedAt: string;
  readonly supplier: string;
  readonly month: string;
  readonly revision: number;
  readonly status: string;
  readonly taken: number;
  /** Against the version before; null for a first version. */
  readonly added: number | null;
  readonly removed: number | null;
  readonly changed: number | null;
}

/** What one supplier brought on one day, new months and revised ones apart. */
export interface Change {
  readonly key: string;
  readonly supplier: string;
  readonly months: readonly string[];
  readonly incidents: number;
  /** Rows against the versions before; null where they are not known. */
  readonly rows: { readonly added: number; readonly removed: number; readonly changed: number } | null;
  readonly isRevision: boolean;
  readonly isRemoved: boolean;
}

/** The ledger by day, the latest first. */
export function changesByDay(imports: readonly ImportTold[]): { day: string; changes: Change[] }[] {
  const days = new Map<string, Map<string, Change>>();
  for (const told of imports) {
    const { importedAt, supplier, month, revision, status, taken } = told;
    const day = importedAt.slice(0, 10);
    const isRevision = revision > 1;
    const isRemoved = status === "removed" || status === "undone";
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
      rows: rowsWith(before, told),
    });
    days.set(day, changes);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([day, changes]) => ({ day, changes: [...changes.values()] }));
}

/** The rows of several months together; null as soon as those of one are not known. */
function rowsWith(before: Change | undefined, { added, removed, changed }: ImportTold): Change["rows"] {
  if (added === null || removed === null || changed === null || before?.rows === null) return null;
  const rows = before?.rows ?? { added: 0, removed: 0, changed: 0 };
  return { added: rows.added + added, removed: rows.removed + removed, changed: rows.changed + changed };
}
