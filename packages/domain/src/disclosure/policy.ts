/** How small partner counts are kept from being told. Policy, not law: a partnership may set its own. */
export interface DisclosurePolicy {
  /** The smallest count that is shown, apart from zero: 5 withholds 1 to 4. */
  readonly smallestShown: number;
  /** Kinds that ask for more care, each with a smallest count of its own. */
  readonly smallestShownOf: Readonly<Record<string, number>>;
  /**
   * How many months make a block, within which places and kinds are told: 1, 2, 3, 4, 6 or 12, counted from April. A
   * source with few records a place needs long blocks, or most places are joined with others.
   */
  readonly blockMonths: number;
}

export const DISCLOSURE_POLICY: DisclosurePolicy = {
  smallestShown: 5,
  smallestShownOf: { DOMESTIC_ABUSE: 10, EXPLOITATION: 10, PREVENT: 10 },
  blockMonths: 3,
};

/** Below 3 only the number 1 would be withheld, and "withheld" would say it. */
const LEAST_THRESHOLD = 3;

/** The smallest count of `kind` that is shown, apart from zero. */
export function smallestShownOf(kind: string, policy: DisclosurePolicy): number {
  const own = Object.hasOwn(policy.smallestShownOf, kind) ? policy.smallestShownOf[kind] : undefined;
  return own ?? policy.smallestShown;
}

/**
 * One threshold for all kinds, that of the most sensitive: for a source that is told in several tables. Told on different
 * terms, the laxer kinds could be taken from a total, and the sensitive ones would be left.
 */
export function asCarefulAsFor(kinds: readonly string[], policy: DisclosurePolicy): DisclosurePolicy {
  const smallestShown = Math.max(policy.smallestShown, ...kinds.map((kind) => smallestShownOf(kind, policy)));
  return { ...policy, smallestShown, smallestShownOf: {} };
}

/** Throws when a policy could not keep what it promises. */
export function requirePolicy(policy: DisclosurePolicy): void {
  for (const threshold of [policy.smallestShown, ...Object.values(policy.smallestShownOf)]) {
    if (!Number.isSafeInteger(threshold) || threshold < LEAST_THRESHOLD) {
      throw new RangeError(
        `The smallest count shown must be a whole number from ${LEAST_THRESHOLD}, and it is ${threshold}: ` +
          `below that, "withheld" says the number itself`,
      );
    }
  }
  if (!Number.isSafeInteger(policy.blockMonths) || policy.blockMonths < 1 || 12 % policy.blockMonths !== 0) {
    throw new RangeError(
      `The months of a block must divide a year (1, 2, 3, 4, 6 or 12), and they are ${policy.blockMonths}`,
    );
  }
}
