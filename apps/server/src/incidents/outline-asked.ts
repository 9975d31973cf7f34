import { InvalidInput } from "../errors.js";
import type { AddedOutline, AddedPlaces, Area } from "../wards/index.js";

/** Slugs of outlines begin so; wards are named by codes, and towns have no such names. */
const OUTLINE = /^(parish|custom)-/;

/**
 * The outline that a question names in place of wards; null where it names none. Throws {@link InvalidInput} for one that
 * is not held, and for one beside other places: they may overlap, and an incident would be counted twice.
 */
export async function outlineAsked(
  added: Pick<AddedPlaces, "outline" | "outlines">,
  area: Area,
  placeIds: readonly string[] | null | undefined,
): Promise<AddedOutline | null> {
  const ids = [...new Set(placeIds ?? [])];
  const isOfArea = (id: string) => area.groups.some(({ slug }) => slug === id);
  const [slug] = ids.filter((id) => OUTLINE.test(id) && !isOfArea(id));
  if (slug === undefined) return null;
  if (ids.length > 1) {
    throw new InvalidInput(
      `"${slug}" is an outline that may overlap the other places. Ask for it alone, or for wards and towns.`,
      "placeIds",
    );
  }
  const outline = await added.outline(area.code, slug);
  if (outline) return outline;
  const known = (await added.outlines(area.code)).slice(0, 5).map((one) => one.slug);
  const mend =
    known.length > 0 ? `Ask for one of those that were added, such as ${known.join(", ")}.` : "None was added.";
  throw new InvalidInput(`${area.name} has no outline "${slug}". ${mend}`, "placeIds");
}
