import * as z from "zod/mini";

/** What the address owns of the page Data beside the question itself: the import that is in hand. */
export interface DataSearch {
  import?: string;
}

const search = z.object({
  import: z.catch(z.optional(z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f-]{27}$/))), undefined),
});

/** Keys that cannot be read count as left out. */
export function readDataSearch(keys: Record<string, unknown>): DataSearch {
  const { import: id } = search.parse(keys);
  return id === undefined ? {} : { import: id };
}
