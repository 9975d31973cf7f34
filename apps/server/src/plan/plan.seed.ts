import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../database/index.js";
import { CannotStart } from "../errors.js";
import { ActionsFile, FiguresFile } from "./plan-files.js";
import type { LedgerRecord, PlanAction, PlanUpdate, RollOverStep } from "./plan-record.js";
import { replacePlan, selectPlanDigest } from "./plan-seed.queries.js";

const NO_ACTIONS: ActionsFile = { source: "", years: [], rollOvers: [] };
const NO_FIGURES: FiguresFile = { document: { title: "", assertedBy: "", assertedIn: "" }, figures: [], beside: [] };

/** A plan as its files give it. */
export interface SeedPlan {
  readonly actions: readonly PlanAction[];
  readonly updates: readonly PlanUpdate[];
  readonly figures: readonly LedgerRecord[];
  readonly steps: readonly RollOverStep[];
}

/** Loads the plan of each area whose files are new or have changed. What people have changed since stays as it is. */
export async function loadPlans(database: Database, seedDir: string, areaCodes: readonly string[]): Promise<void> {
  for (const areaCode of areaCodes) {
    const [actionText, figureText] = await Promise.all([
      readText(seedDir, areaCode, "plan-actions.json"),
      readText(seedDir, areaCode, "plan-figures.json"),
    ]);
    const digest = createHash("sha256").update(`${actionText}\0${figureText}`).digest("hex");
    if ((await selectPlanDigest(database, areaCode)) === digest) continue;
    const plan = seedPlan(
      areaCode,
      parsed(ActionsFile, actionText, NO_ACTIONS),
      parsed(FiguresFile, figureText, NO_FIGURES),
    );
    await database.write((transaction) => replacePlan(transaction, areaCode, digest, plan));
  }
}

/** The figures file of an area; empty where the plan has not been written down. */
export async function readFiguresFile(seedDir: string, areaCode: string): Promise<FiguresFile> {
  return parsed(FiguresFile, await readText(seedDir, areaCode, "plan-figures.json"), NO_FIGURES);
}

async function readText(seedDir: string, areaCode: string, file: string): Promise<string | null> {
  try {
    return await readFile(join(seedDir, "areas", areaCode, file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

function parsed<T>(shape: { parse(value: unknown): T }, text: string | null, none: T): T {
  if (text === null) return none;
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    throw new CannotStart(`A file of the plan cannot be read: ${(error as Error).message}`, { cause: error });
  }
}

function seedPlan(areaCode: string, file: ActionsFile, { document, figures }: FiguresFile): SeedPlan {
  const years = file.years.map(({ id, actions }) => ({ planYear: id, actions }));
  return {
    actions: years.flatMap(({ planYear, actions }) =>
      actions.map((action, position) => ({
        areaCode,
        planYear,
        key: action.key,
        position,
        priority: action.priority,
        summary: action.summary,
        owners: action.owners,
        covers: action.covers,
        themes: action.themes,
        expected: null,
        measure: action.measure ?? null,
        target: action.target ?? null,
        place: action.place ?? null,
        dueOn: null,
        status: "NOT_REPORTED" as const,
        statusReason: null,
        version: 1,
        addedAt: null,
      })),
    ),
    updates: years.flatMap(({ planYear, actions }) =>
      actions.flatMap(({ key, reported }) => (reported ? [printed(areaCode, planYear, key, reported)] : [])),
    ),
    figures: figures.map(({ action, ...figure }, position) => ({
      ...figure,
      areaCode,
      position,
      action: action ?? null,
      document: document.title,
      assertedBy: document.assertedBy,
      assertedOn: document.assertedIn,
      updateId: null,
      updateState: null,
    })),
    steps: file.rollOvers.flatMap(({ from, steps }) =>
      steps.map(({ action, decision, becomes }) => ({
        areaCode,
        fromYear: from,
        actionKey: action,
        decision,
        becomes: becomes ?? null,
        reason: null,
        version: 1,
      })),
    ),
  };
}

/** What the plan itself prints of an action. */
function printed(
  areaCode: string,
  planYear: string,
  actionKey: string,
  { text, figures }: { text: string; figures: readonly string[] },
): PlanUpdate {
  return {
    id: `${areaCode}:${planYear}:${actionKey}:printed`,
    areaCode,
    planYear,
    actionKey,
    organisation: null,
    personId: null,
    reportedAt: null,
    words: text,
    status: null,
    statusReason: null,
    evidence: figures.map((reference) => ({ kind: "FIGURE", reference, words: null })),
    state: "PUBLISHED",
    note: null,
    version: 1,
  };
}
