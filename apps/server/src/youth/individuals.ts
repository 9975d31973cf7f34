import type { Interval } from "@safer-wards/domain";
import { uniqueBounds } from "@safer-wards/stats";
import { grouped } from "./grouped.js";
import { planYearOf } from "./records.js";
import type { KnownSession } from "./youth.js";

/**
 * Between how many different young people the sessions reached. Exact where keys tell people apart, or where a provider's
 * sessions of a plan year are all there and say who was new; a range otherwise. It is never a sum of those present.
 *
 * @param sessions those that are asked about
 * @param all every session that is known, to see whether a plan year is there from its beginning
 */
export function individualsOf(sessions: readonly KnownSession[], all: readonly KnownSession[]): Interval {
  const schemes = [...grouped(sessions, (session) => session.keyScheme).values()];
  const units = schemes.flatMap((ofScheme) => {
    // One list of keys: whoever was met by two of its providers is known as one.
    const keyed = new Set(ofScheme.flatMap(({ keys }) => keys ?? [])).size;
    const unkeyed = [
      ...grouped(
        ofScheme.filter(({ keys }) => keys === null),
        ({ provider }) => provider,
      ).values(),
    ];
    return togetherOf([{ lower: keyed, upper: keyed }, ...unkeyed.map((ofProvider) => unkeyedOf(ofProvider, all))]);
  });
  return togetherOf(units);
}

/** Nobody knows who is in several of them. */
function togetherOf(parts: readonly Interval[]): Interval {
  const lower = uniqueBounds(parts.map((part) => part.lower))?.lower ?? 0;
  const upper = uniqueBounds(parts.map((part) => part.upper))?.upper ?? 0;
  return { lower, upper };
}

/** One provider's sessions that came with numbers: plan year by plan year, as "new" begins anew with each. */
function unkeyedOf(sessions: readonly KnownSession[], all: readonly KnownSession[]): Interval {
  const years = [...grouped(sessions, ({ month }) => planYearOf(month))];
  return togetherOf(years.map(([year, ofYear]) => inPlanYear(ofYear, year, all)));
}

function inPlanYear(sessions: readonly KnownSession[], year: number, all: readonly KnownSession[]): Interval {
  const fresh = sessions.reduce((sum, { newIndividuals }) => sum + (newIndividuals ?? 0), 0);
  const present = sessions.map(({ individuals }) => individuals);
  const lower = Math.max(fresh, ...present);
  if (sessions.every(({ newIndividuals }) => newIndividuals !== null) && isWholeFromApril(sessions, year, all)) {
    return { lower, upper: Math.max(fresh, lower) };
  }
  return { lower, upper: present.reduce((sum, count) => sum + count, 0) };
}

/** Whether no earlier session of the provider in that plan year is left out, at which somebody might have been new. */
function isWholeFromApril(sessions: readonly KnownSession[], year: number, all: readonly KnownSession[]): boolean {
  const [first] = sessions;
  const last = sessions.reduce((latest, { start }) => Math.max(latest, start.getTime()), 0);
  const asked = new Set(sessions.map(({ id }) => id));
  return all.every(
    (session) =>
      session.provider !== first?.provider ||
      planYearOf(session.month) !== year ||
      session.start.getTime() > last ||
      asked.has(session.id),
  );
}
