import {
  addAnswers,
  type Answer,
  type Interval,
  type Month,
  type WithheldReason,
  type YouthTheme,
} from "@safer-wards/domain";
import { uniqueBounds } from "@safer-wards/stats";
import { grouped } from "./grouped.js";
import { individualsOf } from "./individuals.js";
import { planYearOf } from "./records.js";
import { type AddableCount, type ProtectedStream, type Stream, type StreamFilter, tellStream } from "./streams.js";
import { contactHours, type KnownSession } from "./youth.js";

/** A stream and how it is told to this viewer: whole where there are no tables. */
export interface VisibleStream extends Stream {
  readonly told: ProtectedStream | null;
}

export interface ReachSelection {
  readonly months: readonly Month[];
  /** All wards when null. */
  readonly wardCodes: readonly string[] | null;
  /** Every provider when null. */
  readonly provider: string | null;
  /** Whatever it was about when null. */
  readonly theme: YouthTheme | null;
  /** Paid for by one contract; left out for any. Only whole streams are asked so. */
  readonly contractId?: string;
}

/** Different people: a range that holds the truth, or why it is withheld. */
export type PeopleAnswer = Interval | { readonly withheld: WithheldReason };

export interface ReachCounts {
  readonly sessions: number;
  readonly contactHours: number;
  readonly staffHours: number;
  readonly contacts: Answer;
  readonly attendances: Answer;
  /** Null where a provider does not say who is new. */
  readonly newIndividuals: Answer | null;
  readonly individuals: PeopleAnswer;
}

/** Counts the sessions of a selection as far as the viewer may be told. */
export function countReach(streams: readonly VisibleStream[], selection: ReachSelection): ReachCounts {
  const asked = streams.filter(({ provider }) => selection.provider === null || provider === selection.provider);
  const isAsked = selectorOf(selection);
  const parts = asked.map((stream) => ({ stream, sessions: stream.sessions.filter(isAsked) }));
  const sessions = parts.flatMap((part) => part.sessions);
  const sum = (count: AddableCount) => addAnswers(parts.map((part) => tell(part, count, selection)));
  return {
    sessions: sessions.length,
    contactHours: contactHours(sessions),
    staffHours: sessions.reduce((hours, session) => hours + session.staffHours, 0),
    contacts: sum("contacts"),
    attendances: sum("attendances"),
    newIndividuals: sessions.every(({ newIndividuals }) => newIndividuals !== null) ? sum("newIndividuals") : null,
    individuals: peopleOf(parts, selection),
  };
}

interface Part {
  readonly stream: VisibleStream;
  /** Those of the selection; their counts may be read only where the stream is whole. */
  readonly sessions: readonly KnownSession[];
}

function selectorOf({ months, wardCodes, theme, contractId }: ReachSelection): (session: KnownSession) => boolean {
  const inMonths = new Set(months);
  const inWards = wardCodes && new Set(wardCodes);
  return (session) =>
    inMonths.has(session.month) &&
    (!inWards || inWards.has(session.wardCode)) &&
    (theme === null || session.themes.includes(theme)) &&
    (contractId === undefined || session.contractId === contractId);
}

function tell({ stream, sessions }: Part, count: AddableCount, selection: ReachSelection): Answer {
  if (!stream.told) return { value: sessions.reduce((total, session) => total + (session[count] ?? 0), 0) };
  // A theme is no axis of the tables: by theme nothing of others is told.
  if (selection.theme !== null) return { withheld: "TOO_FINE" };
  return tellStream(stream.told, count, selection);
}

/** Nobody knows who is in several parts, so they make a range even where each of them is known. */
function peopleOf(parts: readonly Part[], selection: ReachSelection): PeopleAnswer {
  const whole = parts.filter(({ stream }) => !stream.told);
  const known = individualsOf(
    whole.flatMap(({ sessions }) => sessions),
    // Whether somebody was new elsewhere matters too, so this looks at every session there is.
    parts.flatMap(({ stream }) => stream.sessions),
  );
  const protectedParts = parts.filter(({ stream }) => stream.told);
  if (protectedParts.length === 0) return known;
  const told = [...grouped(protectedParts, ({ stream }) => stream.provider).values()].map((ofProvider) =>
    toldPeople(ofProvider, selection),
  );
  const withheld = told.find((answer) => "withheld" in answer);
  if (withheld) return withheld;
  const ranges = [known, ...told.filter((answer) => "lower" in answer)];
  return {
    lower: uniqueBounds(ranges.map(({ lower }) => lower))?.lower ?? 0,
    upper: uniqueBounds(ranges.map(({ upper }) => upper))?.upper ?? 0,
  };
}

/**
 * A provider's different people from what may be told of it: at least those who were new in one plan year, since nobody is
 * new twice in it; at most those present, session by session. Both add up over sessions, so the disclosure engine keeps
 * them; a number of different people does not, and could be taken apart by asking for neighbouring periods.
 */
function toldPeople(parts: readonly Part[], selection: ReachSelection): PeopleAnswer {
  const years = [...grouped(selection.months, planYearOf).values()];
  const sum = (count: AddableCount, filter: StreamFilter) =>
    addAnswers(parts.flatMap(({ stream }) => (stream.told ? [tellStream(stream.told, count, filter)] : [])));
  const ranges = years.map((months) => {
    const filter = { months, wardCodes: selection.wardCodes };
    const fresh = sum("newIndividuals", filter);
    const present = sum("individuals", filter);
    if ("withheld" in fresh) return fresh;
    if ("withheld" in present) return present;
    const isWhole = selection.wardCodes === null && months[0]?.endsWith("-04") === true && allSayWhoIsNew(parts);
    return { lower: fresh.value, upper: isWhole ? fresh.value : Math.max(fresh.value, present.value) };
  });
  if (selection.theme !== null) return { withheld: "TOO_FINE" };
  const withheld = ranges.find((range) => "withheld" in range);
  if (withheld) return withheld;
  const told = ranges.filter((range) => "lower" in range);
  return {
    lower: uniqueBounds(told.map(({ lower }) => lower))?.lower ?? 0,
    upper: uniqueBounds(told.map(({ upper }) => upper))?.upper ?? 0,
  };
}

function allSayWhoIsNew(parts: readonly Part[]): boolean {
  return parts.every(({ stream }) => stream.sessions.every(({ newIndividuals }) => newIndividuals !== null));
}
