import { latLngToCell, isValidCell, getResolution } from "h3-js";
import { z } from "zod";
import { TRAVEL_MODES } from "./plan.js";
import { objectionTo, text } from "./plan-input.js";
import { SEEN_THINGS, VISIT_RESULTS } from "./visit.js";

/** What a phone sends of a visit, before it is known to be right. */
export interface VisitGiven {
  readonly id: string;
  readonly planId?: string | null;
  readonly shiftId?: string | null;
  readonly cell?: string | null;
  readonly longitude?: number | null;
  readonly latitude?: number | null;
  readonly arrivedAt: Date;
  readonly leftAt: Date;
  readonly officers: number;
  readonly mode: string;
  readonly seen?: readonly string[] | null;
  readonly results?: readonly { readonly kind: string; readonly count: number }[] | null;
  readonly note?: string | null;
}

export type VisitAsked = ReturnType<typeof visitAsked>;

const LONGEST_HOURS = 12;
const OLDEST_DAYS = 90;
const AHEAD_MINUTES = 10;

const Visit = z
  .object({
    id: z.uuid(),
    planId: text(1, 80).nullish(),
    shiftId: text(1, 20).nullish(),
    cell: z
      .string()
      .refine((name) => isValidCell(name) && getResolution(name) === 10)
      .nullish(),
    longitude: z.number().min(-9).max(3).nullish(),
    latitude: z.number().min(49).max(61).nullish(),
    arrivedAt: z.date(),
    leftAt: z.date(),
    officers: z.int().min(1).max(40),
    mode: z.enum(TRAVEL_MODES),
    seen: z.array(z.enum(SEEN_THINGS)).max(SEEN_THINGS.length).nullish(),
    results: z
      .array(z.object({ kind: z.enum(VISIT_RESULTS), count: z.int().min(1).max(500) }))
      .max(VISIT_RESULTS.length)
      .nullish(),
    note: text(0, 300).nullish(),
  })
  .refine((visit) => visit.cell || (visit.longitude != null && visit.latitude != null), { path: ["cell"] })
  .refine((visit) => visit.leftAt >= visit.arrivedAt, { path: ["leftAt"] })
  .refine((visit) => visit.leftAt.getTime() - visit.arrivedAt.getTime() <= LONGEST_HOURS * 3_600_000, {
    path: ["leftAt"],
  })
  // Ten digits in a row are a telephone number, and an @ an address: both are somebody's.
  .refine((visit) => !/(\d[ -]?){9}\d|\S@\S/.test(visit.note ?? ""), { path: ["person"] });

const MENDS: Record<string, string> = {
  id: "A visit's id is a UUID made where it was noted.",
  planId: "planId names a plan.",
  shiftId: "shiftId names a shift of the plan.",
  cell: "Say where: an H3 cell at resolution 10, or longitude and latitude.",
  longitude: "The longitude lies from −9 to 3.",
  latitude: "The latitude lies from 49 to 61.",
  leftAt: `A visit ends after it begins, within ${LONGEST_HOURS} hours.`,
  arrivedAt: `A visit began within the last ${OLDEST_DAYS} days and not in the future. Check the phone's clock.`,
  officers: "A visit is made by 1 to 40 officers.",
  mode: "A visit is made on FOOT or by CAR.",
  seen: "What was seen is chosen from the list.",
  results: "Results are chosen from the list, each once, with a number from 1 to 500.",
  note: "A note has up to 300 characters.",
  person:
    "The note holds what looks like a telephone number or an e-mail address. Notes are about places, never people.",
};

/** Throws {@link InvalidInput} with a sentence that names the field and the mend. */
export function visitAsked(given: VisitGiven, now: Date) {
  const parsed = Visit.safeParse(given);
  if (!parsed.success) throw objectionTo(parsed.error, MENDS);
  const visit = parsed.data;
  const age = now.getTime() - visit.arrivedAt.getTime();
  if (age > OLDEST_DAYS * 86_400_000 || visit.leftAt.getTime() > now.getTime() + AHEAD_MINUTES * 60_000) {
    throw objectionTo(new z.ZodError([{ code: "custom", path: ["arrivedAt"], message: "" }]), MENDS);
  }
  return {
    ...visit,
    cell: visit.cell ?? latLngToCell(visit.latitude!, visit.longitude!, 10),
    results: Object.fromEntries((visit.results ?? []).map(({ kind, count }) => [kind, count])),
    seen: [...new Set(visit.seen ?? [])],
    note: visit.note ?? "",
  };
}
