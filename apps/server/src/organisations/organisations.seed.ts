import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CannotStart } from "../errors.js";
import { type Organisation, ORGANISATION_KINDS } from "./organisation.js";

const Organisations = z.object({
  source: z.string(),
  organisations: z.array(
    z.object({
      slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      name: z.string().min(1),
      otherNames: z.array(z.string()),
      kinds: z.array(z.enum(ORGANISATION_KINDS)),
      partOf: z.string().optional(),
    }),
  ),
});

/** The organisations of each installed area, by its code. An area may have written down none. */
export async function readOrganisations(seedDir: string): Promise<Map<string, Organisation[]>> {
  const root = join(seedDir, "areas");
  const folders = (await readdir(root, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const lists = folders.map(
    async ({ name }) => [name, await readList(join(root, name, "organisations.json"))] as const,
  );
  return new Map(await Promise.all(lists));
}

async function readList(path: string): Promise<Organisation[]> {
  try {
    const { organisations } = Organisations.parse(JSON.parse(await readFile(path, "utf8")));
    return organisations.map(({ partOf, ...organisation }) => ({
      ...organisation,
      isMember: organisation.kinds.includes("MEMBER"),
      partOf: partOf ?? null,
    }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new CannotStart(`${path} cannot be read: ${(error as Error).message}`, { cause: error });
  }
}
