import { randomUUID } from "node:crypto";
import { type Action, type Finding, findingsIn, type Viewer } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise, readPeople } from "../access/index.js";
import type { Database } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { Area, AreaDirectory } from "../wards/index.js";
import { insertResolution, type Outcome, type Resolution, selectFigures, selectResolutions } from "./ledger.queries.js";
import { isPublished, organisationOf, seesUnpublished } from "./own-actions.js";
import type { LedgerRecord } from "./plan-record.js";
import { requireText } from "./plan-texts.js";

export type FindingState = "OPEN" | "SETTLED" | "OPEN_AGAIN";

/** A finding of the rules with what people decided about it. */
export interface KnownFinding extends Finding {
  readonly areaCode: string;
  readonly state: FindingState;
  /** The oldest first. */
  readonly history: readonly (Resolution & { readonly by: string })[];
}

export interface Ledger {
  readonly areaCode: string;
  readonly figures: readonly LedgerRecord[];
  readonly findings: readonly KnownFinding[];
}

export interface ResolveInput {
  readonly areaCode: string;
  readonly findingId: string;
  readonly outcome: Outcome;
  readonly figureId?: string | null;
  readonly note: string;
  /** How many decisions whoever decides has seen. */
  readonly seen: number;
}

/** The figures ledger of each area: what documents say, where it contradicts itself, and what was decided about that. */
export class FiguresLedger {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
  ) {}

  /** What a viewer may see of it: published figures, and one's own; officers everything. */
  async read(viewer: Viewer, areaCode: string, action: Action = "Query.planFigures"): Promise<Ledger> {
    const scope = authorise(viewer, action);
    const area = this.directory.require(areaCode);
    const organisation = organisationOf(viewer, this.organisations);
    const figures = (await selectFigures(this.database, areaCode)).filter(
      (figure) => isPublished(figure) || seesUnpublished(scope, figure.organisation === organisation),
    );
    const resolutions = await selectResolutions(this.database, areaCode);
    const names = scope.others === "WHOLE" ? await this.names() : new Map<string, string>();
    const findings = findingsOf(area, figures).map((finding) => {
      const history = resolutions.filter(({ findingId }) => findingId === finding.id);
      const named = history.map((entry) => ({ ...entry, by: names.get(entry.personId) ?? "An officer" }));
      return { ...finding, areaCode, state: stateOf(finding, history), history: named };
    });
    return { areaCode, figures, findings };
  }

  /** Keeps what a person decided about a finding. Whoever decides has to have seen every decision before. */
  async resolve(asker: Asker, input: ResolveInput): Promise<Ledger> {
    authorise(asker.viewer, "Mutation.resolveFinding");
    const { areaCode, findingId, outcome, seen } = input;
    const note = requireText(input.note, "note", 2_000);
    const ledger = await this.read(asker.viewer, areaCode);
    const finding = ledger.findings.find(({ id }) => id === findingId);
    if (!finding) throw new InvalidInput(`The ledger has no finding "${findingId}". Read it again.`, "findingId");
    const figureId = figureHeld(finding, outcome, input.figureId ?? null);
    await this.database.write(async (transaction) => {
      const before = (await selectResolutions(transaction, areaCode)).filter((entry) => entry.findingId === findingId);
      if (before.length !== seen) {
        throw new ChangedMeanwhile("finding", before.at(-1)?.decidedAt ?? "");
      }
      const resolution: Resolution = {
        id: randomUUID(),
        areaCode,
        findingId,
        number: seen + 1,
        outcome,
        figureId,
        note,
        saying: sayingOf(finding),
        personId: asker.viewer.id ?? "",
        decidedAt: new Date().toISOString(),
      };
      await insertResolution(transaction, resolution);
      const object = `finding:${areaCode}:${findingId}`;
      const after = { number: resolution.number, outcome, figureId };
      await appendAudit(transaction, actorOf(asker), { action: "FINDING_RESOLVED", object, after }, new Date());
    });
    return this.read(asker.viewer, areaCode);
  }

  private async names(): Promise<Map<string, string>> {
    return new Map((await readPeople(this.database)).map(({ id, name }) => [id, name]));
  }
}

/** The document of the ledger is the plan that looks back on the first year that is loaded. */
function findingsOf(area: Area, figures: readonly LedgerRecord[]): Finding[] {
  const weighed = figures.filter(({ updateState }) => updateState !== "SENT_BACK");
  return findingsIn(weighed, area.planYears[0]?.startYear ?? 0);
}

/** What a finding says, so that another saying is noticed. */
function sayingOf({ reasons }: Finding): string {
  return reasons.map(({ words }) => words).join("\n");
}

function stateOf(finding: Finding, history: readonly Resolution[]): FindingState {
  const last = history.at(-1);
  if (!last) return "OPEN";
  return last.outcome !== "REOPENED" && last.saying === sayingOf(finding) ? "SETTLED" : "OPEN_AGAIN";
}

function figureHeld(finding: Finding, outcome: Outcome, figureId: string | null): string | null {
  if (outcome !== "ONE_HOLDS") return null;
  if (finding.figures.some(({ id }) => id === figureId)) return figureId;
  throw new InvalidInput("Choose which of the figures holds.", "figureId");
}
