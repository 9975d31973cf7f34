import type { Action, Viewer } from "@safer-wards/domain";
import type { Actor } from "./audit.service.js";
import type { Readings } from "./readings.js";
import type { SessionDoor } from "./session-door.js";

/** What access knows of a request. */
export interface Asker {
  readonly viewer: Viewer;
  readonly session: SessionDoor;
  /** Where it comes from; counted and hashed, never kept or logged. */
  readonly address: string;
  /** A keyed hash of the address, for the audit. */
  readonly origin: string | null;
  /** Notes in the audit that something of an open field was read that is not open, before it is. */
  noteReading(action: Action, asked: unknown): Promise<void>;
  /** Told when something is asked that is not the same for everyone, so that no answer is kept for others. */
  answersOneViewer(): void;
}

/**
 * The asker of a request. Whoever looks at who asks gives an answer that is for nobody else, and has not to say so. Apollo
 * copies the context with its own properties, so this one stands in the prototype.
 */
export class RequestAsker implements Asker {
  constructor(
    private readonly whoAsks: Viewer,
    readonly session: SessionDoor,
    readonly address: string,
    readonly origin: string | null,
    readonly answersOneViewer: () => void,
    private readonly readings: Readings,
  ) {}

  async noteReading(action: Action, asked: unknown): Promise<void> {
    await this.readings.note(this, "READ", action, asked);
  }

  get viewer(): Viewer {
    this.answersOneViewer();
    return this.whoAsks;
  }
}

export function actorOf({ viewer, origin }: Pick<Asker, "viewer" | "origin">): Actor {
  return { personId: viewer.id, roles: viewer.roles, origin };
}
