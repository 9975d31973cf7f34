import {
  type AgeBandCounts,
  isAgeBand,
  isProvisionKind,
  isTimeProblem,
  isYouthTheme,
  personalWords,
  type ProvisionKind,
  sessionTime,
  type SessionTime,
  type YouthTheme,
} from "@safer-wards/domain";
import { InvalidInput } from "../errors.js";
import { requireKeys } from "./session-keys.js";

/** A session as somebody writes it down, in a form or in a line of a file. */
export interface WrittenSession {
  readonly reference?: string | null | undefined;
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly kind: string;
  readonly wardCode?: string | null | undefined;
  readonly place: string;
  readonly longitude?: number | null | undefined;
  readonly latitude?: number | null | undefined;
  readonly staffHours: number;
  readonly contacts: number;
  readonly attendances: number;
  /** Left out where keys are sent, which say it. */
  readonly individuals?: number | null | undefined;
  readonly keys?: readonly string[] | null | undefined;
  readonly newIndividuals?: number | null | undefined;
  readonly ageBands?: readonly { readonly band: string; readonly count: number }[] | null | undefined;
  readonly themes?: readonly string[] | null | undefined;
  readonly note?: string | null | undefined;
}

/** What a written session says, read and found possible. */
export interface SessionFacts {
  readonly reference: string | null;
  readonly time: SessionTime;
  readonly kind: ProvisionKind;
  readonly wardCode: string;
  readonly place: string;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly staffHours: number;
  readonly contacts: number;
  readonly attendances: number;
  readonly individuals: number;
  readonly newIndividuals: number | null;
  readonly keys: readonly string[] | null;
  readonly ageBands: AgeBandCounts;
  readonly themes: readonly YouthTheme[];
  readonly note: string | null;
}

/** Where a session can have been. */
export interface SessionGround {
  /** What the area is called. */
  readonly name: string;
  readonly wards: readonly { readonly code: string }[];
  /** Names that may stand in a note: of places, and of organisations. */
  readonly knownNames: readonly string[];
  readonly wardAt: (longitude: number, latitude: number) => string | null;
}

const LONGEST_NOTE = 280;
const MOST_PEOPLE = 2_000;

/** Reads a written session; throws {@link InvalidInput} with the field and what to put there. */
export function readSession(written: WrittenSession, ground: SessionGround, now: Date): SessionFacts {
  const time = requireTime(written, now);
  if (!isProvisionKind(written.kind)) throw new InvalidInput("Choose what kind of session it was.", "kind");
  const where = requirePlace(written, ground);
  const keys = written.keys && written.keys.length > 0 ? requireKeys(written.keys) : null;
  const counts = requireCounts(written, keys);
  return {
    reference: requireReference(written.reference),
    time,
    kind: written.kind,
    ...where,
    staffHours: requireHours(written.staffHours),
    ...counts,
    keys,
    ageBands: requireAgeBands(written.ageBands ?? [], counts.individuals),
    themes: requireThemes(written.themes ?? []),
    note: requireNote(written.note, [...ground.knownNames, written.place]),
  };
}

function requireTime(written: WrittenSession, now: Date): SessionTime {
  const time = sessionTime(written);
  if (isTimeProblem(time)) throw new InvalidInput(time.sentence, time.field);
  if (time.start > now) throw new InvalidInput("The session lies in the future. Record it when it has been.", "date");
  return time;
}

function requirePlace(
  written: WrittenSession,
  ground: SessionGround,
): Pick<SessionFacts, "wardCode" | "place" | "position"> {
  const place = written.place.trim();
  if (place.length < 2 || place.length > 80) throw new InvalidInput("Say where, in 2 to 80 characters.", "place");
  const position = positionOf(written);
  const wardCode = position ? wardAt(position, ground) : written.wardCode;
  if (wardCode && ground.wards.some((ward) => ward.code === wardCode)) return { wardCode, place, position };
  throw new InvalidInput(`Choose the ward of ${ground.name} in which it was.`, "wardCode");
}

function positionOf({ longitude, latitude }: WrittenSession): SessionFacts["position"] {
  if (longitude == null && latitude == null) return null;
  if (longitude != null && latitude != null && Number.isFinite(longitude) && Number.isFinite(latitude)) {
    return { longitude, latitude };
  }
  throw new InvalidInput("Give both longitude and latitude, or neither.", "place");
}

