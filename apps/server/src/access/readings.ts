import type { Database } from "../database/index.js";
import { type Asker, actorOf } from "./asker.js";
import { canonicalJson } from "./audit-chain.js";
import { noteInAudit } from "./audit.service.js";

/** The same person who asks the same again within so long reads once: a page asks anew whenever it is drawn. */
const SAME_READING_MILLISECONDS = 60_000;
const MOST_REMEMBERED = 5_000;
/** What was asked is kept whole up to so many characters. */
const LONGEST_QUESTION = 2_000;

export type ReadingAction = "READ" | "EXPORTED";

/** Notes in the audit who read what is not open to everyone, before they get it. */
export class Readings {
  private readonly lately = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async note(asker: Asker, action: ReadingAction, object: string, asked: unknown): Promise<void> {
    // What a visitor reads of it is shown to everyone.
    if (asker.viewer.id === null) return;
    const question = canonicalJson(asked);
    const now = this.now();
    if (action === "READ" && this.wasLately([asker.viewer.id, asker.origin, object, question].join("\n"), now)) return;
    const after = question.length <= LONGEST_QUESTION ? asked : { charactersAsked: question.length };
    await noteInAudit(this.database, actorOf(asker), { action, object, after }, now);
  }

  private wasLately(key: string, now: Date): boolean {
    const last = this.lately.get(key);
    if (last !== undefined && now.getTime() - last < SAME_READING_MILLISECONDS) return true;
    this.lately.delete(key);
    this.lately.set(key, now.getTime());
    const [oldest] = this.lately.keys();
    if (this.lately.size > MOST_REMEMBERED && oldest !== undefined) this.lately.delete(oldest);
    return false;
  }
}
