import { addPerson, COMMAND_LINE, openDatabase } from "@safer-wards/server";
import { GIVEN_ROLES, type GivenRole } from "@safer-wards/domain";

export const PASSWORD = "a heron stands in the shallows";

/** Who can sign in to a test's server: one person a role, who signs in with the role's name. */
export async function addOneOfEachRole(databaseUrl: string): Promise<Map<GivenRole, string>> {
  const database = await openDatabase(databaseUrl);
  const ids = new Map<GivenRole, string>();
  for (const role of GIVEN_ROLES) {
    const organisation = role === "PARTNER" ? "Salus" : null;
    const given = { signInName: role, name: `A ${role}`, roles: [role], organisation, password: PASSWORD };
    ids.set(role, (await addPerson(database, given, COMMAND_LINE)).id);
  }
  await database.close();
  return ids;
}
