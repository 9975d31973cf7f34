import type { Force } from "../wards/index.js";
import { readPoliceFileName } from "./input.js";
import type { TableSource } from "./sources/source.js";

/**
 * The force that a published file's name bears, in the shape of an organisation; null where the file is none that is
 * named so, or its force is not one of `forces`.
 */
export function forceOfFile(
  source: Pick<TableSource, "policeFileKind">,
  fileName: string,
  forces: readonly Force[],
): { readonly slug: string; readonly name: string } | null {
  const named = source.policeFileKind ? readPoliceFileName(fileName) : null;
  if (!named || named.kind !== source.policeFileKind) return null;
  const force = forces.find(({ slug }) => slug === named.forceSlug);
  return force ? { slug: force.name.toLowerCase().replaceAll(" ", "-"), name: force.name } : null;
}