function wardAt({ longitude, latitude }: { longitude: number; latitude: number }, ground: SessionGround): string {
  const wardCode = ground.wardAt(longitude, latitude);
  if (wardCode !== null) return wardCode;
  throw new InvalidInput(`The point ${longitude}, ${latitude} lies outside ${ground.name}.`, "place");
}

function requireCounts(written: WrittenSession, keys: readonly string[] | null) {
  const contacts = requireCount(written.contacts, "contacts", "Contacts");
  const attendances = requireCount(written.attendances, "attendances", "Attendances");
  const told = keys ? new Set(keys.map((key) => key.normalize("NFKC").toUpperCase())).size : written.individuals;
  const individuals = requireCount(told ?? Number.NaN, keys ? "keys" : "individuals", "Individuals");
  if (individuals > contacts + attendances) {
    throw new InvalidInput(
      `${individuals} young people cannot have been met with ${contacts} contacts and ${attendances} attendances.`,
      keys ? "keys" : "individuals",
    );
  }
  if (individuals === 0 && contacts + attendances > 0) {
    throw new InvalidInput("Somebody was met, so at least one young person was there.", "individuals");
  }
  // Keys say by themselves who is new.
  const newIndividuals =
    keys || written.newIndividuals == null
      ? null
      : requireCount(written.newIndividuals, "newIndividuals", "New young people");
  if (newIndividuals !== null && newIndividuals > individuals) {
    throw new InvalidInput(`Of ${individuals} young people, ${newIndividuals} cannot be new.`, "newIndividuals");
  }
  return { contacts, attendances, individuals, newIndividuals };
}

function requireCount(value: number, field: string, name: string): number {
  if (Number.isSafeInteger(value) && value >= 0 && value <= MOST_PEOPLE) return value;
  throw new InvalidInput(`${name}: give a whole number from 0 to ${MOST_PEOPLE.toLocaleString("en-GB")}.`, field);
}

function requireHours(value: number): number {
  if (Number.isFinite(value) && value >= 0 && value <= 200) return Math.round(value * 100) / 100;
  throw new InvalidInput("Staff hours: give hours of all workers together, from 0 to 200.", "staffHours");
}

function requireAgeBands(given: NonNullable<WrittenSession["ageBands"]>, individuals: number): AgeBandCounts {
  const counts: Partial<Record<keyof AgeBandCounts, number>> = {};
  for (const { band, count } of given) {
    if (!isAgeBand(band)) throw new InvalidInput(`There is no age band "${band}".`, "ageBands");
    if (count > 0) counts[band] = (counts[band] ?? 0) + requireCount(count, "ageBands", "Age bands");
  }
  const sum = Object.values(counts).reduce((total, count) => total + count, 0);
  if (sum > individuals) {
    throw new InvalidInput(`The age bands hold ${sum} young people, and ${individuals} were there.`, "ageBands");
  }
  // Whoever is in no band was asked by nobody.
  if (sum < individuals) counts.NOT_KNOWN = (counts.NOT_KNOWN ?? 0) + individuals - sum;
  return counts;
}

function requireThemes(given: readonly string[]): YouthTheme[] {
  const unknown = given.find((theme) => !isYouthTheme(theme));
  if (unknown !== undefined) throw new InvalidInput(`There is no theme "${unknown}".`, "themes");
  return [...new Set(given.filter(isYouthTheme))].sort();
}

function requireReference(reference: string | null | undefined): string | null {
  const text = reference?.trim() ?? "";
  if (text === "") return null;
  if (/^[\w./:-]{1,64}$/.test(text)) return text;
  throw new InvalidInput("The reference has up to 64 letters, digits, hyphens, dots or strokes.", "reference");
}

function requireNote(note: string | null | undefined, knownNames: readonly string[]): string | null {
  const text = note?.trim() ?? "";
  if (text === "") return null;
  if (text.length > LONGEST_NOTE) throw new InvalidInput(`The note has up to ${LONGEST_NOTE} characters.`, "note");
  const personal = personalWords(text, knownNames);
  if (personal === null) return text;
  throw new InvalidInput(
    `The note has “${personal.words}”, which looks like ${personal.looksLike}. Write what happened without saying who it was.`,
    "note",
  );
}
