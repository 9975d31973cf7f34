import { distanceMetres } from "@safer-wards/geo";
import { InvalidInput } from "../errors.js";
import { candidatesOf } from "./candidates.js";
import type { Need } from "./need.js";
import type { PlanContent, TravelMode } from "./plan.js";
import type { PlanAsked } from "./plan-input.js";
import type { PlanningOrder, PlanningResult } from "./planning-order.js";
import type { Routing, TravelTable } from "./routing.js";

/** A plan's content but for what the planner finds. */
export type DraftedContent = Omit<PlanContent, keyof PlanningResult>;

/** What the planner needs, and the plan but for what the planner finds. */
export async function preparePlan(need: Need, asked: PlanAsked, routing: Routing) {
  const candidates = candidatesOf(need, { ...asked, coverMetres: asked.settings.coverMetres });
  if (candidates.places.length === 0) {
    throw new InvalidInput("None of the hotspots chosen has a record in these months. Choose others.", "chosen");
  }
  const needAt = (index: number) => need.weekly.get(candidates.cells[index]!)!;
  const order: PlanningOrder = {
    settings: asked.settings,
    shifts: asked.shifts,
    candidates: candidates.places,
    need: candidates.cells.map((_, index) => needAt(index)),
    reaches: candidates.reaches,
    apartMetres: candidates.places.map((one) => candidates.places.map((other) => distanceMetres(one, other))),
    travel: await travelOf(asked, candidates.places, routing),
    hours: need.words.hours,
  };
  const reachOf = (indices: readonly number[]) =>
    Object.fromEntries(indices.map((index) => [candidates.cells[index]!, needAt(index)]));
  const content: DraftedContent = {
    settings: asked.settings,
    request: need.request,
    need: need.words,
    reach: Object.fromEntries(candidates.places.map(({ id }, at) => [id, reachOf(candidates.reaches[at]!)])),
    shifts: asked.shifts,
    routing: routing.words,
    powers: asked.powers,
    contacts: asked.contacts,
  };
  return { order, content, areaCode: need.area.code };
}

/** The whole content; of what was thought of, only what the chosen places reach is kept. */
export function withResult(content: DraftedContent, result: PlanningResult): PlanContent {
  const kept = new Set(result.places.map((place) => place.id));
  const reach = Object.fromEntries(Object.entries(content.reach).filter(([id]) => kept.has(id)));
  return { ...content, ...result, reach };
}

async function travelOf(asked: PlanAsked, places: PlanningOrder["candidates"], routing: Routing) {
  const travel: Partial<Record<TravelMode, TravelTable>> = {};
  for (const mode of new Set(asked.shifts.map((shift) => shift.mode))) {
    const bases = asked.shifts.flatMap((shift) => (shift.base && shift.mode === mode ? [shift.base] : []));
    travel[mode] = await routing.table([...places, ...bases], mode);
  }
  return travel;
}
