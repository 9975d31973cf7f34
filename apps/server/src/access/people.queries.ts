import type { GivenRole } from "@safer-wards/domain";
import type { Bound, Database, Transaction } from "../database/index.js";

export type PersonOrigin = "LOCAL" | "OPENID" | "DEMONSTRATION";
export type PersonState = "ACTIVE" | "STOPPED";

/** Somebody who signs in, as the service knows them. */
export interface KnownPerson {
  readonly id: string;
  readonly signInName: string;
  readonly name: string;
  readonly passwordHash: string | null;
  readonly roles: readonly GivenRole[];
  readonly organisation: string | null;
  readonly origin: PersonOrigin;
  readonly subject: string | null;
  readonly state: PersonState;
  readonly createdAt: string;
}

interface PersonRow {
  readonly id: string;
  readonly sign_in_name: string;
  readonly name: string;
  readonly password_hash: string | null;
  readonly roles: string;
  readonly organisation: string | null;
  readonly origin: PersonOrigin;
  readonly subject: string | null;
  readonly state: PersonState;
  readonly created_at: string;
}

type Door = Pick<Database, "query">;

function personOf(row: PersonRow): KnownPerson {
  return {
    id: row.id,
    signInName: row.sign_in_name,
    name: row.name,
    passwordHash: row.password_hash,
    roles: JSON.parse(row.roles) as GivenRole[],
    organisation: row.organisation,
    origin: row.origin,
    subject: row.subject,
    state: row.state,
    createdAt: row.created_at,
  };
}

async function selectOne(door: Door, where: string, parameters: readonly Bound[]): Promise<KnownPerson | null> {
  const [row] = await door.query<PersonRow>(`SELECT * FROM person WHERE ${where}`, parameters);
  return row ? personOf(row) : null;
}

export async function selectPerson(door: Door, id: string): Promise<KnownPerson | null> {
  return selectOne(door, "id = ?", [id]);
}

export async function selectBySignInName(
  door: Door,
  origin: PersonOrigin,
  signInName: string,
): Promise<KnownPerson | null> {
  return selectOne(door, "origin = ? AND sign_in_name = ?", [origin, signInName]);
}

export async function selectBySubject(door: Door, subject: string): Promise<KnownPerson | null> {
  return selectOne(door, "subject = ?", [subject]);
}

/** In the order in which they were added. */
export async function selectPeople(door: Door): Promise<KnownPerson[]> {
  const rows = await door.query<PersonRow>("SELECT * FROM person ORDER BY created_at, id");
  return rows.map(personOf);
}

const COLUMNS = [
  "id",
  "sign_in_name",
  "name",
  "password_hash",
  "roles",
  "organisation",
  "origin",
  "subject",
  "state",
  "created_at",
] as const;

export async function insertPerson(transaction: Transaction, person: KnownPerson): Promise<void> {
  const values = [
    person.id,
    person.signInName,
    person.name,
    person.passwordHash,
    JSON.stringify(person.roles),
    person.organisation,
    person.origin,
    person.subject,
    person.state,
    person.createdAt,
  ];
  await transaction.insertRows("person", COLUMNS, [values]);
}

export async function updatePerson(transaction: Transaction, person: KnownPerson): Promise<void> {
  await transaction.query(
    "UPDATE person SET name = ?, password_hash = ?, roles = ?, organisation = ?, state = ? WHERE id = ?",
    [person.name, person.passwordHash, JSON.stringify(person.roles), person.organisation, person.state, person.id],
  );
}
