import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import { type Asker, actorOf } from "./asker.js";
import { appendAudit, COMMAND_LINE } from "./audit.service.js";
import { authorise, NotAllowed } from "./authorise.js";
import { type KnownPerson, selectPeople } from "./people.queries.js";
import { canonicalSignInName } from "./people.service.js";
import { isOver, type SessionLimits } from "./session-store.js";
import {
  deleteSession,
  deleteSessionsOf,
  type HeldSession,
  selectSession,
  selectSessions,
} from "./sessions.queries.js";

/** A session under way, and whose. */
export interface OpenSession {
  readonly key: string;
  readonly person: KnownPerson;
  readonly beganAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** The sessions of the people who are signed in. */
export class Sessions {
  constructor(
    private readonly database: Database,
    private readonly limits: SessionLimits,
  ) {}

  /** One's own, and everybody's to administrators. */
  async list(asker: Asker): Promise<OpenSession[]> {
    const scope = authorise(asker.viewer, "Query.sessions");
    const of = scope.others === "WHOLE" ? null : asker.viewer.id;
    const people = new Map((await selectPeople(this.database)).map((person) => [person.id, person]));
    return (await selectSessions(this.database, of)).flatMap((held) => {
      const person = people.get(held.person_id ?? "");
      return person && !isOver(held, this.limits, new Date()) ? [openSession(held, person)] : [];
    });
  }

  /** Ends a session on the server, so that its cookie is worth nothing. */
  async end(asker: Asker, key: string): Promise<void> {
    const scope = authorise(asker.viewer, "Mutation.endSession");
    const held = await selectSession(this.database, key);
    const own = held?.person_id === asker.viewer.id;
    // Who may not end it learns nothing about whether it is there.
    if (!own && scope.others !== "WHOLE") throw new NotAllowed("You can end sessions of your own.");
    if (!held?.person_id) throw new InvalidInput("There is no such session; it may have ended.", "id");
    await this.database.write(async (transaction) => {
      await deleteSession(transaction, key);
      const deed = { action: "SESSION_ENDED", object: `person:${held.person_id}` };
      await appendAudit(transaction, actorOf(asker), deed, new Date());
    });
  }
}

/** Ends every session, or those of one person, from the server's own command line; gives how many there were. */
export async function endSessionsByCommand(database: Database, signInName: string | null): Promise<number> {
  return database.write(async (transaction) => {
    const name = signInName === null ? null : canonicalSignInName(signInName);
    const people = (await selectPeople(transaction)).filter((person) => name === null || person.signInName === name);
    if (name !== null && people.length === 0) throw new InvalidInput("Nobody signs in with this name.", "name");
    let ended = 0;
    for (const { id } of people) {
      ended += (await selectSessions(transaction, id)).length;
      await deleteSessionsOf(transaction, id, null);
    }
    const object = name === null ? "everybody" : people.map(({ id }) => `person:${id}`).join(" ");
    await appendAudit(transaction, COMMAND_LINE, { action: "SESSIONS_ENDED", object, after: { ended } }, new Date());
    return ended;
  });
}

function openSession(held: HeldSession, person: KnownPerson): OpenSession {
  return {
    key: held.id,
    person,
    beganAt: new Date(held.created_at),
    lastSeenAt: new Date(held.last_seen_at),
    endsAt: new Date(held.ends_at),
  };
}
