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
import { placeIn } from "./youth-place.js";
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
  /** At one place, as {@link placeIn} names it; left out for any. Only whole streams are asked so. */
  readonly place?: string;
  /** Whether a session lies within an outline; left out for any. Only whole streams are asked so. */
  readonly isWithin?: (session: KnownSession) => boolean;
}

/** Different people: a range that holds the truth, or why it is withheld. */
export type PeopleAnswer = Interval | { readonly withheld: WithheldReason };

export interface ReachCounts {
  /** When and where youth work is offered is advertised: sessions and their hours are withheld from nobody. */
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
    newIndividuals: parts.every(saysWhoIsNew) ? sum("newIndividuals") : null,
    individuals: peopleOf(parts, selection),
  };
}

function saysWhoIsNew({ sessions }: Part): boolean {
  return sessions.every(({ newIndividuals }) => newIndividuals !== null);
}

interface Part {
  readonly stream: VisibleStream;
  /** Those of the selection; their counts may be read only where the stream is whole. */
  readonly sessions: readonly KnownSession[];
}

export function selectorOf(selection: ReachSelection): (session: KnownSession) => boolean {
  const { months, wardCodes, theme, contractId, place, isWithin } = selection;
  const inMonths = new Set(months);
  const inWards = wardCodes && new Set(wardCodes);
  return (session) =>
    inMonths.has(session.month) &&
    (!inWards || inWards.has(session.wardCode)) &&
    (theme === null || session.themes.includes(theme)) &&
    (contractId === undefined || session.contractId === contractId) &&
    (place === undefined || placeIn(session.wardCode, session.place) === place) &&
    (isWithin === undefined || isWithin(session));
}

function tell({ stream, sessions }: Part, count: AddableCount, selection: ReachSelection): Answer {
  if (!stream.told) return { value: sessions.reduce((total, session) => total + (session[count] ?? 0), 0) };
  if (sessions.length === 0) return { value: 0 };
  const filter = filterFor(stream, sessions, selection);
  return filter ? tellStream(stream.told, count, filter) : { withheld: "TOO_FINE" };
}

/**
 * What to ask the tables for these sessions. Themes and places within a ward are no axes of them, so by these nothing of
 * others is told; but where they are all the sessions of their wards and months, everybody knows it. Null where they are not.
 */
export function filterFor(
  stream: VisibleStream,
  sessions: readonly KnownSession[],
  { theme, place, wardCodes, months }: Pick<ReachSelection, "theme" | "place" | "wardCodes" | "months">,
): StreamFilter | null {
  if (theme === null && place === undefined) return { wardCodes, months };
  const wards = new Set(sessions.map(({ wardCode }) => wardCode));
  const inMonths = new Set(sessions.map(({ month }) => month));
  const there = stream.sessions.filter(({ wardCode, month }) => wards.has(wardCode) && inMonths.has(month));
  return there.length === sessions.length ? { wardCodes: [...wards], months: [...inMonths] } : null;
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
    addAnswers(parts.map((part) => tell(withinMonths(part, filter.months), count, { ...selection, ...filter })));
  const ranges = years.map((months): PeopleAnswer => {
    const filter = { months, wardCodes: selection.wardCodes };
    const present = sum("individuals", filter);
    if ("withheld" in present) return present;
    const fresh = sum("newIndividuals", filter);
    const held = parts.reduce(
      (count, { sessions }) => count + sessions.filter(({ month }) => months.includes(month)).length,
      0,
    );
    // At one of the sessions at least as many were present as on the average.
    const average = held === 0 ? 0 : Math.ceil(present.value / held);
    if ("withheld" in fresh) return { lower: average, upper: present.value };
    const isEverything = selection.wardCodes === null && selection.theme === null && selection.place === undefined;
    const isWhole = isEverything && months[0]?.endsWith("-04") === true && parts.every(saysWhoIsNew);
    const lower = Math.max(fresh.value, average);
    return { lower, upper: isWhole ? Math.max(fresh.value, average) : Math.max(lower, present.value) };
  });
  const withheld = ranges.find((range) => "withheld" in range);
  if (withheld) return withheld;
  const told = ranges.filter((range) => "lower" in range);
  return {
    lower: uniqueBounds(told.map(({ lower }) => lower))?.lower ?? 0,
    upper: uniqueBounds(told.map(({ upper }) => upper))?.upper ?? 0,
  };
}

function withinMonths(part: Part, months: readonly Month[]): Part {
  return { ...part, sessions: part.sessions.filter(({ month }) => months.includes(month)) };
}
