import type { HotspotRequest } from "../hotspots/index.js";

/** A point with a name: a base, or the middle of a place. */
export interface NamedPoint {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
}

export const TRAVEL_MODES = ["FOOT", "CAR"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** Somebody's hours on one day. */
export interface PatrolShift {
  /** `s1`, `s2`, … within its plan. */
  readonly id: string;
  /** `YYYY-MM-DD`, the day on which it begins. */
  readonly day: string;
  /** Minutes from that day's midnight by the clock on the wall; the end may lie past the next midnight. */
  readonly startMinute: number;
  readonly endMinute: number;
  readonly officers: number;
  /** Officers that go together. */
  readonly crew: number;
  readonly mode: TravelMode;
  /** Where it begins and ends; null where each crew begins at its first stop. */
  readonly base: NamedPoint | null;
}

/** A hexagon to be seen at. */
export interface PatrolPlace extends NamedPoint {
  /** H3 cell at resolution 10. */
  readonly id: string;
  readonly wardCode: string;
  /** What is expected within reach of it in a week: records, or their harm. */
  readonly weeklyNeed: number;
  /** That its planner asked for it. */
  readonly isPinned: boolean;
}

export interface PatrolStop {
  /** Unique within its plan, and the same after every change. */
  readonly id: string;
  readonly shiftId: string;
  /** From 0, one for each crew of the shift. */
  readonly crew: number;
  readonly placeId: string;
  readonly arriveMinute: number;
  readonly leaveMinute: number;
  /** From the stop before, or from the base. */
  readonly travelMinutes: number;
  readonly travelMetres: number;
  /** Keeps its crew and time whatever is changed around it. */
  readonly isLocked: boolean;
  /** How much later than its locked time the crew can be there; 0 when in time. */
  readonly lateMinutes: number;
}

/** A place that was thought of and has no stop, and why. */
export interface LeftOut {
  readonly placeId: string;
  readonly name: string;
  readonly weeklyNeed: number;
  readonly because: string;
}

/** What a planner decides about the way of planning. */
export interface PlanSettings {
  readonly seed: number;
  readonly visitMinutes: number;
  readonly repeatMinutes: number;
  /** How far from its middle a visit is taken to be felt. */
  readonly coverMetres: number;
  /** How near each other two chosen places may lie. */
  readonly spacingMetres: number;
  /** How many places; null for as many as the means reach. */
  readonly mostPlaces: number | null;
}

export interface PatrolPower {
  readonly kind: "PSPO" | "DISPERSAL" | "OTHER";
  readonly words: string;
}

export interface PatrolContact {
  /** Of a desk or a rota, never of a person. */
  readonly role: string;
  readonly reach: string;
}

/** What stands in the plan's row as JSON. */
export interface PlanContent {
  readonly settings: PlanSettings;
  /** What was counted, with its months fixed. */
  readonly request: HotspotRequest;
  /** What need was counted: title, months and weighting in words, and its source. */
  readonly need: {
    readonly words: string;
    readonly source: string;
    readonly unit: "incidents" | "harm";
    readonly weeklyTotal: number;
    /** Shares of 168 hours of the week from Monday 00:00; null where times are not known. */
    readonly hours: readonly number[] | null;
    readonly hoursRefusedBecause: string | null;
    readonly isDemonstration: boolean;
  };
  readonly places: readonly PatrolPlace[];
  /** Cells within reach of each place with their weekly need, so that the share follows every change. */
  readonly reach: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly shifts: readonly PatrolShift[];
  readonly stops: readonly PatrolStop[];
  readonly leftOut: readonly LeftOut[];
  /** Whether no other choice of as many places covers more. */
  readonly isProven: boolean;
  readonly routing: string;
  readonly powers: readonly PatrolPower[];
  readonly contacts: readonly PatrolContact[];
}

export interface PatrolPlan {
  readonly id: string;
  readonly areaCode: string;
  readonly operationId: string | null;
  readonly title: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly version: number;
  readonly isDemonstration: boolean;
  readonly changedBy: string | null;
  readonly changedAt: string;
  readonly content: PlanContent;
}

export function crewsOf({ officers, crew }: Pick<PatrolShift, "officers" | "crew">): number {
  return Math.max(1, Math.floor(officers / crew));
}
