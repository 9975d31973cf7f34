import type { PlanYear, Viewer } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise, readPeople } from "../access/index.js";
import type { Database } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { AreaDirectory } from "../wards/index.js";
import type { PlanActions, SeenAction } from "./actions.service.js";
import type { FiguresLedger, Ledger } from "./ledger.service.js";
import { draftOf } from "./review-draft.js";
import { insertVersion, type ReviewParts, type ReviewVersion, selectVersions } from "./review.queries.js";

const LONGEST_PART = 8_000;

export interface Review {
  readonly areaCode: string;
  readonly year: PlanYear;
  /** 0 while nobody has saved: then the parts are the draft. */
  readonly version: number;
  readonly parts: ReviewParts;
  readonly draft: ReviewParts;
  readonly actions: readonly SeenAction[];
  readonly ledger: Ledger;
  readonly versions: readonly (Pick<ReviewVersion, "version" | "savedAt"> & { readonly by: string })[];
}

/** A part that two people changed differently. */
export interface ReviewClash {
  readonly key: string;
  readonly mine: string;
  readonly theirs: string;
}

export interface SavedReview {
  readonly review: Review;
  /** Not saved while there are any: nothing of either is lost. */
  readonly clashes: readonly ReviewClash[];
}

export interface SaveReviewInput {
  readonly areaCode: string;
  readonly planYear: string;
  /** The version that was edited. */
  readonly baseVersion: number;
  /** The parts that were changed. */
  readonly parts: readonly { readonly key: string; readonly text: string }[];
}

/** The review of a year: drafted from what is known, edited by officers, every version kept. */
export class Reviews {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly actions: PlanActions,
    private readonly ledger: FiguresLedger,
  ) {}

  /** The latest version, or the given one. */
  async read(viewer: Viewer, areaCode: string, planYear: string, version?: number | null): Promise<Review> {
    authorise(viewer, "Query.planReview");
    const year = this.actions.year(areaCode, planYear);
    const ledger = await this.ledger.read(viewer, areaCode);
    const actions = await this.actions.list(viewer, areaCode, planYear);
    const draft = draftOf(year, actions, ledger.figures, this.directory.require(areaCode).planYears[0]?.id ?? "");
    const versions = await selectVersions(this.database, areaCode, planYear);
    const names = new Map((await readPeople(this.database)).map(({ id, name }) => [id, name]));
    const shown = versions.find((known) => known.version === (version ?? versions.length));
    if (version && !shown) throw new InvalidInput(`The review has no version ${version}.`, "version");
    return {
      areaCode,
      year,
      version: shown?.version ?? 0,
      // An action that came since has its draft.
      parts: { ...draft, ...shown?.parts },
      draft,
      actions,
      ledger,
      versions: versions.map((known) => ({
        version: known.version,
        savedAt: known.savedAt,
        by: names.get(known.personId) ?? "Somebody",
      })),
    };
  }

  /** Saves changed parts as a new version. What somebody else changed meanwhile stays; the same part twice is told. */
  async save(asker: Asker, input: SaveReviewInput): Promise<SavedReview> {
    authorise(asker.viewer, "Mutation.saveReview");
    const { areaCode, planYear, baseVersion, parts } = input;
    const { draft } = await this.read(asker.viewer, areaCode, planYear);
    for (const { key, text } of parts) requirePart(draft, key, text);
    const clashes = await this.database.write(async (transaction) => {
      const versions = await selectVersions(transaction, areaCode, planYear);
      const latest = { ...draft, ...versions.at(-1)?.parts };
      const base = { ...draft, ...versions.find(({ version }) => version === baseVersion)?.parts };
      const found = parts.filter(({ key, text }) => latest[key] !== base[key] && latest[key] !== text);
      if (found.length > 0) return found.map(({ key, text }) => ({ key, mine: text, theirs: latest[key] ?? "" }));
      const changed = Object.fromEntries(parts.map(({ key, text }) => [key, text]));
      const version = versions.length + 1;
      const savedAt = new Date();
      await insertVersion(transaction, {
        areaCode,
        planYear,
        version,
        parts: { ...latest, ...changed },
        personId: asker.viewer.id ?? "",
        savedAt: savedAt.toISOString(),
      });
      const after = { version, parts: Object.keys(changed) };
      const object = `review:${areaCode}:${planYear}`;
      await appendAudit(transaction, actorOf(asker), { action: "REVIEW_SAVED", object, after }, savedAt);
      return [];
    });
    return { review: await this.read(asker.viewer, areaCode, planYear), clashes };
  }
}

function requirePart(draft: ReviewParts, key: string, text: string): void {
  if (!Object.hasOwn(draft, key)) throw new InvalidInput(`The review has no part "${key}".`, "parts");
  if (text.length > LONGEST_PART) {
    throw new InvalidInput(`A part may have ${LONGEST_PART} characters; ${key} has ${text.length}.`, "parts");
  }
}
