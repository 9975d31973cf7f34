import {
  asCarefulAsFor,
  type DisclosurePolicy,
  type PartnerCounts,
  protect,
  type ProtectedTable,
  type ReleasedBlock,
  smallestShownOf as leastShownOf,
} from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import { appendAudit, THE_SERVER } from "./audit.service.js";
import {
  deleteReleasedOfDemonstration,
  type PartnerSource,
  selectReleased,
  upsertReleased,
} from "./disclosure.queries.js";

/** How a source is told, where it is not told like others. */
export interface DisclosureTerms {
  /** How many months make a block, where three are too few or too many for the source. */
  readonly blockMonths?: number;
  /**
   * Every kind of record in the source, where it is told in more than one table: all of them are told on the terms of the
   * most sensitive kind.
   */
  readonly kindsOfSource?: readonly string[];
}

/** Orders those who release counts among each other; the number means nothing else. */
const RELEASE_TURN = 722_015;

/**
 * The way from partner counts to everyone who may not see them whole. What is told of a source is kept in the database
 * before anybody is told it, so that corrections, another policy and other servers tell the same for ever after.
 */
export class Disclosure {
  constructor(
    private readonly database: Database,
    private readonly policy: DisclosurePolicy,
  ) {}

  /** The smallest count of a kind of record that is shown, apart from zero, to whoever sees none whole. */
  smallestShownOf(kind: string): number {
    return leastShownOf(kind, this.policy);
  }

  /**
   * The table that answers for a source. `counts` are all its records from its first month on, of whole months alone,
   * and never those that somebody asked for.
   *
   * @throws RangeError for counts that cannot be protected, or that name other places than what was released
   */
  async protect(
    source: PartnerSource,
    counts: PartnerCounts,
    { kindsOfSource, ...terms }: DisclosureTerms = {},
  ): Promise<ProtectedTable> {
    const policy = { ...(kindsOfSource ? asCarefulAsFor(kindsOfSource, this.policy) : this.policy), ...terms };
    const held = await selectReleased(this.database, source);
    const table = protect(counts, policy, blocksOf(held));
    if (JSON.stringify(table.released) === held) return table;
    return this.database.write((transaction) => release(transaction, source, counts, policy));
  }
}

/** Somebody else may have released more since it was read, so the table is made again on top of what is there now. */
async function release(
  transaction: Transaction,
  source: PartnerSource,
  counts: PartnerCounts,
  policy: DisclosurePolicy,
): Promise<ProtectedTable> {
  await transaction.takeTurn(RELEASE_TURN);
  const held = await selectReleased(transaction, source);
  const table = protect(counts, policy, blocksOf(held));
  const blocks = JSON.stringify(table.released);
  if (blocks === held) return table;
  const now = new Date();
  await upsertReleased(transaction, source, blocks, now.toISOString());
  const { smallestShown, smallestShownOf, blockMonths } = policy;
  const deed = {
    action: "COUNTS_RELEASED",
    object: `counts:${source.name}${source.isDemonstration ? " (demonstration)" : ""}`,
    before: { blocks: blocksOf(held).length },
    after: { blocks: table.released.length, smallestShown, smallestShownOf, blockMonths },
  };
  await appendAudit(transaction, THE_SERVER, deed, now);
  return table;
}

/** Forgets what was told of demonstration records: they were nobody's, and real ones are another source. */
export async function forgetReleasedDemonstration(transaction: Transaction): Promise<void> {
  await deleteReleasedOfDemonstration(transaction);
}

function blocksOf(held: string | null): ReleasedBlock[] {
  return held === null ? [] : (JSON.parse(held) as ReleasedBlock[]);
}
