import type { Asker } from "./access/index.js";

/** What every resolver is given with a question: who asks it, and a name for it. */
export interface Context extends Asker {
  /** Names the request in the log. */
  readonly requestId: string;
}
