/** What kinds of operations there are, in the order in which a form offers them. */
export const OPERATION_KINDS = [
  { id: "OP_ASSIST", name: "Op Assist", isWhat: "Police and council stop vehicles together, for a day." },
  { id: "HIGH_VISIBILITY_PATROL", name: "High-visibility patrol", isWhat: "Officers seen on foot or by car." },
  { id: "ASB_ENFORCEMENT", name: "ASB enforcement team", isWhat: "The council's team against anti-social behaviour." },
  {
    id: "PSPO_ENFORCEMENT",
    name: "PSPO enforcement",
    isWhat: "Enforcement of a Public Space Protection Order.",
  },
  { id: "MOBILE_CCTV", name: "Mobile CCTV", isWhat: "Cameras that are moved from place to place." },
  { id: "CRIME_PREVENTION_STAND", name: "Crime-prevention stand", isWhat: "Advice and items given out to people." },
  {
    id: "MODERN_SLAVERY_VISIT",
    name: "Modern-slavery visits",
    isWhat: "Visits to businesses at risk, with the police.",
  },
  { id: "ENGAGEMENT_EVENT", name: "Engagement event", isWhat: "People of the partnership meet the public." },
  { id: "OTHER", name: "Other", isWhat: "What none of the others names." },
] as const;

export type OperationKind = (typeof OPERATION_KINDS)[number]["id"];

export const OPERATION_KIND_IDS: readonly OperationKind[] = OPERATION_KINDS.map((kind) => kind.id);

const NAMES = new Map<string, string>(OPERATION_KINDS.map((kind) => [kind.id, kind.name]));

/** The name of a kind, for example `PSPO enforcement`. */
export function operationKindName(id: OperationKind): string {
  return NAMES.get(id) ?? id;
}
