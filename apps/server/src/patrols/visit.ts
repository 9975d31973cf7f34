import type { TravelMode } from "./plan.js";

/** What officers saw, in kinds: never who. */
export const SEEN_THINGS = [
  "NOTHING",
  "GROUP_GATHERED",
  "NUISANCE_VEHICLES",
  "STREET_DRINKING",
  "DRUG_USE",
  "DAMAGE_OR_GRAFFITI",
  "LITTER_OR_FLY_TIP",
  "SHOP_TROUBLE",
  "PEOPLE_TALKED_TO",
] as const;
export type SeenThing = (typeof SEEN_THINGS)[number];

/** What came of it, each with a number. */
export const VISIT_RESULTS = [
  "PEOPLE_ENGAGED",
  "ADVICE_GIVEN",
  "FIXED_PENALTY_NOTICES",
  "WARNINGS",
  "DISPERSALS",
  "ARRESTS",
  "VEHICLES_SEIZED",
  "FLY_TIPS_REPORTED",
] as const;
export type VisitResult = (typeof VISIT_RESULTS)[number];

/** Officers at a place from one moment to another. */
export interface PatrolVisit {
  readonly id: string;
  readonly areaCode: string;
  readonly planId: string | null;
  readonly shiftId: string | null;
  readonly cell: string;
  readonly wardCode: string;
  /** UTC, ISO 8601. */
  readonly arrivedAt: string;
  readonly leftAt: string;
  readonly officers: number;
  readonly mode: TravelMode;
  readonly seen: readonly SeenThing[];
  readonly results: Readonly<Partial<Record<string, number>>>;
  readonly note: string;
  readonly organisation: string | null;
  /** `PHONE`, or the id of the source that it was imported from. */
  readonly origin: string;
  readonly isDemonstration: boolean;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
}

export function minutesOf({ arrivedAt, leftAt }: Pick<PatrolVisit, "arrivedAt" | "leftAt">): number {
  return (Date.parse(leftAt) - Date.parse(arrivedAt)) / 60_000;
}
