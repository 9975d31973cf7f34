import type { ComparedWith, CrimeType, Month } from "@safer-wards/domain";
import type { Region } from "./region.js";

/** An area like the target, where nothing was done. */
export interface ComparisonArea {
  /** The cell in its middle, or its ward. */
  readonly id: string;
  readonly name: string;
  readonly region: Region;
  /** Round it, as wide as round the target; null for wards. */
  readonly buffer: Region | null;
}

/** What is decided before the start. */
export interface EvaluationDesign {
  readonly crimeTypes: readonly CrimeType[];
  /** The partner's records that are counted; left out for the police's. */
  readonly sources?: readonly string[];
  readonly comparedWith: ComparedWith;
  /** The first month that counts as after the start. */
  readonly firstMonth: Month;
  readonly months: number;
  /** Months between before and after that count for neither. */
  readonly gap: number;
  /** How many rings of cells the buffer is wide. */
  readonly rings: number;
  readonly target: Region;
  readonly buffer: Region | null;
  readonly comparisons: readonly ComparisonArea[];
}

/** A design with who chose it and when. */
export interface ChosenEvaluation {
  readonly operationId: string;
  readonly design: EvaluationDesign;
  readonly chosenAt: string;
  readonly chosenBy: string | null;
  readonly chosenBeforeStart: boolean;
  readonly version: number;
}
