import { PRIORITY_IDS, type PriorityId } from "@safer-wards/domain";

/** `EXTREMISM_AND_HATE` as an address writes it. */
export function prioritySlug(id: PriorityId): string {
  return id.toLowerCase().replaceAll("_", "-");
}

/** The priority that an address names; null where it names none. */
export function priorityOfSlug(slug: string): PriorityId | null {
  return PRIORITY_IDS.find((id) => prioritySlug(id) === slug) ?? null;
}
