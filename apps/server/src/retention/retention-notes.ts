import { z } from "zod";
import { type RowDoor, selectSetting, type Transaction, upsertSetting } from "../database/index.js";
import type { Retention } from "./retention.service.js";

const SETTING = "retention";

const Notes = z.object({
  /** UTC, ISO 8601. */
  ranAt: z.string(),
  /** The last run that removed anything. */
  removal: z
    .object({
      at: z.string(),
      removed: z.object({
        firstKept: z.string(),
        losses: z.array(z.object({ what: z.string(), whose: z.string(), months: z.number(), records: z.number() })),
        earlierVersions: z.number(),
      }),
    })
    .nullable(),
});
export type RetentionNotes = z.infer<typeof Notes>;

/** When the retention last ran, and what it last removed; null where it never ran. */
export async function readNotes(door: RowDoor): Promise<RetentionNotes | null> {
  const written = await selectSetting(door, SETTING);
  return written === null ? null : Notes.parse(JSON.parse(written));
}

/** Notes a run in its own transaction; one that removed nothing leaves what is known of the last removal. */
export async function noteRun(transaction: Transaction, removed: Retention | null, now: Date): Promise<void> {
  const at = now.toISOString();
  const removal = removed ? { at, removed } : ((await readNotes(transaction))?.removal ?? null);
  await upsertSetting(transaction, SETTING, JSON.stringify({ ranAt: at, removal }));
}
