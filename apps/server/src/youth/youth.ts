import type { AgeBandCounts, Month, Period, ProvisionKind, ReachMeasure, YouthTheme } from "@safer-wards/domain";

/** Who offers something to young people. */
export interface YouthProvider {
  readonly areaCode: string;
  /** Slug of the organisation. */
  readonly slug: string;
  readonly what: string;
  readonly kinds: readonly ProvisionKind[];
  readonly keyScheme: string;
  readonly version: number;
}

export interface YouthTarget {
  readonly measure: ReachMeasure;
  readonly value: number;
}

/** What a commissioner bought from a provider. */
export interface YouthContract {
  readonly id: string;
  readonly areaCode: string;
  readonly provider: string;
  readonly commissioner: string;
  readonly title: string;
  readonly period: Period;
  /** Months in which delivery is due; all of the period when empty. */
  readonly deliveryMonths: readonly Month[];
  readonly pounds: number | null;
  readonly targets: readonly YouthTarget[];
  /** All of the area when empty. */
  readonly wardCodes: readonly string[];
  readonly kinds: readonly ProvisionKind[];
  readonly isDemonstration: boolean;
  readonly version: number;
}

/** What was counted at a session, without anybody's name. */
export interface SessionCounts {
  readonly contacts: number;
  readonly attendances: number;
  /** Different young people at this session. */
  readonly individuals: number;
  /** Of them, those whom the provider had not met before in the plan year; null where nobody says. */
  readonly newIndividuals: number | null;
}

/** One occurrence of provision. */
export interface YouthSession extends SessionCounts {
  readonly id: string;
  readonly areaCode: string;
  readonly provider: string;
  readonly reference: string;
  readonly contractId: string | null;
  readonly start: Date;
  readonly end: Date;
  readonly month: Month;
  readonly kind: ProvisionKind;
  readonly wardCode: string;
  readonly place: string;
  readonly position: { readonly longitude: number; readonly latitude: number } | null;
  readonly staffHours: number;
  readonly ageBands: AgeBandCounts;
  readonly themes: readonly YouthTheme[];
  readonly note: string | null;
  readonly origin: "ENTERED" | "IMPORTED";
  readonly isDemonstration: boolean;
  readonly digest: string;
  readonly recordedAt: Date;
  readonly version: number;
}

/** A session with what is needed to count over several of them. */
export interface KnownSession extends YouthSession {
  /** Hashed keys of those who were there; null where the provider sent a number. */
  readonly keys: readonly string[] | null;
  readonly keyScheme: string;
  /** Who pays for it; null where no contract does. */
  readonly commissioner: string | null;
}

const MILLISECONDS_AN_HOUR = 3_600_000;

/** Hours in which the session was open to young people, however many workers there were. */
export function contactHours(sessions: readonly Pick<YouthSession, "start" | "end">[]): number {
  return sessions.reduce((sum, { start, end }) => sum + (end.getTime() - start.getTime()), 0) / MILLISECONDS_AN_HOUR;
}
