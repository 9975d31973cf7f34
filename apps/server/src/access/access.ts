import { createHmac, randomBytes } from "node:crypto";
import { type Viewer, VISITOR } from "@safer-wards/domain";
import type { Request, RequestHandler, Response } from "express";
import session from "express-session";
import { type Database, insertSettingOnce, selectSetting } from "../database/index.js";
import { CannotStart } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { AccessResolver } from "./access.resolver.js";
import { type Asker, RequestAsker } from "./asker.js";
import { AuditReading } from "./audit-reading.service.js";
import { AuditResolver } from "./audit.resolver.js";
import { Disclosure } from "./disclosure.js";
import { PersonOrganisationResolver, ViewerOrganisationResolver } from "./organisation-names.resolver.js";
import type { KnownPerson } from "./people.queries.js";
import { ExportsResolver } from "./exports.resolver.js";
import { ExportNotes } from "./exports.service.js";
import { guards } from "./guard.js";
import { People } from "./people.service.js";
import { AccessFiles } from "./access-files.js";
import { forgetOldEntries } from "./audit.service.js";
import { Readings } from "./readings.js";
import { sessionDoor } from "./session-door.js";
import { type SessionLimits, SessionStore } from "./session-store.js";
import { Sessions } from "./sessions.service.js";
import type { AccessSettings } from "./settings.js";
import { SignIn } from "./sign-in.service.js";
import { addressKey, limitRequests, SignInThrottle } from "./throttle.js";

/** Everything about who asks. */
export interface Access {
  readonly settings: AccessSettings;
  readonly resolvers: readonly object[];
  /** The way from partner counts to whoever may not see them whole. */
  readonly disclosure: Disclosure;
  /** What stands before each field of the schema. */
  readonly guardOf: ReturnType<typeof guards>;
  /** Who read what is not open to everyone. */
  readonly readings: Readings;
  /** The lists of administrators as files. */
  readonly files: AccessFiles;
  /** Holds every address to a number of requests. */
  readonly limitRequests: RequestHandler;
  /** Finds the session of a request. */
  readonly findSession: RequestHandler;
  /** Who asks by a request; a session that is worth nothing any more is ended. */
  askerOf(request: Request, response: Response): Promise<Asker>;
  /** Begins a session of a person who has proved who they are, and says in the audit in which way. */
  enter(asker: Asker, person: KnownPerson, way: string): Promise<KnownPerson>;
  /** Forgets sessions that are over, and entries of the audit that are older than the installation keeps them. */
  sweep(): Promise<void>;
}

export async function openAccess(
  database: Database,
  settings: AccessSettings,
  organisations: OrganisationDirectory,
  isDemonstrationHeld: () => Promise<boolean>,
): Promise<Access> {
  requireMappedOrganisations(settings, organisations);
  const secret = settings.sessionSecret ?? (await ownSecret(database));
  const limits: SessionLimits = { idleMinutes: settings.sessionIdleMinutes, hours: settings.sessionHours };
  const store = new SessionStore(database, limits);
  const throttle = new SignInThrottle();
  const signIn = new SignIn(
    database,
    throttle,
    async () => settings.demonstrationDoor && (await isDemonstrationHeld()),
  );
  const people = new People(database, throttle, organisations);
  const sessions = new Sessions(database, limits);
  const audit = new AuditReading(database);
  const readings = new Readings(database);
  return {
    settings,
    resolvers: [
      new AccessResolver(signIn, people, sessions, settings.openId && "/sign-in/openid"),
      new ViewerOrganisationResolver(organisations),
      new PersonOrganisationResolver(organisations),
      new AuditResolver(audit),
      new ExportsResolver(new ExportNotes(database)),
    ],
    disclosure: new Disclosure(database, settings.disclosure),
    readings,
    guardOf: guards(readings),
    files: new AccessFiles(audit, people, sessions, organisations),
    limitRequests: limitRequests(settings.requestsPerMinute),
    findSession: findSession(() => new SessionStore(database, limits), secret),
    enter: (asker, person, way) => signIn.enter(asker, person, way),
    sweep: async () => {
      await store.sweep();
      await forgetOldEntries(database, settings.auditMonths, new Date());
    },
    askerOf: async (request, response) => {
      const door = sessionDoor(request, response, limits);
      const viewer = await viewerOf(request, signIn);
      if (viewer === VISITOR && door.key() !== null) await door.end();
      const answersOneViewer = () => void (response.locals["answersOneViewer"] = true);
      const origin = originOf(request.ip, secret);
      return new RequestAsker(viewer, door, request.ip ?? "", origin, answersOneViewer, readings);
    },
  };
}

async function viewerOf(request: Request, signIn: SignIn): Promise<Viewer> {
  const personId = request.session?.personId;
  const person = personId === undefined ? null : await signIn.personOf(personId);
  if (!person) return VISITOR;
  return { id: person.id, name: person.name, roles: person.roles, organisation: person.organisation };
}

function requireMappedOrganisations({ openId }: AccessSettings, organisations: OrganisationDirectory): void {
  const unknown = Object.values(openId?.organisationOf ?? {}).find((name) => organisations.find(name)?.slug !== name);
  if (unknown === undefined) return;
  throw new CannotStart(
    `OIDC_ORGANISATION_MAP names "${unknown}", and no organisation of data/areas has that short name.`,
  );
}

/** With which addresses can be told apart in the audit, and not be found out by trying all there are. */
function originOf(address: string | undefined, secret: string): string | null {
  if (address === undefined) return null;
  return createHmac("sha256", secret)
    .update(`address ${addressKey(address)}`)
    .digest("hex")
    .slice(0, 16);
}

/** Where it does not matter who asks. */
const WITHOUT_VIEWER = /^\/(assets|health)\//;

/**
 * Two cookies for the same sessions: only over HTTPS may the cookie have its strict name. Each needs a store of its own,
 * because express-session leaves with a store how new cookies are made.
 */
function findSession(makeStore: () => SessionStore, secret: string): RequestHandler {
  const [strict, plain] = [true, false].map((secure) =>
    session({
      name: secure ? "__Host-sw" : "sw",
      secret,
      store: makeStore(),
      resave: false,
      // A visitor gets no cookie and no row.
      saveUninitialized: false,
      cookie: { httpOnly: true, sameSite: "lax", path: "/", secure },
    }),
  );
  return (request, response, next) => {
    if (WITHOUT_VIEWER.test(request.path)) return next();
    (request.secure ? strict : plain)?.(request, response, next);
  };
}

const SECRET = "session secret";

/** Made at the first start and kept, so that sessions outlive a restart and all servers of a database share them. */
async function ownSecret(database: Database): Promise<string> {
  const made = randomBytes(32).toString("base64url");
  const kept = await selectSetting(database, SECRET);
  if (kept !== null) return kept;
  await database.write((transaction) => insertSettingOnce(transaction, SECRET, made));
  return (await selectSetting(database, SECRET)) ?? made;
}
