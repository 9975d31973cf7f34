import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Access } from "../access/index.js";
import type { Database } from "../database/index.js";
import type { HotspotAnalysis } from "../hotspots/index.js";
import type { IncidentAnalysis } from "../incidents/index.js";
import type { Operations } from "../operations/index.js";
import { AddedPlaces, type AreaDirectory } from "../wards/index.js";
import { PatrolBriefingResolver } from "./briefing.resolver.js";
import { PatrolBriefings } from "./briefing.service.js";
import { DeliveredPatrols } from "./delivered.service.js";
import { PatrolPlans } from "./patrol-plans.service.js";
import { PatrolPlansResolver } from "./patrol-plans.resolver.js";
import { PatrolVisits } from "./patrol-visits.service.js";
import { PatrolVisitsResolver } from "./patrol-visits.resolver.js";
import { OperationsOfPlans } from "./plan-operation.js";
import { ProtectedVisits } from "./protected-visits.js";
import { straightLineRouting } from "./routing.js";
import { type Streets, streetsOfMapPoints } from "./streets.js";
import { streetsOfTiles } from "./streets-of-tiles.js";

export { instantOf as londonInstant } from "./clock.js";
export { draftPatrolPlan, takeDemonstrationPatrols } from "./demonstration-patrols.js";
export { placeVisitsAnew } from "./visits-anew.js";
export type { PatrolPlan } from "./plan.js";
export type { PatrolVisit } from "./visit.js";
export type { Routing, TravelTable } from "./routing.js";
export {
  type ImportedVisitsOrigin,
  takeBackVisits,
  takeImportedVisits,
  type VisitChange,
  VisitChangedSince,
  visitId,
} from "./imported-visits.js";
export { type OldVisits, removeVisitsBefore, visitsBefore } from "./old-visits.js";
export { takePatrolTrack, type TrackFix } from "./take-track.js";
export { SEEN_THINGS, VISIT_RESULTS } from "./visit.js";
export { type Dwelling, type TrackPoint, visitsFromTrack } from "./visits-from-track.js";

/** What the feature rests on. */
export interface PatrolGround {
  readonly database: Database;
  readonly directory: AreaDirectory;
  readonly analysis: IncidentAnalysis;
  readonly hotspots: HotspotAnalysis;
  readonly operations: Operations;
  readonly access: Pick<Access, "disclosure">;
  /** The folder in which an administrator may have put a map of streets. */
  readonly dataDir: string | null;
}

/** Plans, briefings, visits, and what was delivered. */
export function patrolResolvers(ground: PatrolGround): object[] {
  const { database, directory, analysis, hotspots, operations, access, dataDir } = ground;
  const ofPlans = new OperationsOfPlans(operations);
  const plans = new PatrolPlans(database, directory, analysis, hotspots, straightLineRouting, ofPlans);
  const visits = new PatrolVisits(database, directory);
  const delivered = new DeliveredPatrols(
    database,
    directory,
    new AddedPlaces(database),
    new ProtectedVisits(database, access.disclosure),
    ofPlans,
  );
  return [
    new PatrolPlansResolver(plans, directory),
    new PatrolBriefingResolver(new PatrolBriefings(database, analysis, streetsIn(dataDir))),
    new PatrolVisitsResolver(visits, delivered),
  ];
}

/** The name of the file that draws streets on briefings. */
const STREETS_FILE = "streets.pmtiles";

function streetsIn(dataDir: string | null): Streets {
  const path = dataDir === null ? null : join(dataDir, STREETS_FILE);
  return path !== null && existsSync(path) ? streetsOfTiles(path) : streetsOfMapPoints;
}
