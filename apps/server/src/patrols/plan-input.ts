import { isDay } from "@safer-wards/domain";
import { isValidCell, getResolution } from "h3-js";
import { z } from "zod";
import { InvalidInput } from "../errors.js";
import { type PatrolContact, type PatrolPower, type PatrolShift, type PlanSettings, TRAVEL_MODES } from "./plan.js";

const MOST_SHIFTS = 42;

/** What a planner asks for, before it is known to be right. */
export interface PlanGiven {
  readonly title: string;
  readonly operationId?: string | null;
  readonly shifts: readonly ShiftGiven[];
  readonly chosen?: readonly { readonly cells: readonly string[] }[] | null;
  readonly onlyChosen?: boolean | null;
  readonly excluded?: readonly string[] | null;
  readonly places?: number | null;
  readonly visitMinutes?: number | null;
  readonly repeatMinutes?: number | null;
  readonly coverMetres?: number | null;
  readonly spacingMetres?: number | null;
  readonly seed?: number | null;
  readonly powers?: readonly PatrolPower[] | null;
  readonly contacts?: readonly PatrolContact[] | null;
}

interface ShiftGiven {
  readonly day: string;
  readonly start: string;
  readonly end: string;
  readonly officers: number;
  readonly crew?: number | null;
  readonly mode: string;
  readonly base?: { readonly name: string; readonly longitude: number; readonly latitude: number } | null;
}

/** The same, parsed. */
export interface PlanAsked {
  readonly title: string;
  readonly operationId: string | null;
  readonly shifts: readonly PatrolShift[];
  readonly chosen: readonly (readonly string[])[];
  readonly onlyChosen: boolean;
  readonly excluded: readonly string[];
  readonly settings: PlanSettings;
  readonly powers: readonly PatrolPower[];
  readonly contacts: readonly PatrolContact[];
}

export function text(least: number, most: number) {
  return z
    .string()
    .transform((written) => written.normalize("NFC").trim())
    .refine((written) => written.length >= least && written.length <= most && /^[^\p{C}]*$/u.test(written));
}

function whole(least: number, most: number) {
  return z.int().min(least).max(most);
}

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const day = z.string().refine(isDay);
const cell = z.string().refine((name) => isValidCell(name) && [9, 10].includes(getResolution(name)));
const base = z.object({
  name: text(1, 60),
  longitude: z.number().min(-9).max(3),
  latitude: z.number().min(49).max(61),
});

const Shift = z.object({
  day,
  start: clock,
  end: clock,
  officers: whole(1, 40),
  crew: whole(1, 8).nullish(),
  mode: z.enum(TRAVEL_MODES),
  base: base.nullish(),
});

const Plan = z.object({
  title: text(3, 120),
  operationId: text(1, 80).nullish(),
  shifts: z.array(Shift).min(1).max(MOST_SHIFTS),
  chosen: z
    .array(z.object({ cells: z.array(cell).min(1).max(400) }))
    .max(60)
    .nullish(),
  onlyChosen: z.boolean().nullish(),
  excluded: z.array(cell).max(400).nullish(),
  places: whole(1, 60).nullish(),
  visitMinutes: whole(5, 60).nullish(),
  repeatMinutes: whole(30, 480).nullish(),
  coverMetres: whole(50, 400).nullish(),
  spacingMetres: whole(0, 2_000).nullish(),
  seed: whole(0, 2 ** 31 - 1).nullish(),
  powers: z
    .array(z.object({ kind: z.enum(["PSPO", "DISPERSAL", "OTHER"]), words: text(1, 240) }))
    .max(6)
    .nullish(),
  contacts: z
    .array(z.object({ role: text(1, 60), reach: text(1, 80) }))
    .max(8)
    .nullish(),
});

const MENDS: Record<string, string> = {
  title: "The title has 3 to 120 characters.",
  operationId: "operationId names an operation, in up to 80 characters.",
  shifts: `A plan has 1 to ${MOST_SHIFTS} shifts.`,
  day: "A shift's day is written as YYYY-MM-DD, for example 2026-04-03.",
  start: "A shift begins at a time written as 18:00.",
  end: "A shift ends at a time written as 22:00; a time before its start is of the next day.",
  officers: "A shift has 1 to 40 officers.",
  crew: "Crews are of 1 to 8 officers.",
  mode: "A shift goes by FOOT or CAR.",
  base: "A base has a name and a point within Great Britain.",
  chosen: "Up to 60 hotspots are chosen, each by 1 to 400 H3 cells at resolution 9 or 10.",
  excluded: "Up to 400 H3 cells at resolution 9 or 10 are left out.",
  places: "A plan has 1 to 60 places.",
  visitMinutes: "A visit takes 5 to 60 minutes; 10 to 16 do best.",
  repeatMinutes: "Visits repeat every 30 to 480 minutes; about 120 do best.",
  coverMetres: "A visit is felt within 50 to 400 metres.",
  spacingMetres: "Places lie up to 2,000 metres apart at least.",
  seed: "The seed is a whole number from 0 to 2,147,483,647.",
  powers: "Up to 6 powers are named, each in 1 to 240 characters.",
  contacts: "Up to 8 contacts are named: a role in up to 60 characters and how to reach it in up to 80.",
};

/** Throws {@link InvalidInput} with a sentence that names the field and the mend. */
export function planAsked(given: PlanGiven): PlanAsked {
  const parsed = Plan.safeParse(given);
  if (!parsed.success) throw objectionTo(parsed.error, MENDS);
  const asked = parsed.data;
  return {
    title: asked.title,
    operationId: asked.operationId ?? null,
    shifts: asked.shifts.map(shiftOf),
    chosen: (asked.chosen ?? []).map(({ cells }) => cells),
    onlyChosen: asked.onlyChosen ?? false,
    excluded: asked.excluded ?? [],
    settings: {
      seed: asked.seed ?? Math.floor(Math.random() * 2 ** 31),
      visitMinutes: asked.visitMinutes ?? 15,
      repeatMinutes: asked.repeatMinutes ?? 120,
      coverMetres: asked.coverMetres ?? 150,
      spacingMetres: asked.spacingMetres ?? 200,
      mostPlaces: asked.places ?? null,
    },
    powers: asked.powers ?? [],
    contacts: asked.contacts ?? [],
  };
}

/** The innermost field that has a sentence, with that sentence. */
export function objectionTo(error: z.ZodError, mends: Readonly<Record<string, string>>): InvalidInput {
  const path = error.issues[0]?.path ?? [];
  const field = path.findLast((part): part is string => typeof part === "string" && part in mends) ?? "input";
  const at = path.find((part) => typeof part === "number");
  const which = at === undefined ? "" : ` It is number ${at + 1} that is not so.`;
  return new InvalidInput(`${mends[field] ?? "The input cannot be read."}${which}`, field);
}

function shiftOf(given: z.output<typeof Shift>, index: number): PatrolShift {
  const startMinute = minuteOf(given.start);
  const end = minuteOf(given.end);
  const endMinute = end <= startMinute ? end + 24 * 60 : end;
  const crew = Math.min(given.officers, given.crew ?? 2);
  if (endMinute - startMinute < 30 || endMinute - startMinute > 14 * 60) {
    throw new InvalidInput(`A shift takes half an hour to 14 hours. It is number ${index + 1} that does not.`, "end");
  }
  return {
    id: `s${index + 1}`,
    day: given.day,
    startMinute,
    endMinute,
    officers: given.officers,
    crew,
    mode: given.mode,
    base: given.base ?? null,
  };
}

function minuteOf(written: string): number {
  return Number(written.slice(0, 2)) * 60 + Number(written.slice(3));
}
