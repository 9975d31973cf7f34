import { createHash } from "node:crypto";
import { type SessionData, Store } from "express-session";
import type { Database } from "../database/index.js";
import {
  deleteSession,
  deleteSessionsBefore,
  type HeldSession,
  selectSession,
  updateLastSeen,
  upsertSession,
} from "./sessions.queries.js";

declare module "express-session" {
  interface SessionData {
    personId: string;
    /** The instant of signing in, as ISO 8601. */
    beganAt: string;
  }
}

export interface SessionLimits {
  readonly idleMinutes: number;
  readonly hours: number;
}

const MINUTE = 60_000;
/** "Last seen" is written no more often than this, so that reading does not become writing. */
const SEEN_EVERY = MINUTE / 2;

/** How long somebody may stay away at the organisation's own sign-in. */
const ERRAND_MINUTES = 10;

/** What the table knows a session by. */
export function sessionKey(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("base64url");
}

/** When a session that began then ends, however busy it is. */
export function endOf(beganAt: Date, limits: SessionLimits): Date {
  return new Date(beganAt.getTime() + limits.hours * 60 * MINUTE);
}

/** Whether a held session is over: too long without a request, or too long altogether. */
export function isOver(held: Pick<HeldSession, "last_seen_at" | "ends_at">, limits: SessionLimits, now: Date): boolean {
  const idleSince = now.getTime() - limits.idleMinutes * MINUTE - SEEN_EVERY;
  return Date.parse(held.ends_at) <= now.getTime() || Date.parse(held.last_seen_at) <= idleSince;
}

type Callback = (error?: unknown) => void;

/** Sessions in the database of everything else. */
export class SessionStore extends Store {
  constructor(
    private readonly database: Database,
    private readonly limits: SessionLimits,
    private readonly now: () => Date = () => new Date(),
  ) {
    super();
  }

  override get(sessionId: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    this.read(sessionId).then(
      (session) => callback(null, session),
      (error: unknown) => callback(error),
    );
  }

  override set(sessionId: string, session: SessionData, callback?: Callback): void {
    answer(this.write(sessionId, session), callback);
  }

  override destroy(sessionId: string, callback?: Callback): void {
    answer(
      this.database.write((transaction) => deleteSession(transaction, sessionKey(sessionId))),
      callback,
    );
  }

  override touch(sessionId: string, _session: SessionData, callback?: Callback): void {
    answer(this.see(sessionId), callback);
  }

  /** Forgets sessions that are over. */
  async sweep(): Promise<void> {
    const idleSince = new Date(this.now().getTime() - this.limits.idleMinutes * MINUTE - SEEN_EVERY);
    const now = this.now().toISOString();
    await this.database.write((transaction) => deleteSessionsBefore(transaction, now, idleSince.toISOString()));
  }

  private async read(sessionId: string): Promise<SessionData | null> {
    const held = await selectSession(this.database, sessionKey(sessionId));
    if (!held || isOver(held, this.limits, this.now())) return null;
    return JSON.parse(held.content) as SessionData;
  }

  private async write(sessionId: string, session: SessionData): Promise<void> {
    const now = this.now();
    const { beganAt } = session;
    const endsAt =
      beganAt === undefined ? new Date(now.getTime() + ERRAND_MINUTES * MINUTE) : endOf(new Date(beganAt), this.limits);
    await this.database.write((transaction) =>
      upsertSession(transaction, {
        id: sessionKey(sessionId),
        person_id: session.personId ?? null,
        content: JSON.stringify(session),
        created_at: now.toISOString(),
        last_seen_at: now.toISOString(),
        ends_at: endsAt.toISOString(),
      }),
    );
  }

  private async see(sessionId: string): Promise<void> {
    const held = await selectSession(this.database, sessionKey(sessionId));
    const now = this.now();
    if (!held || now.getTime() - Date.parse(held.last_seen_at) < SEEN_EVERY) return;
    await this.database.write((transaction) => updateLastSeen(transaction, held.id, now.toISOString()));
  }
}

function answer(work: Promise<void>, callback: Callback | undefined): void {
  work.then(
    () => callback?.(),
    (error: unknown) => callback?.(error),
  );
}
