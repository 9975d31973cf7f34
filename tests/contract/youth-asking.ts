import type { GivenRole, Viewer } from "@safer-wards/domain";
import { NO_SESSION } from "@safer-wards/server";
import { type ExecutionResult, graphql } from "graphql";
import type { OpenApplication } from "./contract.js";

export const AREA = "E07000115";
export const YEAR = { firstMonth: "2024-04", endMonth: "2025-04" };
export const FIGURE = "{ value lower upper unit missing }";
export const PEOPLE = `{ isExact words least ${FIGURE} most ${FIGURE} }`;
export const ROW = `{ key name sessions ${FIGURE} contactHours ${FIGURE} staffHours ${FIGURE} contacts ${FIGURE} attendances ${FIGURE}
  newIndividuals ${FIGURE} individuals ${PEOPLE} reachPer1000 ${PEOPLE} contactsPerIndividual ${PEOPLE}
  costPerContactHour ${FIGURE} }`;
export const REACH = `query ($input: YouthReachInput!) { youthReach(input: $input) {
  headline isDemonstration youngPeople ${FIGURE} total ${ROW} providers ${ROW} wards ${ROW}
  months { month sessions ${FIGURE} contacts ${FIGURE} attendances ${FIGURE} individuals ${PEOPLE} }
  themes { key sessions ${FIGURE} share ${FIGURE} contacts ${FIGURE} } ageBands { key present ${FIGURE} } } }`;
export const SAVE = `mutation ($input: SaveYouthSessionInput!) { saveYouthSession(input: $input) {
  status session { id version reference date startTime endTime individuals newIndividuals hasKeys } } }`;

export interface Figure {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly missing: string | null;
}
export interface People {
  readonly least: Figure;
  readonly most: Figure;
  readonly isExact: boolean;
}
export type Row = Record<
  "sessions" | "contactHours" | "staffHours" | "contacts" | "attendances" | "newIndividuals" | "costPerContactHour",
  Figure
> &
  Record<"individuals" | "reachPer1000" | "contactsPerIndividual", People> & {
    readonly key: string;
    readonly name: string;
  };
export interface Reach {
  readonly total: Row;
  readonly providers: readonly Row[];
  readonly wards: readonly Row[];
  readonly months: readonly (Pick<Row, "sessions" | "contacts" | "attendances" | "individuals"> & { month: string })[];
  readonly themes: readonly { key: string; sessions: Figure; contacts: Figure }[];
  readonly ageBands: readonly { key: string; present: Figure }[];
}

export const PEOPLE_OF: Readonly<Record<string, Viewer>> = {
  officer: viewerOf("OFFICER", "kent-police"),
  commissioner: viewerOf("YOUTH_COMMISSIONER", "tmbc"),
  councillor: viewerOf("COUNCILLOR", "tmbc"),
  salus: viewerOf("PARTNER", "salus"),
  kenward: viewerOf("PARTNER", "kenward-trust"),
};

export function viewerOf(role: GivenRole, organisation: string): Viewer {
  return { id: `${role} ${organisation}`, name: role, roles: [role], organisation };
}

/** Rows of the table of sessions, read past everything that counts them. */
export interface RawSession {
  readonly id: string;
  readonly provider: string;
  readonly month: string;
  readonly ward_code: string;
  readonly started_at: string;
  readonly ended_at: string;
  readonly contacts: number;
  readonly attendances: number;
  readonly individuals: number;
  readonly new_individuals: number | null;
  readonly themes: string;
  readonly age_bands: string;
  readonly contract_id: string | null;
}

/** Asks one application as several people. */
export class YouthAsking {
  constructor(
    readonly application: OpenApplication,
    /** As they were after the demonstration was loaded. */
    readonly raw: readonly RawSession[],
  ) {}

  static async of(application: OpenApplication): Promise<YouthAsking> {
    const raw = await application.database.query<RawSession>("SELECT * FROM youth_session ORDER BY started_at");
    return new YouthAsking(application, raw);
  }

  async ask(who: string, source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> {
    const contextValue = {
      requestId: "test",
      viewer: PEOPLE_OF[who],
      session: NO_SESSION,
      address: "",
      origin: null,
      answersOneViewer: () => undefined,
    };
    return graphql({ schema: this.application.schema, source, variableValues, contextValue });
  }

  async reach(who: string, input: Record<string, unknown> = {}): Promise<Reach> {
    const { data, errors } = await this.ask(who, REACH, { input: { areaCode: AREA, period: YEAR, ...input } });
    if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
    return data!["youthReach"] as Reach;
  }
}

export function inYear(session: RawSession): boolean {
  return session.month >= YEAR.firstMonth && session.month < YEAR.endMonth;
}

export function added(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function hours(sessions: readonly RawSession[]): number {
  return added(sessions.map(({ started_at, ended_at }) => (Date.parse(ended_at) - Date.parse(started_at)) / 3_600_000));
}
