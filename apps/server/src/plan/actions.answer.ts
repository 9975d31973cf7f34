import { isAllowed, scopeFor, valueWords, type Viewer } from "@safer-wards/domain";
import { organisationAnswer, type OrganisationDirectory } from "../organisations/index.js";
import type { SeenAction } from "./actions.service.js";
import type { ActionSeriesType, ActionUpdateType, PlanActionType } from "./actions.types.js";
import { figureAnswer } from "./ledger.answer.js";
import type { Ledger } from "./ledger.service.js";
import type { LedgerFigureType } from "./ledger.types.js";
import { actionName, type LedgerRecord, type Target, type WeighedUpdate } from "./plan-record.js";

/** An action in the shape of the schema, with its figures of the ledger. */
export function actionAnswer(
  action: SeenAction,
  { figures, findings }: Ledger,
  organisations: OrganisationDirectory,
  viewer: Viewer,
  today: string,
): PlanActionType {
  const name = actionName(action);
  const own = figures.filter((figure) => figure.action === name);
  const shown = new Map(figures.map((figure) => [figure.id, figure]));
  const answerOf = (id: string): LedgerFigureType | null => {
    const figure = shown.get(id);
    return figure ? figureAnswer(figure, findings, organisations) : null;
  };
  return {
    id: `action:${name}`,
    key: action.key,
    planYear: action.planYear,
    priority: action.priority,
    summary: action.summary,
    owners: action.owners.flatMap((slug) => organisations.find(slug) ?? []).map(organisationAnswer),
    covers: action.covers,
    themes: action.themes,
    expected: action.expected,
    measure: action.measure,
    target: action.target && { ...action.target, words: targetWords(action.target) },
    place: action.place,
    dueOn: action.dueOn,
    isOverdue: isOverdue(action, today),
    status: action.status,
    statusReason: action.statusReason,
    updates: action.updates.map((update) => updateAnswer(update, organisations, answerOf)),
    figures: own.map((figure) => figureAnswer(figure, findings, organisations)),
    series: seriesOf(action, figures),
    mayReport: action.mayReport,
    mayRemove: action.mayRemove,
    comesFrom: action.comesFrom,
    goesOn: action.goesOn,
    mayDecide: isAllowed(scopeFor(viewer, "Mutation.decideActionUpdate")),
    version: action.version,
  };
}

/** What is counted of the action, in whichever year's plan: its key is the same in all of them. */
function seriesOf({ key }: SeenAction, figures: readonly LedgerRecord[]): ActionSeriesType[] {
  const counted = figures.filter(
    ({ action, value, section }) => action?.split("/")[1] === key && value.kind === "NUMBER" && section !== "ACTIONS",
  );
  const bySeries = new Map(counted.map((figure) => [figure.series[0] ?? figure.id, figure]));
  return [...bySeries].map(([id, { statement, unit }]) => ({ id, statement, unit }));
}

/** Today in Europe/London, where the plan's days are. */
export function todayInLondon(now: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(now);
}

function isOverdue({ dueOn, status }: SeenAction, today: string): boolean {
  return dueOn !== null && dueOn < today && status !== "COMPLETE" && status !== "STOPPED";
}

function targetWords({ value, bound, unit }: Target): string {
  return `${valueWords({ kind: "NUMBER", number: value, bound })} ${unit}`;
}

function updateAnswer(
  { id, words, organisation, reportedAt, status, statusReason, evidence, state, note, caution, version }: WeighedUpdate,
  organisations: OrganisationDirectory,
  figureOf: (id: string) => LedgerFigureType | null,
): ActionUpdateType {
  return {
    id,
    words,
    organisationName: organisation === null ? null : (organisations.find(organisation)?.name ?? organisation),
    reportedAt: reportedAt === null ? null : new Date(reportedAt),
    status,
    statusReason,
    evidence: evidence.map(({ kind, reference, words: shows }) => ({
      kind,
      reference,
      words: shows,
      figure: kind === "FIGURE" ? figureOf(reference) : null,
    })),
    state,
    note,
    caution,
    version,
  };
}
