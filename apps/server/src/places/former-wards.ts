import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { slugOf } from "@safer-wards/domain";
import { z } from "zod";
import type { Area, Ward } from "../wards/index.js";
import { listWords } from "./place-words.js";

const File = z.object({
  /** The day from which the wards of today are in force. */
  until: z.string(),
  /** Why today's outlines differ, and where that is written. */
  source: z.string(),
  wards: z.array(
    z.object({
      name: z.string(),
      code: z
        .string()
        .regex(/^E05\d{6}$/)
        .nullable(),
      successors: z.array(z.string()).min(1),
      /** A sentence where the names alone mislead. */
      note: z.string().nullable(),
    }),
  ),
});

export type FormerWards = z.infer<typeof File>;

/** A ward that is no longer, and where its streets are now. */
export interface FormerWard {
  readonly name: string;
  readonly sentence: string;
  readonly successors: readonly Ward[];
  readonly source: string;
}

/** The wards before the last change of boundaries; none for an area whose folder does not name them. */
export async function readFormerWards(seedDir: string, areaCode: string): Promise<FormerWards | null> {
  try {
    return File.parse(JSON.parse(await readFile(join(seedDir, "areas", areaCode, "former-wards.json"), "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

const WARD_CODE = /^E05\d{6}$/;

/**
 * What became of a ward that a name or a code of before the change means. A ward code that is neither in force nor known by
 * name is answered with a sentence and every ward. Null where the text means nothing of the kind.
 */
export function formerWardOf(area: Area, former: FormerWards | null, text: string): FormerWard | null {
  if (area.wards.some((ward) => ward.code === text)) return null;
  const slug = slugOf(text);
  const known = former?.wards.find((ward) => ward.code === text || slugOf(ward.name) === slug);
  if (former && known) {
    const successors = area.wards.filter((ward) => known.successors.includes(ward.code));
    const names = listWords(successors.map((ward) => ward.name));
    return {
      name: known.name,
      sentence:
        `${known.name} was a ward until May ${former.until.slice(0, 4)}. Its outline is no longer in force; ` +
        `most of its streets are now in ${names}. ${known.note ?? ""}`.trim(),
      successors,
      source: former.source,
    };
  }
  if (!WARD_CODE.test(text)) return null;
  return {
    name: text,
    sentence:
      `${text} is no ward of ${area.name} in force today. Codes from before a change of boundaries are not ` +
      "counted any more, as incidents are counted within today's outlines; choose one of today's wards.",
    successors: area.wards,
    source: former?.source ?? "",
  };
}
