import { type GivenRole, isGivenRole, type Role, type Viewer } from "@safer-wards/domain";
import type { Database } from "../database/index.js";
import { type Asker, actorOf } from "./asker.js";
import { appendAudit, noteInAudit } from "./audit.service.js";
import { InvalidInput } from "../errors.js";
import { authorise, SignInRefused } from "./authorise.js";
import { isRightPassword } from "./passwords.js";
import { canonicalSignInName } from "./people.service.js";
import { insertPerson, type KnownPerson, selectBySignInName, selectPerson } from "./people.queries.js";
import type { SignInThrottle } from "./throttle.js";
import { LONGEST_PASSWORD } from "./password-rules.js";

/** As whom one may look round while demonstration data are held. */
export const DEMONSTRATION_ROLES = ["OFFICER", "YOUTH_COMMISSIONER", "COUNCILLOR", "PARTNER"] as const;
type DemonstrationRole = (typeof DEMONSTRATION_ROLES)[number];

const DEMONSTRATION_PEOPLE: Readonly<
  Record<DemonstrationRole, { readonly name: string; readonly organisation: string }>
> = {
  OFFICER: { name: "Demonstration officer", organisation: "kent-police" },
  YOUTH_COMMISSIONER: { name: "Demonstration commissioner", organisation: "tmbc" },
  COUNCILLOR: { name: "Demonstration councillor", organisation: "tmbc" },
  PARTNER: { name: "Demonstration partner (Salus)", organisation: "salus" },
};
const DEMONSTRATION_ID = "demonstration-";

/** Whether it is a person of the demonstration, whose work is part of it and goes with it. */
export function isDemonstrationPerson(viewer: Pick<Viewer, "id">): boolean {
  return viewer.id?.startsWith(DEMONSTRATION_ID) ?? false;
}

/** Signs people in and out. */
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly demonstrationHeld: () => Promise<boolean>,
  ) {}

  /** The roles that the demonstration's doors offer; none once they are gone. */
  async demonstrationRoles(): Promise<readonly GivenRole[]> {
    return (await this.demonstrationHeld()) ? DEMONSTRATION_ROLES : [];
  }

  /** Somebody who may be signed in at this moment; null for anyone else. */
  async personOf(id: string): Promise<KnownPerson | null> {
    const person = await selectPerson(this.database, id);
    if (person?.state !== "ACTIVE") return null;
    return person.origin !== "DEMONSTRATION" || (await this.demonstrationHeld()) ? person : null;
  }

  /** Signs in with a password. An unknown name is counted, timed and answered like a wrong password. */
  async withPassword(asker: Asker, given: { name: string; password: string }): Promise<KnownPerson> {
    authorise(asker.viewer, "Mutation.signIn");
    const signInName = canonicalSignInName(given.name).slice(0, 200);
    await this.throttle.count(signInName, asker.address);
    const person = await selectBySignInName(this.database, "LOCAL", signInName);
    const password = given.password.slice(0, LONGEST_PASSWORD + 1);
    const right = await isRightPassword(person?.passwordHash ?? null, password);
    if (!right || person?.state !== "ACTIVE") {
      await this.noteRefusal(asker, "SIGN_IN_REFUSED", person);
      throw new SignInRefused();
    }
    await this.throttle.forget(signInName);
    return this.enter(asker, person, "password");
  }

  /** Signs in as a demonstration person. */
  async asDemonstration(asker: Asker, role: Role): Promise<KnownPerson> {
    authorise(asker.viewer, "Mutation.demonstrationSignIn");
    const offered = await this.demonstrationRoles();
    if (!isGivenRole(role) || !offered.includes(role)) {
      throw new InvalidInput("This door is there only while demonstration data are held.", "role");
    }
    return this.enter(asker, await this.demonstrationPerson(role as DemonstrationRole), "demonstration");
  }

  /** Begins a session of a person who has proved who they are. */
  async enter(asker: Asker, person: KnownPerson, way: string): Promise<KnownPerson> {
    await noteInAudit(
      this.database,
      { personId: person.id, roles: person.roles, origin: asker.origin },
      { action: "SIGNED_IN", object: `person:${person.id}`, after: { way } },
      new Date(),
    );
    await asker.session.begin(person.id);
    return person;
  }

  async leave(asker: Asker): Promise<void> {
    authorise(asker.viewer, "Mutation.signOut");
    if (asker.session.key() === null) return;
    await noteInAudit(this.database, actorOf(asker), { action: "SIGNED_OUT" }, new Date());
    await asker.session.end();
  }

  private async noteRefusal(asker: Asker, action: string, person: KnownPerson | null): Promise<void> {
    const object = person ? { object: `person:${person.id}` } : {};
    await noteInAudit(this.database, actorOf(asker), { action, ...object }, new Date());
  }

  private async demonstrationPerson(role: DemonstrationRole): Promise<KnownPerson> {
    const person: KnownPerson = {
      id: `${DEMONSTRATION_ID}${role.toLowerCase().replace("_", "-")}`,
      signInName: role.toLowerCase(),
      ...DEMONSTRATION_PEOPLE[role],
      passwordHash: null,
      roles: [role],
      origin: "DEMONSTRATION",
      subject: null,
      state: "ACTIVE",
      createdAt: new Date().toISOString(),
    };
    return this.database.write(async (transaction) => {
      const known = await selectPerson(transaction, person.id);
      if (known) return known;
      await insertPerson(transaction, person);
      const after = { roles: person.roles, origin: person.origin };
      const deed = { action: "PERSON_ADDED", object: `person:${person.id}`, after };
      await appendAudit(transaction, { personId: null, roles: [], origin: null }, deed, new Date());
      return person;
    });
  }
}
