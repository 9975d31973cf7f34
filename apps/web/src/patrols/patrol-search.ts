/** What the address owns of a briefing. */
export interface BriefingSearch {
  shift?: string;
}

/** What the address owns of what was delivered, beside the period. */
export interface DeliveredSearch {
  plan?: string;
}

/** A key whose value cannot be read counts as left out: an old link still opens. */
export function readPatrolBriefingSearch(search: Record<string, unknown>): BriefingSearch {
  const { shift } = search;
  return typeof shift === "string" && /^s\d{1,2}$/.test(shift) ? { shift } : {};
}

export function readDeliveredSearch(search: Record<string, unknown>): DeliveredSearch {
  const { plan } = search;
  return typeof plan === "string" && /^[\w-]{1,80}$/.test(plan) ? { plan } : {};
}
