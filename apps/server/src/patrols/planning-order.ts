import type { LeftOut, PatrolPlace, PatrolShift, PatrolStop, PlanSettings, TravelMode } from "./plan.js";
import type { TravelTable } from "./routing.js";

/** Everything the planner needs, as plain values that go to another thread. */
export interface PlanningOrder {
  readonly settings: PlanSettings;
  readonly shifts: readonly PatrolShift[];
  /** Places that may be chosen, those with most need first. */
  readonly candidates: readonly PatrolPlace[];
  /** Weekly need by cell, and the cells that each candidate reaches, as indices. */
  readonly need: readonly number[];
  readonly reaches: readonly (readonly number[])[];
  /** Straight-line metres between candidates. */
  readonly apartMetres: readonly (readonly number[])[];
  /** Ways between the candidates and, after them, the bases of the shifts in order; one table a mode that is used. */
  readonly travel: Readonly<Partial<Record<TravelMode, TravelTable>>>;
  /** Shares of the hours of the week from Monday 00:00; null where times are not known. */
  readonly hours: readonly number[] | null;
}

export interface PlanningResult {
  readonly places: readonly PatrolPlace[];
  readonly stops: readonly PatrolStop[];
  readonly leftOut: readonly LeftOut[];
  readonly isProven: boolean;
}

export interface PlanningProgress {
  readonly done: number;
  readonly total: number;
}
