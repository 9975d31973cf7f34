import { type Asker, authorise } from "../access/index.js";
import type { Database } from "../database/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import { readNotes } from "./retention-notes.js";
import { previewRetention, type RetentionLoss } from "./retention.service.js";
import type { RetentionLossType, RetentionStateType } from "./retention.types.js";

/** What the retention is about to remove, and what it did last. */
export class RetentionOutlook {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationDirectory,
    /** Null where partner records are kept without end. */
    private readonly keptMonths: number | null,
  ) {}

  /** Whoever looks after the installation is told what goes and when; how many records it is, those who may count them. */
  async answer({ viewer }: Pick<Asker, "viewer">, now = new Date()): Promise<RetentionStateType> {
    const isWhole = authorise(viewer, "Query.retention").others === "WHOLE";
    const told = (losses: readonly RetentionLoss[]) => losses.map((loss) => this.told(loss, isWhole));
    const notes = await readNotes(this.database);
    const due = this.keptMonths === null ? null : await previewRetention(this.database, this.keptMonths, now);
    return {
      id: "retention",
      keptMonths: this.keptMonths,
      firstKept: due?.firstKept ?? null,
      due: told(due?.losses ?? []),
      dueVersions: due?.earlierVersions ?? 0,
      lastRunAt: notes?.ranAt ?? null,
      lastRemoval: notes?.removal
        ? { ...notes.removal.removed, at: notes.removal.at, losses: told(notes.removal.removed.losses) }
        : null,
    };
  }

  private told(loss: RetentionLoss, isWhole: boolean): RetentionLossType {
    const whose = this.organisations.find(loss.whose)?.name ?? loss.whose;
    return { ...loss, whose, records: isWhole ? loss.records : null };
  }
}
