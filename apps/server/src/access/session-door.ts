import type { Request, Response } from "express";
import type { SessionData } from "express-session";
import { endOf, sessionKey, type SessionLimits } from "./session-store.js";

export interface SessionTimes {
  /** When it ends if nothing more is asked. */
  readonly idleEndsAt: Date;
  /** When it ends however much is asked. */
  readonly endsAt: Date;
}

/** What a mutation may do with the session of whoever asks. */
export interface SessionDoor {
  /** The key of a signed-in person's session; null for a visitor. */
  key(): string | null;
  times(): SessionTimes | null;
  /** Signs a person in, in a session with a new id. */
  begin(personId: string): Promise<void>;
  /** Goes on in a session with a new id, which ends when the old one would have. */
  renew(): Promise<void>;
  end(): Promise<void>;
}

/** The door of a request that can have no session. */
export const NO_SESSION: SessionDoor = {
  key: () => null,
  times: () => null,
  begin: () => Promise.reject(new Error("There is no session here to begin.")),
  renew: () => Promise.resolve(),
  end: () => Promise.resolve(),
};

export function sessionDoor(request: Request, response: Response, limits: SessionLimits): SessionDoor {
  // Asked anew each time: a mutation changes the session under way.
  const signedIn = () => request.session?.personId !== undefined;
  const regenerate = () => promised((done) => request.session.regenerate(done));
  const keep = async (kept: Pick<SessionData, "personId" | "beganAt">) => {
    await regenerate();
    Object.assign(request.session, kept);
    await promised((done) => request.session.save(done));
  };
  return {
    key: () => (signedIn() ? sessionKey(request.sessionID) : null),
    times: () => (signedIn() ? timesOf(request.session.beganAt ?? new Date().toISOString(), limits) : null),
    begin: (personId) => keep({ personId, beganAt: new Date().toISOString() }),
    renew: async () => {
      const { personId, beganAt } = request.session;
      if (personId !== undefined && beganAt !== undefined) await keep({ personId, beganAt });
    },
    end: async () => {
      await promised((done) => request.session.destroy(done));
      response.clearCookie(cookieName(request), { path: "/", secure: request.secure, httpOnly: true, sameSite: "lax" });
    },
  };
}

/** The prefix makes a browser refuse the cookie from anywhere but this host over HTTPS. */
export function cookieName(request: Pick<Request, "secure">): string {
  return request.secure ? "__Host-sw" : "sw";
}

function timesOf(beganAt: string, limits: SessionLimits): SessionTimes {
  const endsAt = endOf(new Date(beganAt), limits);
  const idle = new Date(Date.now() + limits.idleMinutes * 60_000);
  return { idleEndsAt: idle < endsAt ? idle : endsAt, endsAt };
}

function promised(start: (done: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) =>
      error
        ? reject(error instanceof Error ? error : new Error("The session could not be changed.", { cause: error }))
        : resolve(),
    );
  });
}
