import { InvalidInput } from "../errors.js";
import { crewsOf, type PatrolShift, type PatrolStop, type PlanContent } from "./plan.js";
import type { Routing } from "./routing.js";

export type PlanChange =
  | { readonly kind: "LOCK"; readonly stopId: string }
  | { readonly kind: "UNLOCK"; readonly stopId: string }
  | { readonly kind: "DROP"; readonly stopId: string }
  | {
      readonly kind: "MOVE";
      readonly stopId: string;
      readonly shiftId: string;
      /** From 0. */
      readonly crew: number;
      /** Its place among the crew's stops, from 0. */
      readonly position: number;
    }
  | { readonly kind: "DROP_PLACE"; readonly placeId: string };

/** The plan after a change by hand, every time worked out anew. */
export async function editPlan(content: PlanContent, change: PlanChange, routing: Routing): Promise<PlanContent> {
  const edited = withChange(content, change);
  const touched = edited.shifts.filter((shift) => stopsDiffer(content, edited, shift.id));
  let stops = edited.stops;
  for (const shift of touched) stops = await retimed({ ...edited, stops }, shift, routing);
  return forgetUnseen({ ...edited, stops });
}

function withChange(content: PlanContent, change: PlanChange): PlanContent {
  if (change.kind === "DROP_PLACE") return withoutPlace(content, change.placeId);
  const stop = content.stops.find(({ id }) => id === change.stopId);
  if (!stop) throw new InvalidInput("The plan has no such stop.", "stopId");
  if (change.kind === "LOCK" || change.kind === "UNLOCK") {
    const isLocked = change.kind === "LOCK";
    return { ...content, stops: content.stops.map((known) => (known === stop ? { ...known, isLocked } : known)) };
  }
  if (stop.isLocked) throw new InvalidInput("The stop is locked. Unlock it first.", "stopId");
  const rest = content.stops.filter((known) => known !== stop);
  if (change.kind === "DROP") return { ...content, stops: rest };
  return { ...content, stops: moved(content, rest, stop, change) };
}

function moved(
  content: PlanContent,
  rest: readonly PatrolStop[],
  stop: PatrolStop,
  { shiftId, crew, position }: Extract<PlanChange, { kind: "MOVE" }>,
): PatrolStop[] {
  const shift = content.shifts.find(({ id }) => id === shiftId);
  if (!shift) throw new InvalidInput("The plan has no such shift.", "shiftId");
  if (crew < 0 || crew >= crewsOf(shift)) {
    throw new InvalidInput(`The shift has ${crewsOf(shift)} crews, counted from 0.`, "crew");
  }
  const crewStops = rest.filter((known) => known.shiftId === shiftId && known.crew === crew);
  const at = Math.min(Math.max(0, position), crewStops.length);
  // Its time is let go: it comes as soon as the crew can be there.
  const taken = { ...stop, shiftId, crew, arriveMinute: shift.startMinute, leaveMinute: shift.startMinute };
  const others = rest.filter((known) => !crewStops.includes(known));
  return [...others, ...crewStops.slice(0, at), taken, ...crewStops.slice(at)];
}

function withoutPlace(content: PlanContent, placeId: string): PlanContent {
  const place = content.places.find(({ id }) => id === placeId);
  if (!place) throw new InvalidInput("The plan has no such place.", "placeId");
  if (content.stops.some((stop) => stop.placeId === placeId && stop.isLocked)) {
    throw new InvalidInput(`A stop at ${place.name} is locked. Unlock it first.`, "placeId");
  }
  return { ...content, stops: content.stops.filter((stop) => stop.placeId !== placeId) };
}

/** A place whose last stop was taken away goes to those left out. */
function forgetUnseen(content: PlanContent): PlanContent {
  const seen = new Set(content.stops.map((stop) => stop.placeId));
  const gone = content.places.filter((place) => !seen.has(place.id));
  const known = new Set(content.leftOut.map(({ placeId }) => placeId));
  const dropped = gone
    .filter((place) => !known.has(place.id))
    .map(({ id: placeId, name, weeklyNeed }) => ({ placeId, name, weeklyNeed, because: "Dropped by hand." }));
  return { ...content, leftOut: [...dropped, ...content.leftOut] };
}

function stopsDiffer(before: PlanContent, after: PlanContent, shiftId: string): boolean {
  const orderOf = ({ stops }: PlanContent) =>
    stops.filter((stop) => stop.shiftId === shiftId).map((stop) => `${stop.crew}/${stop.id}/${stop.isLocked}`);
  return orderOf(before).join() !== orderOf(after).join();
}

/**
 * Works out a shift's times from the order of its stops. A stop keeps its time unless the crew cannot be there by then:
 * it then comes as soon as it can, or, where it is locked, keeps its time and says how late the crew would be.
 */
async function retimed(content: PlanContent, shift: PatrolShift, routing: Routing): Promise<PatrolStop[]> {
  const own = content.stops.filter((stop) => stop.shiftId === shift.id);
  const ids = [...new Set(own.map((stop) => stop.placeId))];
  const points = ids.map((id) => content.places.find((place) => place.id === id)!);
  const { minutes, metres } = await routing.table(shift.base ? [...points, shift.base] : points, shift.mode);
  const timed: PatrolStop[] = [];
  for (let crew = 0; crew < crewsOf(shift); crew += 1) {
    let at = shift.base ? points.length : null;
    let now = shift.startMinute;
    for (const stop of own.filter((known) => known.crew === crew)) {
      const row = ids.indexOf(stop.placeId);
      const travelMinutes = at === null ? 0 : minutes[at]![row]!;
      const earliest = Math.ceil(now + travelMinutes);
      const arriveMinute = stop.isLocked ? stop.arriveMinute : Math.max(earliest, stop.arriveMinute);
      const next = {
        ...stop,
        arriveMinute,
        leaveMinute: arriveMinute + content.settings.visitMinutes,
        travelMinutes,
        travelMetres: at === null ? 0 : metres[at]![row]!,
        lateMinutes: Math.max(0, earliest - arriveMinute),
      };
      timed.push(next);
      at = row;
      now = Math.max(earliest, arriveMinute) + content.settings.visitMinutes;
    }
  }
  return [...content.stops.filter((stop) => stop.shiftId !== shift.id), ...timed];
}
