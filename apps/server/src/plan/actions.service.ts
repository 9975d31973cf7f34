import { randomUUID } from "node:crypto";
import { type Action, objectionToStatus, type PlanYear, smallFigureWords, type Viewer } from "@safer-wards/domain";
import { actorOf, appendAudit, type Asker, authorise } from "../access/index.js";
import type { Database, Transaction } from "../database/index.js";
import { ChangedMeanwhile, InvalidInput } from "../errors.js";
import { planYearOf } from "../incidents/index.js";
import { actionsServed } from "../operations/index.js";
import type { OrganisationDirectory } from "../organisations/index.js";
import type { AreaDirectory } from "../wards/index.js";
import { type ActionChange, changedAction } from "./action-change.js";
import { type ActionDescent, descentsOf } from "./action-descent.js";
import { selectAction, selectActions, updateAction } from "./actions.queries.js";
import { checkedEvidence, type EvidenceInput } from "./evidence.js";
import { insertFigure, selectFigures } from "./ledger.queries.js";
import { isOwn, isPublished, organisationOf, seesUnpublished } from "./own-actions.js";
import { actionName, type LedgerRecord, type PlanAction, type PlanUpdate, type WeighedUpdate } from "./plan-record.js";
import { optionalText, requireText } from "./plan-texts.js";
import type { PlanYears } from "./plan-years.js";
import { type ReportedFigure, recordOf } from "./reported-figure.js";
import { insertUpdate, selectUpdate, selectUpdates, updateUpdate } from "./updates.queries.js";

export interface ActionId {
  readonly areaCode: string;
  readonly planYear: string;
  readonly key: string;
}

export interface Report extends ActionId {
  readonly words: string;
  readonly status?: PlanUpdate["status"];
  readonly statusReason?: string | null;
  readonly evidence?: readonly EvidenceInput[] | null;
  readonly figure?: ReportedFigure | null;
}

export interface DecideInput {
  readonly id: string;
  readonly publish: boolean;
  readonly note?: string | null;
  readonly version: number;
}

/** An action with the updates that a viewer may see. */
export interface SeenAction extends PlanAction, ActionDescent {
  readonly updates: readonly WeighedUpdate[];
  /** Whether the viewer may report of it. */
  readonly mayReport: boolean;
  /** Whether the viewer may remove it: a person added it, and nothing came of it yet. */
  readonly mayRemove: boolean;
}

/** The actions of the plans, and what is reported of them. */
export class PlanActions {
  constructor(
    private readonly database: Database,
    private readonly directory: AreaDirectory,
    private readonly organisations: OrganisationDirectory,
    private readonly years: PlanYears,
    private readonly smallestShown: (kind: string) => number,
  ) {}

  year(areaCode: string, planYear: string | null | undefined): PlanYear {
    return planYearOf(this.directory.require(areaCode), planYear);
  }

  /** Whether a plan has such an action. */
  async has({ areaCode, planYear, key }: ActionId): Promise<boolean> {
    return (await selectAction(this.database, areaCode, planYear, key)) !== null;
  }

  /** The actions of a year with what was reported: published updates, one's own, and to officers all. */
  async list(viewer: Viewer, areaCode: string, planYear: string, action: Action = "Query.plan"): Promise<SeenAction[]> {
    const scope = authorise(viewer, action);
    // The plan that is being made is for officers.
    const isOfficer = scope.others === "WHOLE";
    const year = isOfficer && planYear ? this.years.orDraft(areaCode, planYear) : this.year(areaCode, planYear);
    const organisation = organisationOf(viewer, this.organisations);
    const updates = await selectUpdates(this.database, areaCode, year.id);
    const actions = await selectActions(this.database, areaCode, year.id);
    const figures = isOfficer ? await selectFigures(this.database, areaCode) : [];
    const served = new Set(isOfficer ? await actionsServed(this.database, areaCode) : []);
    const descents = await descentsOf(this.database, areaCode, year, actions);
    return actions.map((found) => {
      const reported = updates.filter(({ actionKey }) => actionKey === found.key);
      const descent = descents(found);
      return {
        ...found,
        ...descent,
        updates: reported
          .filter(
            ({ state, organisation: reporter }) =>
              state === "PUBLISHED" || seesUnpublished(scope, reporter !== null && reporter === organisation),
          )
          .map((update) => ({ ...update, caution: this.cautionOf(update, figures) })),
        mayReport: this.mayReport(viewer, found),
        mayRemove:
          isOfficer &&
          found.addedAt !== null &&
          reported.length === 0 &&
          isAlone(descent) &&
          !served.has(`${year.id}:${found.key}`),
      };
    });
  }

