import * as z from "zod/mini";

/** The most places that can be read side by side. */
export const MOST_PLACES = 5;

/** What the address of the compare page owns beside period and types. */
export interface CompareView {
  /** Ward codes and slugs, in the order in which they were chosen; each once. */
  readonly placeIds: readonly string[];
}

export interface CompareSearch {
  places?: string;
}

const ids = z.string().check(z.regex(/^([A-Z]\d{8}|[a-z][a-z0-9-]{0,99})(,([A-Z]\d{8}|[a-z][a-z0-9-]{0,99}))*$/));
const compareSearch = z.object({ places: z.catch(z.optional(ids), undefined) });

/** The places that the keys of an address name. Never throws. */
export function readCompareView(search: Readonly<Record<string, unknown>>): CompareView {
  const { places } = compareSearch.parse(search);
  return { placeIds: [...new Set(places?.split(",") ?? [])].slice(0, MOST_PLACES) };
}

/** The keys of the address that opens this view, defaults left out. */
export function writeCompareView({ placeIds }: CompareView): CompareSearch {
  return placeIds.length === 0 ? {} : { places: placeIds.join(",") };
}
