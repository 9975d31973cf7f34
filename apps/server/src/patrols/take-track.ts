import { createHash } from "node:crypto";
import { type Actor, appendAudit } from "../access/index.js";
import type { Database } from "../database/index.js";
import { insertVisits, selectHeldVisits } from "./patrols.queries.js";
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

export interface TrackOrigin {
  /** Id of the source, for example `patrol-track`. */
  readonly source: string;
  readonly organisation: string | null;
  readonly actor: Actor;
  readonly importedAt: Date;
}

/** How many questions' worth of ids are looked up at once. */
const IDS_AT_ONCE = 500;

/**
 * Takes the visits of a log of radios or vehicles. The same stay of the same unit has the same id, so a log that is taken
 * twice, or that overlaps with an earlier one, brings nothing twice. Gives how many visits are new.
 */
export async function takePatrolTrack(
  database: Database,
  fixes: readonly TrackFix[],
  origin: TrackOrigin,
): Promise<number> {
  const visits = [...new Set(fixes.map(({ unit }) => unit))].flatMap((unit) =>
    visitsOfUnit(
      fixes.filter((fix) => fix.unit === unit),
      origin,
    ),
  );
  return database.write(async (transaction) => {
    const held = new Set<string>();
    for (let first = 0; first < visits.length; first += IDS_AT_ONCE) {
      const ids = visits.slice(first, first + IDS_AT_ONCE).map((visit) => visit.id);
      for (const id of await selectHeldVisits(transaction, ids)) held.add(id);
    }
    const fresh = visits.filter((visit) => !held.has(visit.id));
    if (fresh.length === 0) return 0;
    await insertVisits(transaction, fresh);
    const deed = { action: "PATROL_VISITS_IMPORTED", after: { visits: fresh.length, fixes: fixes.length } };
    await appendAudit(transaction, origin.actor, deed, origin.importedAt);
    return fresh.length;
  });
}

function visitsOfUnit(fixes: readonly TrackFix[], origin: TrackOrigin): PatrolVisit[] {
  const byCell = new Map(fixes.map((fix) => [fix.cell, fix]));
  return visitsFromTrack(fixes).map(({ cell, arrivedAt, leftAt }) => {
    const { unit, areaCode, wardCode, officers, mode } = byCell.get(cell)!;
    return {
      id: idOf(`${origin.source}/${unit}/${cell}/${arrivedAt.toISOString()}`),
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

function idOf(name: string): string {
  const hex = createHash("sha256").update(name).digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join("-");
}
