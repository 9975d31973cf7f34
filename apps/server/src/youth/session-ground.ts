import { type Area, createPlacer } from "../wards/index.js";
import type { SessionGround } from "./session-facts.js";

const placers = new WeakMap<Area, ReturnType<typeof createPlacer>>();

/** Building one costs more than a thousand answers of it. */
function placerOf(area: Area): ReturnType<typeof createPlacer> {
  let placer = placers.get(area);
  if (!placer) placers.set(area, (placer = createPlacer([area])));
  return placer;
}

/** An area as the ground of sessions, with the names that a note may hold. */
export function sessionGround(area: Area, organisations: readonly string[] = []): SessionGround {
  const places = [...area.wards, ...area.groups, ...area.places].map(({ name }) => name);
  return {
    name: area.name,
    wards: area.wards,
    knownNames: [area.name, ...places, ...area.wards.flatMap(({ parishes }) => parishes), ...organisations],
    wardAt: (longitude, latitude) => placerOf(area)(longitude, latitude)?.wardCode ?? null,
  };
}
