import type { Disclosure } from "../access/index.js";
import type { Database } from "../database/index.js";
import type { IncidentAnalysis } from "../incidents/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { ActionsResolver } from "./actions.resolver.js";
import { PlanActions } from "./actions.service.js";
import { LedgerResolver } from "./ledger.resolver.js";
import { FiguresLedger } from "./ledger.service.js";
import { PlanPrioritiesResolver } from "./plan-priorities.resolver.js";
import { PlanPriorities } from "./plan-priorities.service.js";
import { loadPlans } from "./plan.seed.js";
import { PlanResolver } from "./plan.resolver.js";
import { PriorityStandingResolver } from "./priority-standing.resolver.js";
import { PriorityStandings } from "./priority-standing.service.js";
import { PlanYears } from "./plan-years.js";
import { WrittenActions } from "./written-actions.service.js";
import { ReviewResolver } from "./review.resolver.js";
import { Reviews } from "./review.service.js";
import { RollOverResolver } from "./roll-over.resolver.js";
import { RollOvers } from "./roll-over.service.js";

/** What the plan is asked by others. */
export interface Plan {
  readonly years: PlanYears;
  readonly actions: PlanActions;
  readonly written: WrittenActions;
  readonly ledger: FiguresLedger;
  readonly rollOvers: RollOvers;
  readonly priorities: PlanPriorities;
  readonly standings: PriorityStandings;
  readonly reviews: Reviews;
  readonly resolvers: readonly object[];
}

/** Loads the plans of every area and puts the feature together. */
export async function openPlan(
  database: Database,
  seedDir: string,
  directory: AreaDirectory,
  organisations: OrganisationDirectory,
  analysis: IncidentAnalysis,
  disclosure: Pick<Disclosure, "smallestShownOf">,
): Promise<Plan> {
  const areaCodes = directory.areas.map(({ code }) => code);
  await loadPlans(database, seedDir, areaCodes);
  const years = new PlanYears(database, directory);
  await years.read();
  const actions = new PlanActions(database, directory, organisations, years, (kind) =>
    disclosure.smallestShownOf(kind),
  );
  const written = new WrittenActions(database, years, organisations);
  const ledger = new FiguresLedger(database, directory, organisations);
  const rollOvers = new RollOvers(database, directory, organisations, years);
  const priorities = new PlanPriorities(database, years);
  const standings = new PriorityStandings(analysis, years, actions, ledger);
  const reviews = new Reviews(database, directory, actions, ledger);
  const resolvers = [
    new PlanResolver(directory),
    new ActionsResolver(actions, written, ledger, organisations),
    new LedgerResolver(ledger, organisations),
    new PriorityStandingResolver(standings, organisations),
    new RollOverResolver(rollOvers),
    new PlanPrioritiesResolver(priorities, rollOvers),
    new ReviewResolver(reviews, organisations),
  ];
  return { years, actions, written, ledger, rollOvers, priorities, standings, reviews, resolvers };
}
