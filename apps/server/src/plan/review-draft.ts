import { figuresInReview, type PlanYear, type Section, yearsBefore } from "@safer-wards/domain";
import type { SeenAction } from "./actions.service.js";
import { actionName, type LedgerRecord } from "./plan-record.js";
import type { ReviewParts } from "./review.queries.js";

export const HEADING_PART = "heading";

export function rowPart(actionKey: string): string {
  return `row:${actionKey}`;
}

export function textPart(priorityKey: string): string {
  return `text:${priorityKey}`;
}

/** What cuts across the priorities has a text of its own. */
export const ACROSS = "ACROSS";

/**
 * The review of a year as updates, figures and evidence give it; `reviewedYear` is the one that the plan's own figures
 * look back on. Where nothing was reported, the part is blank.
 */
export function draftOf(
  year: PlanYear,
  actions: readonly SeenAction[],
  ledger: readonly LedgerRecord[],
  reviewedYear: string,
): ReviewParts {
  const ofYear = ledger.filter((figure) => isOfYear(figure, year, reviewedYear));
  const parts: Record<string, string> = { [HEADING_PART]: sentencesOf(ofYear.filter(isHeading), ledger) };
  const inRows = new Set<string>();
  for (const action of actions) {
    const row = rowOf(action, ofYear, ledger);
    parts[rowPart(action.key)] = row;
    for (const id of figuresInReview(row)) inRows.add(id);
  }
  const left = ofYear.filter((figure) => !isHeading(figure) && !inRows.has(figure.id));
  for (const { id } of year.priorities) {
    parts[textPart(id)] = sentencesOf(
      left.filter(({ priority }) => priority === id),
      ledger,
    );
  }
  const across = left.filter(({ priority }) => !year.priorities.some(({ id }) => id === priority));
  parts[textPart(ACROSS)] = sentencesOf(across, ledger);
  return parts;
}

/** What was reported of an action, followed by its figures: of the table, and of the owner's own updates. */
function rowOf(action: SeenAction, figures: readonly LedgerRecord[], ledger: readonly LedgerRecord[]): string {
  const reported = action.updates.filter(({ state }) => state === "PUBLISHED").map(({ words }) => words);
  const own = figures.filter(
    (figure) => figure.action === actionName(action) && ["TABLE", "UPDATE"].includes(figure.section),
  );
  return [...reported, sentencesOf(own, ledger)].filter((text) => text !== "").join(" ");
}

/** One sentence for each thing that is counted, with the values of the year before beside it. */
function sentencesOf(figures: readonly LedgerRecord[], ledger: readonly LedgerRecord[]): string {
  const statements = [...new Set(figures.map(({ statement }) => statement))];
  return statements.map((statement) => sentenceOf(statement, figures, ledger)).join(" ");
}

function sentenceOf(statement: string, figures: readonly LedgerRecord[], ledger: readonly LedgerRecord[]): string {
  const alike = figures.filter((figure) => figure.statement === statement);
  const latest =
    alike
      .map(({ period }) => period.endMonth)
      .sort()
      .at(-1) ?? "";
  const now = alike.filter(({ period }) => period.endMonth === latest);
  const stated = alike.filter((figure) => !now.includes(figure));
  const before = stated.length > 0 ? stated : yearBefore(now, ledger);
  const tokens = (list: readonly LedgerRecord[]) => list.map(({ id }) => `{${id}}`).join(", ");
  return `${statement}: ${tokens(now)}${before.length > 0 ? `, after ${tokens(before)} the year before` : ""}.`;
}

/** What the ledger holds of the same series for the same months a year before. */
function yearBefore([figure]: readonly LedgerRecord[], ledger: readonly LedgerRecord[]): LedgerRecord[] {
  if (!figure || figure.section !== "UPDATE") return [];
  const { firstMonth, endMonth } = yearsBefore(figure.period, 1);
  return ledger.filter(
    ({ series, period, value }) =>
      value.kind === "NUMBER" &&
      period.firstMonth === firstMonth &&
      period.endMonth === endMonth &&
      series.some((name) => figure.series.includes(name)),
  );
}

function isHeading({ section }: LedgerRecord): boolean {
  return section === "HEADING";
}

const LOOKING_BACK: readonly Section[] = ["HEADING", "TABLE", "TEXT"];

/** What owners reported in the year, and what the plan prints where it looks back on that year. */
function isOfYear({ section, action }: LedgerRecord, year: PlanYear, reviewedYear: string): boolean {
  if (section === "UPDATE") return action?.startsWith(`${year.id}/`) ?? false;
  return LOOKING_BACK.includes(section) && year.id === reviewedYear;
}
