import { join } from "node:path";
import {
  addPerson,
  type Asker,
  COMMAND_LINE,
  NO_SESSION,
  openDatabase,
  openOrganisations,
  PROJECT_DIR,
} from "@safer-wards/server";
import { GIVEN_ROLES, type GivenRole, type Role, type Viewer } from "@safer-wards/domain";

export const PASSWORD = "a heron stands in the shallows";

/** To whom a test's person of a role belongs. */
export const ORGANISATION_OF: Readonly<Record<Role, string | null>> = {
  VISITOR: null,
  COUNCILLOR: "tmbc",
  YOUTH_COMMISSIONER: "tmbc",
  PARTNER: "salus",
  OFFICER: "kent-police",
  ADMINISTRATOR: "tmbc",
};

export interface TestPerson {
  /** What the person signs in with, beside PASSWORD. */
  readonly signInName: string;
  readonly roles: readonly GivenRole[];
  readonly organisation?: string | null;
}

/** Who can sign in to a test's server, with their ids in the same order. */
export async function addPeople(databaseUrl: string, people: readonly TestPerson[]): Promise<string[]> {
  const database = await openDatabase(databaseUrl);
  const organisations = await openOrganisations(join(PROJECT_DIR, "data"));
  const ids: string[] = [];
  for (const { signInName, roles, organisation = null } of people) {
    const given = { signInName, name: `Test ${signInName}`, roles, organisation, password: PASSWORD };
    ids.push((await addPerson(database, organisations, given, COMMAND_LINE)).id);
  }
  await database.close();
  return ids;
}

/** One person a role, who signs in with the role's name and belongs to the role's organisation above. */
export async function addOneOfEachRole(databaseUrl: string): Promise<Map<GivenRole, string>> {
  const people = GIVEN_ROLES.map((role) => ({ signInName: role, roles: [role], organisation: ORGANISATION_OF[role] }));
  const ids = await addPeople(databaseUrl, people);
  return new Map(GIVEN_ROLES.map((role, index) => [role, ids[index] ?? ""]));
}

/** Who asks, for a test that calls a service or executes a document without HTTP. */
export function viewerAs(role: Role, organisation: string | null = ORGANISATION_OF[role]): Viewer {
  return { id: role === "VISITOR" ? null : `test-${role}`, name: null, roles: [role], organisation };
}

/** The same as the context of a GraphQL execution. */
export function askerAs(
  role: Role,
  organisation: string | null = ORGANISATION_OF[role],
): Asker & { requestId: string } {
  return {
    requestId: "test",
    viewer: viewerAs(role, organisation),
    session: NO_SESSION,
    address: "127.0.0.1",
    origin: null,
    noteReading: () => Promise.resolve(),
    answersOneViewer: () => undefined,
  };
}
