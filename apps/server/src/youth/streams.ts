import {
  addMonths,
  AGE_BAND_IDS,
  type AgeBand,
  type Answer,
  civilTimeOf,
  type Month,
  monthsOf,
  PROVISION_KIND_IDS,
  type PlaceMonth,
  type ProtectedTable,
  type Scope,
  type Viewer,
} from "@safer-wards/domain";
import type { Disclosure } from "../access/index.js";
import type { Area } from "../wards/index.js";
import { grouped } from "./grouped.js";
import { planYearOf } from "./records.js";
import type { KnownSession, YouthSession } from "./youth.js";

/**
 * Sessions of one provider that one commissioner pays for. Whoever sees them whole must not be told of others in one table
 * with them: taking the own sessions away would leave those of the others.
 */
export interface Stream {
  readonly provider: string;
  readonly commissioner: string | null;
  readonly isDemonstration: boolean;
  readonly sessions: readonly KnownSession[];
}

/** Counts that add up over sessions, each with small numbers withheld. */
const ADDABLE = ["contacts", "attendances", "individuals", "newIndividuals"] as const;
export type AddableCount = (typeof ADDABLE)[number];

/** What everyone below officers may be told of a stream. */
export interface ProtectedStream {
  readonly firstMonth: Month;
  /** The first month that is not told yet. */
  readonly endMonth: Month;
  readonly tables: Readonly<Record<AddableCount, ProtectedTable>>;
  /** Those present by age: a second division of the same young people, with the places, months and blocks of the first. */
  readonly ages: ProtectedTable;
}

/** Late entries come in until this day of the next month; only then is a month told. */
const TOLD_FROM_DAY = 15;

export function streamsOf(sessions: readonly KnownSession[]): Stream[] {
  const groups = grouped(sessions, ({ provider, commissioner, isDemonstration }) =>
    JSON.stringify([provider, commissioner, isDemonstration]),
  );
  return [...groups.values()].flatMap((ofStream) => {
    const [first] = ofStream;
    if (!first) return [];
    const { provider, commissioner, isDemonstration } = first;
    return [{ provider, commissioner, isDemonstration, sessions: ofStream }];
  });
}

/** Whether the sessions are the viewer's own: those of a partner's organisation, or those that a commissioner pays for. */
export function isOwn(
  viewer: Pick<Viewer, "roles" | "organisation">,
  { provider, commissioner }: { readonly provider: string; readonly commissioner: string | null },
): boolean {
  const { organisation, roles } = viewer;
  if (organisation === null) return false;
  return (
    (roles.includes("PARTNER") && provider === organisation) ||
    (roles.includes("YOUTH_COMMISSIONER") && commissioner === organisation)
  );
}

/** How much of a stream the viewer is shown. */
export function reachInto(viewer: Viewer, scope: Scope, stream: Pick<Stream, "provider" | "commissioner">) {
  return isOwn(viewer, stream) ? scope.own : scope.others;
}

/** The month of today is not over, and of the month before late entries may still come. */
export function firstUntoldMonth(now: Date): Month {
  const { date } = civilTimeOf(now);
  const month = date.slice(0, 7);
  return Number(date.slice(8)) >= TOLD_FROM_DAY ? month : addMonths(month, -1);
}

/** Makes the tables of streams, and keeps them while nothing has changed. */
export class StreamTables {
  private readonly held = new Map<string, { readonly stamp: string; readonly made: Promise<ProtectedStream> }>();

  constructor(private readonly disclosure: Pick<Disclosure, "protect">) {}

  async of(area: Area, stream: Stream, recordStamp: string, now: Date): Promise<ProtectedStream> {
    const endMonth = firstUntoldMonth(now);
    const name = `${area.code}:${stream.provider}:${stream.commissioner ?? "nobody"}`;
    const stamp = `${recordStamp} ${endMonth}`;
    const key = `${name} ${stream.isDemonstration}`;
    const held = this.held.get(key);
    if (held?.stamp === stamp) return held.made;
    const made = this.make(area, stream, name, endMonth);
    this.held.set(key, { stamp, made });
    made.catch(() => this.held.delete(key));
    return made;
  }

