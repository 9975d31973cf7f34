import { monthName } from "@safer-wards/domain";

/** Every word of the page on what changed. */
export const CHANGES_WORDS = {
  title: "What changed",
  heading: "What changed in the data",
  lead: (version: number) =>
    `These pages show data version ${version.toLocaleString("en-GB")}. Each import makes a new one. Published months are revised by their forces; a month is then replaced as a whole, and every number counted from it may differ from before.`,
  nothing: "Nothing has been taken in yet.",
  partners: "From partners",
  theChanges: "the changes",
  incident: "incident",
  record: "record",
  change: (
    {
      supplier,
      months,
      incidents,
      rows,
      isRevision,
      isRemoved,
    }: {
      readonly supplier: string;
      readonly months: readonly string[];
      readonly incidents: number;
      readonly rows: { readonly added: number; readonly removed: number; readonly changed: number } | null;
      readonly isRevision: boolean;
      readonly isRemoved: boolean;
    },
    noun = "incident",
  ): string => {
    const number = `${incidents.toLocaleString("en-GB")} ${noun}${incidents === 1 ? "" : "s"}`;
    const which = monthsWords(months);
    if (isRemoved) return `${supplier}: ${which} came in with ${number} and was taken away since.`;
    const verb = isRevision ? "replaced by a later version" : "new";
    const against = rows ? ` Against the version before: ${rowsWords(rows)}.` : "";
    return `${supplier}: ${which} ${verb}, with ${number} in wards of the area.${against}`;
  },
} as const;

function rowsWords({ added, removed, changed }: Record<"added" | "removed" | "changed", number>): string {
  const number = (count: number) => count.toLocaleString("en-GB");
  return `${number(added)} added, ${number(removed)} removed, ${number(changed)} changed`;
}

/** `March 2025`, `January 2025 to March 2025`, or `3 months from … to …` where some between are missing. */
export function monthsWords(months: readonly string[]): string {
  const sorted = months.toSorted();
  const [first = "", last = ""] = [sorted[0], sorted.at(-1)];
  if (sorted.length === 0) return "no month";
  if (first === last) return monthName(first);
  return `${sorted.length} months from ${monthName(first)} to ${monthName(last)}`;
}
