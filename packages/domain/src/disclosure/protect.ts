import { membersOf, type ReleasedBlock } from "./block.js";
import { Occasions } from "./occasions.js";
import { type PartnerCounts, requireCounts, type TableFrame } from "./partner-counts.js";
import { DISCLOSURE_POLICY, type DisclosurePolicy, requirePolicy, smallestShownOf } from "./policy.js";
import { type ProtectedTable, protectedTable } from "./protected-table.js";
import { releaseKinds } from "./release.js";

/**
 * The only way from partner counts to a viewer who may not see them whole.
 *
 * Every number that can be had from the table is a sum of a few totals fixed here, whatever is asked and in whichever
 * order, so nothing has to be remembered about questions. docs/methods/disclosure.md says why those totals give back no
 * withheld number. One table for each source: an organisation that knows its own records could otherwise subtract them.
 * It is made of all records of the source, from its first month on, and never of those that somebody asked for.
 *
 * @param released what the table's last version had released: it stays as it was told, and this version continues it
 * @throws RangeError for a policy, a count or a frame that cannot be protected
 */
export function protect(
  counts: PartnerCounts,
  policy: DisclosurePolicy = DISCLOSURE_POLICY,
  released: readonly ReleasedBlock[] = [],
): ProtectedTable {
  requirePolicy(policy);
  requireCounts(counts);
  requireSamePlaces(counts, released);
  const parts = kindsToldTogether(counts.kinds, policy).map(({ kinds, smallestShown }) =>
    releaseKinds({ ...counts, kinds }, { blockMonths: policy.blockMonths, smallestShown }, released),
  );
  return protectedTable(
    { places: counts.places, months: counts.months, kinds: counts.kinds },
    [...new Set([...released.filter((block) => !hasKindOf(block, counts)), ...parts.flatMap((part) => part.released)])],
    parts.flatMap((part) => part.held),
    new Occasions(counts.possible),
  );
}

/** What was told of kinds that are counted no more is kept, should they come back. */
function hasKindOf(block: ReleasedBlock, { kinds }: TableFrame): boolean {
  return membersOf(block, "kinds").some((kind) => kinds.includes(kind));
}

interface KindsTogether {
  readonly kinds: readonly string[];
  readonly smallestShown: number;
}

/** Kinds with one threshold. Among kinds with a laxer one, a sensitive kind would be told on their terms. */
function kindsToldTogether(kinds: readonly string[], policy: DisclosurePolicy): KindsTogether[] {
  const thresholds = new Set(kinds.map((kind) => smallestShownOf(kind, policy)));
  return [...thresholds].map((smallestShown) => ({
    kinds: kinds.filter((kind) => smallestShownOf(kind, policy) === smallestShown),
    smallestShown,
  }));
}

function requireSamePlaces({ places }: TableFrame, released: readonly ReleasedBlock[]): void {
  for (const block of released) {
    const before = membersOf(block, "places");
    if (before.length !== places.length || before.some((place) => !places.includes(place))) {
      throw new RangeError(`protect: the released block counts ${before.length} places and the table others`);
    }
  }
}
