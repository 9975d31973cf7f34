import type { Transaction } from "../database/index.js";
import { type ImportedVisitsOrigin, takeImportedVisits, type VisitChange, visitId } from "./imported-visits.js";
import type { TravelMode } from "./plan.js";
import { type TrackPoint, visitsFromTrack } from "./visits-from-track.js";
import type { PatrolVisit } from "./visit.js";

/** A fix of a log, with where it lies and who it was. */
export interface TrackFix extends TrackPoint {
  /** The number of a radio or vehicle, never of a person. */
  readonly unit: string;
  readonly officers: number;
  readonly mode: TravelMode;
  readonly areaCode: string;
  readonly wardCode: string;
  /** H3 cell at resolution 10. */
  readonly cell: string;
}

/**
 * Takes the visits of a log of radios or vehicles. The same stay of the same unit has the same id, so a log that is taken
 * twice brings nothing twice, and one that goes on further makes the last stay longer.
 */
export async function takePatrolTrack(
  transaction: Transaction,
  fixes: readonly TrackFix[],
  origin: ImportedVisitsOrigin,
): Promise<VisitChange[]> {
  const byUnit = new Map<string, TrackFix[]>();
  for (const fix of fixes) {
    const log = byUnit.get(fix.unit);
    if (log) log.push(fix);
    else byUnit.set(fix.unit, [fix]);
  }
  const visits = [...byUnit.values()].flatMap((log) => visitsOfUnit(log, origin));
  return takeImportedVisits(transaction, visits);
}

function visitsOfUnit(fixes: readonly TrackFix[], origin: ImportedVisitsOrigin): PatrolVisit[] {
  const byCell = new Map(fixes.map((fix) => [fix.cell, fix]));
  return visitsFromTrack(fixes).map(({ cell, arrivedAt, leftAt }) => {
    const { unit, areaCode, wardCode, officers, mode } = byCell.get(cell)!;
    return {
      id: visitId(origin, `${unit}/${cell}/${arrivedAt.toISOString()}`),
      areaCode,
      planId: null,
      shiftId: null,
      cell,
      wardCode,
      arrivedAt: arrivedAt.toISOString(),
      leftAt: leftAt.toISOString(),
      officers,
      mode,
      seen: [],
      results: {},
      note: "",
      organisation: origin.organisation,
      origin: origin.source,
      isDemonstration: false,
      recordedBy: origin.actor.personId,
      recordedAt: origin.importedAt.toISOString(),
    };
  });
}
