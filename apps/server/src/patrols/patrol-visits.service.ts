import { cellToLatLng } from "h3-js";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { type Area, type AreaDirectory, createPlacer } from "../wards/index.js";
import { insertVisits, selectHeldVisits, selectPlan } from "./patrols.queries.js";
import type { PatrolVisit } from "./visit.js";
import { visitAsked, type VisitGiven } from "./visit-input.js";

const MOST_AT_ONCE = 50;

export interface VisitRefused {
  readonly id: string;
  readonly because: string;
}

/** What became of each visit that was sent. */
export interface VisitsRecorded {
  readonly taken: readonly string[];
  /** Held already: sending twice is sending once. */
  readonly known: readonly string[];
  readonly refused: readonly VisitRefused[];
}

/** Visits as officers note them. */
export class PatrolVisits {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
  ) {}

  /** Takes what can be taken; what cannot is told with its reason, so that one wrong visit keeps none of the others back. */
  async record(asker: Asker, given: readonly VisitGiven[], now = new Date()): Promise<VisitsRecorded> {
    authorise(asker.viewer, "Mutation.recordPatrolVisits");
    if (given.length === 0 || given.length > MOST_AT_ONCE) {
      throw new InvalidInput(`Send 1 to ${MOST_AT_ONCE} visits at once.`, "visits");
    }
    const readings = await Promise.all(given.map((visit) => this.read(asker, visit, now)));
    const refused = readings.flatMap((reading) => ("because" in reading ? [reading] : []));
    const visits = new Map(
      readings.flatMap((reading) => ("because" in reading ? [] : [[reading.id, reading] as const])),
    );
    return this.database.write(async (transaction) => {
      const held = await selectHeldVisits(transaction, [...visits.keys()]);
      const taken = [...visits.values()].filter((visit) => !held.has(visit.id));
      if (taken.length > 0) {
        await insertVisits(transaction, taken);
        const deed = { action: "PATROL_VISITS_RECORDED", after: { visits: taken.map((visit) => visit.id) } };
        await appendAudit(transaction, actorOf(asker), deed, now);
      }
      return { taken: taken.map((visit) => visit.id), known: [...held], refused };
    });
  }

  private async read({ viewer }: Asker, given: VisitGiven, now: Date): Promise<PatrolVisit | VisitRefused> {
    try {
      const asked = visitAsked(given, now);
      const [latitude, longitude] = cellToLatLng(asked.cell);
      const placing = this.placer(asked.longitude ?? longitude, asked.latitude ?? latitude);
      const plan = asked.planId ? await selectPlan(this.database, asked.planId) : null;
      const planned = plan?.content.places.find((place) => place.id === asked.cell);
      const wardCode = planned?.wardCode || placing?.wardCode;
      const areaCode = plan?.areaCode ?? placing?.areaCode;
      if (!wardCode || !areaCode) throw new InvalidInput("The place lies in no ward of an installed area.", "cell");
      const isOfPlan = plan?.content.shifts.some(({ id }) => id === asked.shiftId) ?? false;
      return {
        id: asked.id,
        areaCode,
        planId: plan?.id ?? null,
        shiftId: isOfPlan ? asked.shiftId! : null,
        cell: asked.cell,
        wardCode,
        arrivedAt: asked.arrivedAt.toISOString(),
        leftAt: asked.leftAt.toISOString(),
        officers: asked.officers,
        mode: asked.mode,
        seen: asked.seen,
        results: asked.results,
        note: asked.note,
        organisation: viewer.organisation,
        origin: "PHONE",
        isDemonstration: false,
        recordedBy: viewer.id,
        recordedAt: now.toISOString(),
      };
    } catch (error) {
      if (error instanceof InvalidInput) return { id: given.id, because: error.message };
      throw error;
    }
  }

  private readonly placer = (longitude: number, latitude: number) => {
    const { areas } = this.directory;
    // Others come with other outlines.
    if (this.placing?.areas !== areas) this.placing = { areas, place: createPlacer(areas) };
    return this.placing.place(longitude, latitude);
  };
  private placing: { readonly areas: readonly Area[]; readonly place: ReturnType<typeof createPlacer> } | undefined;
}
