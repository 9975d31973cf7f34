import type { ActionStatus, Bound, LedgerFigure, LedgerUnit, PriorityId } from "@safer-wards/domain";

/** What an action is to reach. */
export interface Target {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: LedgerUnit;
}

/** An action of a year's plan. */
export interface PlanAction {
  readonly areaCode: string;
  readonly planYear: string;
  readonly key: string;
  readonly position: number;
  readonly priority: PriorityId | null;
  readonly summary: string;
  readonly owners: readonly string[];
  readonly covers: readonly string[];
  readonly themes: readonly string[];
  readonly expected: string | null;
  readonly measure: string | null;
  readonly target: Target | null;
  readonly place: string | null;
  readonly dueOn: string | null;
  readonly status: ActionStatus;
  readonly statusReason: string | null;
  readonly version: number;
  /** When a person added it; null for what the plan's files load. */
  readonly addedAt: string | null;
}

export const EVIDENCE_KINDS = ["FIGURE", "OPERATION", "YOUTH", "MEASURE", "LINK"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What shows that something was done. */
export interface Evidence {
  readonly kind: EvidenceKind;
  /** Id of the figure or operation, slug of the provider, name of the measure, or address. */
  readonly reference: string;
  readonly words: string | null;
}

export const UPDATE_STATES = ["SUBMITTED", "PUBLISHED", "SENT_BACK"] as const;
export type UpdateState = (typeof UPDATE_STATES)[number];

/** What was reported of an action. */
export interface PlanUpdate {
  readonly id: string;
  readonly areaCode: string;
  readonly planYear: string;
  readonly actionKey: string;
  /** Null for what the plan itself prints. */
  readonly organisation: string | null;
  readonly personId: string | null;
  readonly reportedAt: string | null;
  readonly words: string;
  readonly status: ActionStatus | null;
  readonly statusReason: string | null;
  readonly evidence: readonly Evidence[];
  readonly state: UpdateState;
  readonly note: string | null;
  readonly version: number;
}

/** An update with what is to be considered before it is published. */
export interface WeighedUpdate extends PlanUpdate {
  readonly caution: string | null;
}

/** A figure of the ledger with where it comes from. */
export interface LedgerRecord extends LedgerFigure {
  readonly areaCode: string;
  readonly position: number;
  readonly priority: PriorityId | null;
  /** `2024-25/davss-support`. */
  readonly action: string | null;
  readonly document: string;
  readonly assertedBy: string;
  /** As exactly as it is known: a year or a day. */
  readonly assertedOn: string;
  readonly updateId: string | null;
  /** The state of that update; null for what the plan prints. */
  readonly updateState: UpdateState | null;
}

export const DECISIONS = ["CARRIED", "MERGED", "DROPPED"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What becomes of an action in the next year's plan. */
export interface RollOverStep {
  readonly areaCode: string;
  readonly fromYear: string;
  readonly actionKey: string;
  readonly decision: Decision;
  readonly becomes: string | null;
  readonly reason: string | null;
  readonly version: number;
}

/** What officers decided about a priority of a year's plan; what is null is as the plan before has it. */
export interface PriorityChange {
  readonly areaCode: string;
  readonly planYear: string;
  readonly priority: PriorityId;
  readonly name: string | null;
  readonly scope: readonly string[] | null;
  /** The target: at most so many recorded incidents in the year. */
  readonly mostIncidents: number | null;
  /** Null while it stands in the plan. */
  readonly droppedBecause: string | null;
  /** Under which its actions go on; null for across the priorities. */
  readonly goesTo: PriorityId | null;
  readonly version: number;
}

/** How an action is named across years. */
export function actionName({ planYear, key }: Pick<PlanAction, "planYear" | "key">): string {
  return `${planYear}/${key}`;
}
