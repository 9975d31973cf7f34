import type {
  OperationDates,
  OperationKind,
  OperationResultKind,
  OperationState,
  PriorityId,
} from "@safer-wards/domain";
import type { OperationPlace } from "./operation-place.js";

/** Where what is known of an operation comes from. */
export const OPERATION_ORIGINS = ["PLAN", "OFFICER", "IMPORT", "DEMONSTRATION"] as const;
export type OperationOrigin = (typeof OPERATION_ORIGINS)[number];

/** One line of what an operation came to. */
export interface OperationResult {
  readonly kind: OperationResultKind;
  readonly count: number;
  /** Whether the source says "at least". */
  readonly atLeast: boolean;
  /** What exactly, such as `purse chains`; empty where the kind says it all. */
  readonly detail: string;
  /** Records of the figures ledger that say so; none but for what the plan tells. */
  readonly figureIds?: readonly string[];
}

/** A record of the figures ledger on which something stands that is no result, such as days or places. */
export interface PlanRecord {
  readonly figureId: string;
  readonly words: string;
}

/** What officers decide about an operation, or its source tells. */
export interface OperationFacts {
  readonly kind: OperationKind;
  readonly title: string;
  readonly aim: string;
  readonly priority: PriorityId | null;
  readonly planActionId: string | null;
  /** Slugs. */
  readonly leadOrganisation: string;
  readonly partnerOrganisations: readonly string[];
  readonly place: OperationPlace;
  readonly dates: OperationDates;
  readonly costPounds: number | null;
  readonly officerHours: number | null;
  readonly results: readonly OperationResult[];
  /** For those who see it whole. */
  readonly notes: string;
}

export interface Operation extends OperationFacts {
  readonly id: string;
  readonly areaCode: string;
  readonly wardCodes: readonly string[];
  readonly state: OperationState;
  readonly conflicts: readonly string[];
  readonly planRecords: readonly PlanRecord[];
  readonly origin: OperationOrigin;
  readonly source: string;
  readonly version: number;
  readonly createdAt: string;
  readonly changedAt: string;
}

export const OPERATION_DEEDS = ["CREATED", "CHANGED", "FINISHED", "CANCELLED"] as const;
export type OperationDeed = (typeof OPERATION_DEEDS)[number];

/** An operation as it was after one change. */
export interface OperationVersion {
  readonly version: number;
  readonly at: string;
  readonly personId: string | null;
  readonly deed: OperationDeed;
  readonly content: Operation;
}
