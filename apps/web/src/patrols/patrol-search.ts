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
  /** What a record weighs; each alike when left out. */
  weigh?: "harm";
}

/** A key whose value cannot be read counts as left out: an old link still opens. */
export function readPatrolBriefingSearch(search: Record<string, unknown>): BriefingSearch {
  const { shift } = search;
  return typeof shift === "string" && /^s\d{1,2}$/.test(shift) ? { shift } : {};
}

export function readDeliveredSearch(search: Record<string, unknown>): DeliveredSearch {
  const { plan } = search;
  return { ...(isId(plan) && { plan }), ...readOperation(search) };
}

export function readNewPlanSearch(search: Record<string, unknown>): NewPlanSearch {
  return { ...readOperation(search), ...(search["weigh"] === "harm" && { weigh: "harm" }) };
}

function readOperation({ operation }: Record<string, unknown>): Pick<NewPlanSearch, "operation"> {
  return isId(operation) ? { operation } : {};
}

function isId(text: unknown): text is string {
  return typeof text === "string" && /^[\w-]{1,80}$/.test(text);
}