  private async make(area: Area, stream: Stream, name: string, endMonth: Month): Promise<ProtectedStream> {
    const earliest = stream.sessions.reduce((first, { month }) => (month < first ? month : first), endMonth);
    // Blocks are counted from April, so a session that is entered late into an earlier month moves none of them.
    const firstMonth = `${planYearOf(earliest)}-04`;
    const months = firstMonth < endMonth ? monthsOf({ firstMonth, endMonth }) : [];
    const places = placesInLine(area);
    const possible = occasionsOf(stream.sessions, months);
    const tell = async (count: AddableCount) =>
      this.disclosure.protect(
        { name: `youth-${count.toLowerCase()}:${name}`, isDemonstration: stream.isDemonstration },
        { places, months, kinds: PROVISION_KIND_IDS, cells: cellsOf(stream.sessions, months, count), possible },
        // Few are new in a quarter, and the year is what they are asked for.
        count === "newIndividuals" ? { blockMonths: 12 } : {},
      );
    const tables = await Promise.all(ADDABLE.map(async (count) => [count, await tell(count)] as const));
    const ages = await this.disclosure.protect(
      { name: `youth-ages:${name}`, isDemonstration: stream.isDemonstration },
      { places, months, kinds: AGE_BAND_IDS, cells: ageCellsOf(stream.sessions, months), possible },
    );
    return {
      firstMonth,
      endMonth,
      ages,
      tables: Object.fromEntries(tables) as Record<AddableCount, ProtectedTable>,
    };
  }
}

/** When and where youth work is offered is advertised: everybody knows where nobody was met because nothing was held. */
function occasionsOf(sessions: readonly YouthSession[], months: readonly Month[]): PlaceMonth[] {
  const told = new Set(months);
  return sessions.filter(({ month }) => told.has(month)).map(({ wardCode, month }) => ({ place: wardCode, month }));
}

function cellsOf(sessions: readonly YouthSession[], months: readonly Month[], count: AddableCount) {
  const told = new Set(months);
  return sessions
    .filter(({ month }) => told.has(month))
    .map((session) => ({
      place: session.wardCode,
      month: session.month,
      kind: session.kind,
      count: session[count] ?? 0,
    }));
}

/** Every young person present is in one band; whoever is in none is of an age that nobody knows. */
function ageCellsOf(sessions: readonly YouthSession[], months: readonly Month[]) {
  const told = new Set(months);
  return sessions
    .filter(({ month }) => told.has(month))
    .flatMap(({ wardCode, month, ageBands }) =>
      AGE_BAND_IDS.map((band) => ({ place: wardCode, month, kind: band, count: ageBands[band] ?? 0 })),
    );
}

/** From west to east, so that wards which are told as one lie near each other. */
function placesInLine(area: Area): string[] {
  return area.wards.toSorted((left, right) => left.label.longitude - right.label.longitude).map(({ code }) => code);
}

export interface StreamFilter {
  /** All wards when null. */
  readonly wardCodes: readonly string[] | null;
  readonly months: readonly Month[];
}

/** What may be told of one count of a stream. */
export function tellStream({ tables, ...span }: ProtectedStream, count: AddableCount, filter: StreamFilter): Answer {
  return tellTable(tables[count], span, filter);
}

/** What may be told of those of one age who were present. */
export function tellAges({ ages, ...span }: ProtectedStream, band: AgeBand, filter: StreamFilter): Answer {
  return tellTable(ages, span, filter, [band]);
}

/** Before a stream's first session nothing was counted: that is zero. */
function tellTable(
  table: ProtectedTable,
  { firstMonth, endMonth }: Pick<ProtectedStream, "firstMonth" | "endMonth">,
  filter: StreamFilter,
  kinds?: readonly string[],
): Answer {
  if (filter.months.some((month) => month >= endMonth)) return { withheld: "PERIOD_OPEN" };
  const months = filter.months.filter((month) => month >= firstMonth);
  if (months.length === 0) return { value: 0 };
  if (filter.wardCodes?.length === 0) return { value: 0 };
  return table.sum({ months, ...(filter.wardCodes && { places: filter.wardCodes }), ...(kinds && { kinds }) });
}
