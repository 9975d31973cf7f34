import { randomUUID } from "node:crypto";
import { type GivenRole, isGivenRole, type Viewer } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { type Asker, actorOf } from "./asker.js";
import { type Actor, appendAudit } from "./audit.service.js";
import { authorise, SignInRefused } from "./authorise.js";
import { objectionTo } from "./password-rules.js";
import { hashPassword, isRightPassword } from "./passwords.js";
import {
  insertPerson,
  type KnownPerson,
  type PersonState,
  selectBySignInName,
  selectPeople,
  selectPerson,
  updatePerson,
} from "./people.queries.js";
import { deleteSessionsOf } from "./sessions.queries.js";
import type { SignInThrottle } from "./throttle.js";

export type { PersonState };

export interface NewPerson {
  readonly signInName: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisation: string | null;
  readonly password: string;
}

/** What is left out stays as it is. */
export interface ChangeOfPerson {
  readonly id: string;
  readonly name?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly organisation?: string | null | undefined;
  readonly state?: PersonState | undefined;
  readonly password?: string | undefined;
}

/** One spelling of the name that somebody signs in with. */
export function canonicalSignInName(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

/** The people who may sign in. */
export class People {
  constructor(
    private readonly database: Database,
    private readonly throttle: SignInThrottle,
    private readonly organisations: OrganisationDirectory,
  ) {}

  async list(asker: Asker): Promise<KnownPerson[]> {
    authorise(asker.viewer, "Query.people");
    return (await selectPeople(this.database)).filter((person) => person.origin !== "DEMONSTRATION");
  }

  async add(asker: Asker, person: NewPerson): Promise<KnownPerson> {
    authorise(asker.viewer, "Mutation.addPerson");
    return addPerson(this.database, this.organisations, person, actorOf(asker));
  }

  /** Changes a person. Other roles, another password or a stop end the person's sessions; one's own goes on renewed. */
  async change(asker: Asker, change: ChangeOfPerson): Promise<KnownPerson> {
    authorise(asker.viewer, "Mutation.changePerson");
    const passwordHash = change.password === undefined ? undefined : await this.hashOfNew(change.id, change.password);
    const person = await this.database.write(async (transaction) => {
      const before = await this.require(transaction, change.id);
      const after = changed(before, change, passwordHash, this.organisations);
      requireSomebodyLeft(asker.viewer, after);
      await updatePerson(transaction, after);
      if (endsSessions(before, after)) await deleteSessionsOf(transaction, after.id, ownSession(asker, after.id));
      await appendAudit(transaction, actorOf(asker), deedOf("PERSON_CHANGED", before, after), new Date());
      return after;
    });
    if (person.id === asker.viewer.id) await asker.session.renew();
    return person;
  }

  /** Changes one's own password; every other session of the person ends. */
  async changePassword(asker: Asker, current: string, next: string): Promise<void> {
    authorise(asker.viewer, "Mutation.changePassword");
    const person = await this.require(this.database, asker.viewer.id ?? "");
    if (person.passwordHash === null) {
      throw new InvalidInput("This account has no password here. Change it where you sign in.", "current");
    }
    await this.throttle.count(person.signInName, asker.address);
    if (!(await isRightPassword(person.passwordHash, current))) throw new SignInRefused();
    await this.throttle.forget(person.signInName);
    const passwordHash = await this.hashOfNew(person.id, next);
    await this.database.write(async (transaction) => {
      await updatePerson(transaction, { ...(await this.require(transaction, person.id)), passwordHash });
      await deleteSessionsOf(transaction, person.id, asker.session.key());
      await appendAudit(
        transaction,
        actorOf(asker),
        { action: "PASSWORD_CHANGED", object: `person:${person.id}` },
        new Date(),
      );
    });
    await asker.session.renew();
  }

  private async hashOfNew(personId: string, password: string): Promise<string> {
    const person = await this.require(this.database, personId);
    if (person.origin !== "LOCAL") {
      throw new InvalidInput("This account has no password here: somebody else proves who it is.", "password");
    }
    requirePassword(password, person.signInName);
    return hashPassword(password);
  }

  private async require(door: Pick<Transaction, "query">, id: string): Promise<KnownPerson> {
    const person = await selectPerson(door, id);
    if (!person || person.origin === "DEMONSTRATION") throw new InvalidInput("There is no such person.", "id");
    return person;
  }
}

/** Adds a person with a password; also the way in of the first administrator, by command. */
export async function addPerson(
  database: Database,
  organisations: OrganisationDirectory,
  given: NewPerson,
  actor: Actor,
): Promise<KnownPerson> {
  const signInName = canonicalSignInName(given.signInName);
  if (!/^[^\s\p{C}]{3,120}$/u.test(signInName)) {
    throw new InvalidInput("The name to sign in with has 3 to 120 characters and no space.", "signInName");
  }
  requirePassword(given.password, signInName);
  const person: KnownPerson = {
    id: randomUUID(),
    signInName,
    name: requireName(given.name),
    passwordHash: await hashPassword(given.password),
    roles: requireRoles(given.roles),
    organisation: slugOf(given.organisation, organisations),
    origin: "LOCAL",
    subject: null,
    state: "ACTIVE",
    createdAt: new Date().toISOString(),
  };
  requireOrganisationOf(person);
  await database.write(async (transaction) => {
    if (await selectBySignInName(transaction, "LOCAL", signInName)) {
      throw new InvalidInput("Somebody signs in with this name already.", "signInName");
    }
    await insertPerson(transaction, person);
    await appendAudit(transaction, actor, deedOf("PERSON_ADDED", null, person), new Date());
  });
  return person;
}

function changed(
  before: KnownPerson,
  change: ChangeOfPerson,
  passwordHash: string | undefined,
  organisations: OrganisationDirectory,
): KnownPerson {
  const after = {
    ...before,
    ...(change.name !== undefined && { name: requireName(change.name) }),
    ...(change.roles !== undefined && { roles: requireRoles(change.roles) }),
    ...(change.organisation !== undefined && { organisation: slugOf(change.organisation, organisations) }),
    ...(change.state !== undefined && { state: change.state }),
    ...(passwordHash !== undefined && { passwordHash }),
  };
  requireOrganisationOf(after);
  return after;
}

function endsSessions(before: KnownPerson, after: KnownPerson): boolean {
  const parts = (person: KnownPerson) => [person.roles, person.organisation, person.state, person.passwordHash];
  return JSON.stringify(parts(before)) !== JSON.stringify(parts(after));
}

function ownSession(asker: Asker, personId: string): string | null {
  return asker.viewer.id === personId ? asker.session.key() : null;
}

/** Nobody takes the keys from themselves, so there is always an administrator left. */
function requireSomebodyLeft(viewer: Viewer, after: KnownPerson): void {
  if (viewer.id !== after.id || (after.roles.includes("ADMINISTRATOR") && after.state === "ACTIVE")) return;
  throw new InvalidInput("Another administrator has to take this role from you, or stop your account.", "roles");
}

function requirePassword(password: string, signInName: string): void {
  const objection = objectionTo(password, signInName);
  if (objection) throw new InvalidInput(objection, "password");
}

function requireName(text: string): string {
  const name = text.normalize("NFC").trim();
  if (/^[^\p{C}]{1,120}$/u.test(name)) return name;
  throw new InvalidInput("A name has 1 to 120 characters.", "name");
}

/** An organisation is one of those that the partnership knows, so that what is its own is found by one name. */
function slugOf(name: string | null, organisations: OrganisationDirectory): string | null {
  return name === null || name.trim() === "" ? null : organisations.require(name).slug;
}

function requireRoles(texts: readonly string[]): GivenRole[] {
  const roles = [...new Set(texts)];
  if (roles.length > 0 && roles.every(isGivenRole)) return roles.filter(isGivenRole);
  throw new InvalidInput("Give one or more roles; visitor is what everybody is without any.", "roles");
}

function requireOrganisationOf({ roles, organisation }: Pick<KnownPerson, "roles" | "organisation">): void {
  if (!roles.includes("PARTNER") || organisation !== null) return;
  throw new InvalidInput("Name the organisation whose objects a partner sees as its own.", "organisation");
}

/** Without name and password: the audit holds who a person is by id, and what changed of what they may do. */
function deedOf(action: string, before: KnownPerson | null, after: KnownPerson) {
  const part = ({ roles, organisation, state, origin }: KnownPerson) => ({ roles, organisation, state, origin });
  return { action, object: `person:${after.id}`, ...(before && { before: part(before) }), after: part(after) };
}
