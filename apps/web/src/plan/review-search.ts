import { readView, writeView, type ViewSearch } from "../view/index.js";

/** Which version of a review the address names; none for the latest. */
export interface ReviewSearch extends ViewSearch {
  readonly version?: string;
}

const MOST_VERSIONS = 100_000;

/** The version that the address names; null for the latest. */
export function versionAsked({ version }: Readonly<Record<string, unknown>>): number | null {
  const number = typeof version === "string" && /^[1-9]\d*$/.test(version) ? Number(version) : Number.NaN;
  return number <= MOST_VERSIONS ? number : null;
}

/** What the address says, without what nobody could mean. */
export function readReviewSearch(search: Readonly<Record<string, unknown>>): ReviewSearch {
  const version = versionAsked(search);
  return { ...writeView(readView(search)), ...(version !== null && { version: `${version}` }) };
}
