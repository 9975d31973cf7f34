import type { AgeBandCounts, ProvisionKind, YouthTheme } from "@safer-wards/domain";
import type { Bound, Database, Transaction } from "../database/index.js";
import type { YouthSession } from "./youth.js";

type Door = Pick<Database, "query">;

interface SessionRow {
  readonly id: string;
  readonly area_code: string;
  readonly provider: string;
  readonly reference: string;
  readonly contract_id: string | null;
  readonly started_at: string;
  readonly ended_at: string;
  readonly month: string;
  readonly kind: ProvisionKind;
  readonly ward_code: string;
  readonly place: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly staff_hours: number;
  readonly contacts: number;
  readonly attendances: number;
  readonly individuals: number;
  readonly new_individuals: number | null;
  readonly age_bands: string;
  readonly themes: string;
  readonly note: string | null;
  readonly origin: "ENTERED" | "IMPORTED";
  readonly demonstration: number;
  readonly digest: string;
  readonly recorded_at: string;
  readonly version: number;
}

function sessionOf(row: SessionRow): YouthSession {
  return {
    id: row.id,
    areaCode: row.area_code,
    provider: row.provider,
    reference: row.reference,
    contractId: row.contract_id,
    start: new Date(row.started_at),
    end: new Date(row.ended_at),
    month: row.month,
    kind: row.kind,
    wardCode: row.ward_code,
    place: row.place,
    position: row.longitude === null ? null : { longitude: row.longitude, latitude: row.latitude ?? 0 },
    staffHours: row.staff_hours,
    contacts: row.contacts,
    attendances: row.attendances,
    individuals: row.individuals,
    newIndividuals: row.new_individuals,
    ageBands: JSON.parse(row.age_bands) as AgeBandCounts,
    themes: JSON.parse(row.themes) as YouthTheme[],
    note: row.note,
    origin: row.origin,
    isDemonstration: row.demonstration === 1,
    digest: row.digest,
    recordedAt: new Date(row.recorded_at),
    version: row.version,
  };
}

/** Every session of an area in the order in which they began. */
export async function selectSessions(door: Door, areaCode: string): Promise<YouthSession[]> {
  const rows = await door.query<SessionRow>("SELECT * FROM youth_session WHERE area_code = ? ORDER BY started_at, id", [
    areaCode,
  ]);
  return rows.map(sessionOf);
}

export async function selectSession(door: Door, id: string): Promise<YouthSession | null> {
  const [row] = await door.query<SessionRow>("SELECT * FROM youth_session WHERE id = ?", [id]);
  return row ? sessionOf(row) : null;
}

export async function selectByReference(
  door: Door,
  areaCode: string,
  provider: string,
  reference: string,
): Promise<YouthSession | null> {
  const [row] = await door.query<SessionRow>(
    "SELECT * FROM youth_session WHERE area_code = ? AND provider = ? AND reference = ?",
    [areaCode, provider, reference],
  );
  return row ? sessionOf(row) : null;
}

/** Hashed keys of an area's sessions, by session. */
export async function selectKeys(door: Door, areaCode: string): Promise<Map<string, string[]>> {
  const rows = await door.query<{ session_id: string; key_hash: string }>(
    `SELECT k.session_id, k.key_hash FROM youth_session_key k
       JOIN youth_session s ON s.id = k.session_id WHERE s.area_code = ? ORDER BY k.session_id, k.key_hash`,
    [areaCode],
  );
  const keys = new Map<string, string[]>();
  for (const { session_id, key_hash } of rows) {
    const held = keys.get(session_id);
    if (held) held.push(key_hash);
    else keys.set(session_id, [key_hash]);
  }
  return keys;
}

const COLUMNS = [
  "id",
  "area_code",
  "provider",
  "reference",
  "contract_id",
  "started_at",
  "ended_at",
  "month",
  "kind",
  "ward_code",
  "place",
  "longitude",
  "latitude",
  "staff_hours",
  "contacts",
  "attendances",
  "individuals",
  "new_individuals",
  "age_bands",
  "themes",
  "note",
  "origin",
  "demonstration",
  "digest",
  "recorded_at",
  "version",
] as const;

function valuesOf(session: YouthSession): Bound[] {
  return [
    session.id,
    session.areaCode,
    session.provider,
    session.reference,
    session.contractId,
    session.start.toISOString(),
    session.end.toISOString(),
    session.month,
    session.kind,
    session.wardCode,
    session.place,
    session.position?.longitude ?? null,
    session.position?.latitude ?? null,
    session.staffHours,
    session.contacts,
    session.attendances,
    session.individuals,
    session.newIndividuals,
    JSON.stringify(session.ageBands),
    JSON.stringify(session.themes),
    session.note,
    session.origin,
    Number(session.isDemonstration),
    session.digest,
    session.recordedAt.toISOString(),
    session.version,
  ];
}

/** A session with the hashes of its keys; null for one whose provider sent a number. */
export interface KeyedSession {
  readonly session: YouthSession;
  readonly keys: readonly string[] | null;
}

export async function insertSessions(transaction: Transaction, added: readonly KeyedSession[]): Promise<void> {
  if (added.length === 0) return;
  await transaction.insertRows(
    "youth_session",
    COLUMNS,
    added.map(({ session }) => valuesOf(session)),
  );
  const keys = added.flatMap(({ session, keys: hashes }) =>
    (hashes ?? []).map((hash): Bound[] => [session.id, hash, Number(session.isDemonstration)]),
  );
  if (keys.length > 0) {
    await transaction.insertRows("youth_session_key", ["session_id", "key_hash", "demonstration"], keys);
  }
}

export async function deleteSession(transaction: Transaction, id: string): Promise<void> {
  await transaction.query("DELETE FROM youth_session_key WHERE session_id = ?", [id]);
  await transaction.query("DELETE FROM youth_session WHERE id = ?", [id]);
}

export async function selectSalt(door: Door, scheme: string): Promise<string | null> {
  const [row] = await door.query<{ salt: string }>("SELECT salt FROM youth_key_salt WHERE scheme = ?", [scheme]);
  return row?.salt ?? null;
}

export async function insertSalt(transaction: Transaction, scheme: string, salt: string): Promise<void> {
  await transaction.insertRows("youth_key_salt", ["scheme", "salt"], [[scheme, salt]]);
}
