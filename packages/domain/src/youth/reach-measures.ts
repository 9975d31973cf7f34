import type { Unit } from "../figures.js";

/** What a contract can name a target in. */
export const REACH_MEASURES = [
  { id: "SESSIONS", name: "Sessions", unit: "sessions" },
  { id: "CONTACT_HOURS", name: "Contact hours", unit: "contact hours" },
  { id: "CONTACTS", name: "Contacts", unit: "contacts" },
  { id: "ATTENDANCES", name: "Attendances", unit: "attendances" },
  { id: "INDIVIDUALS", name: "Individuals", unit: "individuals" },
] as const satisfies readonly { readonly id: string; readonly name: string; readonly unit: Unit }[];

export type ReachMeasure = (typeof REACH_MEASURES)[number]["id"];

export function reachMeasure(id: ReachMeasure): (typeof REACH_MEASURES)[number] {
  const found = REACH_MEASURES.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`reachMeasure: there is no measure "${id}"`);
  return found;
}

export function isReachMeasure(text: string): text is ReachMeasure {
  return REACH_MEASURES.some(({ id }) => id === text);
}
