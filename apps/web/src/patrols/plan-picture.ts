import type { MultiPolygon, Polygon } from "geojson";
import type { OutlinedGroup, Route } from "../map/index.js";
import { figureWords } from "../ui/index.js";
import type { Plan, PlanShift } from "./patrol-questions.js";
import { PLAN_WORDS as words } from "./plan-words.js";

/** The plan's places as the map outlines and numbers them. */
export function groupsOf({ places }: Plan): OutlinedGroup[] {
  return places.map(({ cell, rank, name, outline, position, yearly, visits }) => ({
    id: cell,
    name: `${rank} ${name}`,
    value: yearly.value ?? null,
    words: words.places.onMap(figureWords(yearly), visits),
    rank,
    outline: multi(outline as Polygon),
    ...position,
  }));
}

/** The ways of a shift's crews, from the base and back to it. */
export function routesOf(plan: Plan, shift: PlanShift): Route[] {
  const positions = new Map(plan.places.map(({ cell, position }) => [cell, position]));
  const base = shift.base ? [[shift.base.longitude, shift.base.latitude] as const] : [];
  return Array.from({ length: shift.crews }, (_, crew) => {
    const stops = shift.stops.filter((stop) => stop.crew === crew).flatMap(({ cell }) => positions.get(cell) ?? []);
    const points = stops.map(({ longitude, latitude }) => [longitude, latitude] as const);
    return {
      id: `crew-${crew}`,
      name: words.rota.crew(crew + 1),
      points: points.length > 0 ? [...base, ...points, ...base] : [],
    };
  }).filter(({ points }) => points.length > 1);
}

function multi(outline: Polygon): MultiPolygon {
  return { type: "MultiPolygon", coordinates: [outline.coordinates] };
}
