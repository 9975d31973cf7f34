import type { PriorityId } from "@safer-wards/domain";
import type { Database, Transaction } from "../database/index.js";
import { FigureRecord } from "./plan-files.js";
import type { LedgerRecord, UpdateState } from "./plan-record.js";

type Door = Pick<Database, "query">;

export const OUTCOMES = ["ONE_HOLDS", "ALL_HOLD", "NONE_HOLDS", "REOPENED"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a person decided about a finding. */
export interface Resolution {
  readonly id: string;
  readonly areaCode: string;
  readonly findingId: string;
  readonly number: number;
  readonly outcome: Outcome;
  readonly figureId: string | null;
  readonly note: string;
  readonly saying: string;
  readonly personId: string;
  readonly decidedAt: string;
}

interface FigureRow {
  readonly area_code: string;
  readonly id: string;
  readonly position: number;
  readonly record: string;
  readonly organisation: string;
  readonly priority: PriorityId | null;
  readonly action: string | null;
  readonly document: string;
  readonly asserted_by: string;
  readonly asserted_on: string;
  readonly update_id: string | null;
  readonly update_state: UpdateState | null;
}

function toRecord(row: FigureRow): LedgerRecord {
  return {
    ...FigureRecord.parse(JSON.parse(row.record)),
    areaCode: row.area_code,
    position: row.position,
    priority: row.priority,
    action: row.action,
    document: row.document,
    assertedBy: row.asserted_by,
    assertedOn: row.asserted_on,
    updateId: row.update_id,
    updateState: row.update_state,
  };
}

/** Every figure of an area's ledger: those of the plan in its order, then those of updates. */
export async function selectFigures(door: Door, areaCode: string): Promise<LedgerRecord[]> {
  const rows = await door.query<FigureRow>(
    `SELECT plan_figure.*, plan_update.state AS update_state FROM plan_figure
      LEFT JOIN plan_update ON plan_update.id = plan_figure.update_id
      WHERE plan_figure.area_code = ? ORDER BY plan_figure.position, plan_figure.id`,
    [areaCode],
  );
  return rows.map(toRecord);
}

const FIGURE_COLUMNS = [
  "area_code",
  "id",
  "position",
  "record",
  "organisation",
  "priority",
  "action",
  "document",
  "asserted_by",
  "asserted_on",
  "update_id",
] as const;

export async function insertFigure(transaction: Transaction, figure: LedgerRecord): Promise<void> {
  const values = [
    figure.areaCode,
    figure.id,
    figure.position,
    JSON.stringify(FigureRecord.parse(figure)),
    figure.organisation,
    figure.priority,
    figure.action,
    figure.document,
    figure.assertedBy,
    figure.assertedOn,
    figure.updateId,
  ];
  await transaction.insertRows("plan_figure", FIGURE_COLUMNS, [values]);
}

interface ResolutionRow {
  readonly id: string;
  readonly area_code: string;
  readonly finding_id: string;
  readonly number: number;
  readonly outcome: Outcome;
  readonly figure_id: string | null;
  readonly note: string;
  readonly saying: string;
  readonly person_id: string;
  readonly decided_at: string;
}

/** Every decision about the findings of an area, the oldest first. */
export async function selectResolutions(door: Door, areaCode: string): Promise<Resolution[]> {
  const rows = await door.query<ResolutionRow>(
    `SELECT * FROM finding_resolution WHERE area_code = ? ORDER BY finding_id, "number"`,
    [areaCode],
  );
  return rows.map((row) => ({
    id: row.id,
    areaCode: row.area_code,
    findingId: row.finding_id,
    number: row.number,
    outcome: row.outcome,
    figureId: row.figure_id,
    note: row.note,
    saying: row.saying,
    personId: row.person_id,
    decidedAt: row.decided_at,
  }));
}

const RESOLUTION_COLUMNS = [
  "id",
  "area_code",
  "finding_id",
  "number",
  "outcome",
  "figure_id",
  "note",
  "saying",
  "person_id",
  "decided_at",
] as const;

export async function insertResolution(transaction: Transaction, resolution: Resolution): Promise<void> {
  const { id, areaCode, findingId, number, outcome, figureId, note, saying, personId, decidedAt } = resolution;
  await transaction.insertRows("finding_resolution", RESOLUTION_COLUMNS, [
    [id, areaCode, findingId, number, outcome, figureId, note, saying, personId, decidedAt],
  ]);
}