  /** Takes an owner's report. It is shown to others once an officer has published it. */
  async report(asker: Asker, report: Report): Promise<ActionId> {
    const scope = authorise(asker.viewer, "Mutation.reportActionUpdate");
    const area = this.directory.require(report.areaCode);
    const action = await this.require(this.database, report);
    if (!this.mayReport(asker.viewer, action)) {
      throw new InvalidInput("Your organisation does not own this action. Ask its owners, or an officer.", "key");
    }
    const words = requireText(report.words, "words", 4_000);
    const statusReason = optionalText(report.statusReason, "statusReason", 1_000);
    const known = await selectFigures(this.database, area.code);
    const organisation = organisationOf(asker.viewer, this.organisations) ?? "partnership";
    const evidence = await checkedEvidence(report.evidence ?? [], {
      database: this.database,
      viewer: asker.viewer,
      areaCode: area.code,
      figures: known.filter(
        (figure) => isPublished(figure) || seesUnpublished(scope, figure.organisation === organisation),
      ),
    });
    const id = randomUUID();
    const now = new Date();
    const figure = report.figure ? recordOf(report.figure, action, organisation, known, id, now) : null;
    if (figure) evidence.push({ kind: "FIGURE", reference: figure.id, words: null });
    const status = report.status ?? null;
    if (status) requireStatus(status, evidence.length, statusReason);
    const update: PlanUpdate = {
      id,
      areaCode: area.code,
      planYear: action.planYear,
      actionKey: action.key,
      organisation,
      personId: asker.viewer.id,
      reportedAt: now.toISOString(),
      words,
      status,
      statusReason,
      evidence,
      state: "SUBMITTED",
      note: null,
      version: 1,
    };
    await this.database.write(async (transaction) => {
      await insertUpdate(transaction, update);
      if (figure) await insertFigure(transaction, figure);
      const after = { organisation, status, evidence: evidence.length };
      const object = `action:${actionName(action)}`;
      await appendAudit(transaction, actorOf(asker), { action: "UPDATE_REPORTED", object, after }, now);
    });
    return action;
  }

  /** Publishes an update, with the status it proposes, or sends it back with a note. */
  async decide(asker: Asker, { id, publish, note: given, version }: DecideInput): Promise<ActionId> {
    authorise(asker.viewer, "Mutation.decideActionUpdate");
    const note = publish ? optionalText(given, "note", 1_000) : requireText(given ?? "", "note", 1_000);
    return this.database.write(async (transaction) => {
      const update = await selectUpdate(transaction, id);
      if (!update || update.organisation === null) throw new InvalidInput("There is no such update.", "id");
      requireVersion(update.version, version, "update");
      const state = publish ? "PUBLISHED" : "SENT_BACK";
      await updateUpdate(transaction, { ...update, state, note, version: version + 1 });
      const action = await this.require(transaction, { ...update, key: update.actionKey });
      if (publish && update.status !== null) {
        const { status, statusReason } = update;
        await updateAction(transaction, { ...action, status, statusReason, version: action.version + 1 });
      }
      const deed = publish ? "UPDATE_PUBLISHED" : "UPDATE_SENT_BACK";
      const [before, after] = [{ status: action.status }, { status: publish ? update.status : null }];
      await appendAudit(
        transaction,
        actorOf(asker),
        { action: deed, object: `update:${id}`, before, after },
        new Date(),
      );
      return action;
    });
  }

  /** Changes an action's owners, measure, target, place, day due or status. */
  async change(asker: Asker, change: ActionChange): Promise<ActionId> {
    authorise(asker.viewer, "Mutation.changePlanAction");
    return this.database.write(async (transaction) => {
      const before = await this.require(transaction, change);
      requireVersion(before.version, change.version, "action");
      const after = changedAction(
        before,
        change,
        this.years.orDraft(before.areaCode, before.planYear),
        this.organisations,
      );
      const published = (await selectUpdates(transaction, before.areaCode, before.planYear)).filter(
        ({ actionKey, state }) => actionKey === before.key && state === "PUBLISHED",
      );
      const evidence = published.flatMap((update) => update.evidence).length;
      if (after.status !== before.status) requireStatus(after.status, evidence, after.statusReason);
      await updateAction(transaction, after);
      const object = `action:${actionName(before)}`;
      await appendAudit(transaction, actorOf(asker), { action: "ACTION_CHANGED", object, before, after }, new Date());
      return after;
    });
  }

  /** For whoever decides: a figure that counts few people is everyone's once it is published. */
  private cautionOf({ id, state }: PlanUpdate, figures: readonly LedgerRecord[]): string | null {
    const reported = figures.filter(({ updateId }) => state === "SUBMITTED" && updateId === id);
    return (
      reported.map((figure) => smallFigureWords(figure, this.smallestShown)).find((words) => words !== null) ?? null
    );
  }

  private mayReport(viewer: Viewer, action: PlanAction): boolean {
    try {
      const scope = authorise(viewer, "Mutation.reportActionUpdate");
      return seesUnpublished(scope, isOwn(action, organisationOf(viewer, this.organisations)));
    } catch {
      return false;
    }
  }

  private async require(door: Pick<Transaction, "query">, { areaCode, planYear, key }: ActionId): Promise<PlanAction> {
    const action = await selectAction(door, areaCode, planYear, key);
    if (action) return action;
    throw new InvalidInput(`The plan ${planYear} has no action "${key}". Its page lists those it has.`, "key");
  }
}

function isAlone({ comesFrom, goesOn }: ActionDescent): boolean {
  return comesFrom.length === 0 && goesOn === null;
}

function requireStatus(status: NonNullable<PlanUpdate["status"]>, evidence: number, reason: string | null): void {
  const objection = objectionToStatus(status, evidence, reason);
  if (objection) throw new InvalidInput(objection, "status");
}

function requireVersion(held: number, seen: number, what: string): void {
  if (held === seen) return;
  throw new ChangedMeanwhile(what, "");
}
