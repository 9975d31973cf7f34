/** What the address owns of a briefing. */
export interface BriefingSearch {
  shift?: string;
}

/** What the address owns of what was delivered, beside the period. */
export interface DeliveredSearch {
  plan?: string;
  operation?: string;
}

/** What the address owns of a plan to be made, beside what it is planned by. */
export interface NewPlanSearch {
  operation?: string;
}

/** A key whose value cannot be read counts as left out: an old link still opens. */
export function readPatrolBriefingSearch(search: Record<string, unknown>): BriefingSearch {
  const { shift } = search;
  return typeof shift === "string" && /^s\d{1,2}$/.test(shift) ? { shift } : {};
}

export function readDeliveredSearch(search: Record<string, unknown>): DeliveredSearch {
  const { plan } = search;
  return { ...(isId(plan) && { plan }), ...readNewPlanSearch(search) };
}

export function readNewPlanSearch(search: Record<string, unknown>): NewPlanSearch {
  const { operation } = search;
  return isId(operation) ? { operation } : {};
}

function isId(text: unknown): text is string {
  return typeof text === "string" && /^[\w-]{1,80}$/.test(text);
}
