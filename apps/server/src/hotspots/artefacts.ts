import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const Artefacts = z.object({
  source: z.string(),
  kinds: z.array(z.object({ kind: z.string(), locations: z.array(z.string()).min(1), reason: z.string() })),
});

/** A kind of map point that collects the records of a whole neighbourhood. */
export interface ArtefactKind {
  readonly kind: string;
  readonly reason: string;
}

/** The kinds of default points in police files, by the location's exact name. */
export async function readArtefacts(seedDir: string): Promise<ReadonlyMap<string, ArtefactKind>> {
  const text = await readFile(join(seedDir, "known-artefacts.json"), "utf8");
  const { kinds } = Artefacts.parse(JSON.parse(text));
  return new Map(
    kinds.flatMap(({ kind, reason, locations }) => locations.map((location) => [location, { kind, reason }] as const)),
  );
}
