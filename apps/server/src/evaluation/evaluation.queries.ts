import type { Transaction } from "../database/index.js";
import type { ChosenEvaluation, EvaluationDesign } from "./evaluation-design.js";

type Door = Pick<Transaction, "query">;

interface EvaluationText {
  operation_id: string;
  design: string;
  chosen_at: string;
  chosen_by: string | null;
  chosen_before_start: number;
  version: number;
}

export async function selectEvaluation(door: Door, operationId: string): Promise<ChosenEvaluation | null> {
  const [row] = await door.query<EvaluationText>("SELECT * FROM evaluation WHERE operation_id = ?", [operationId]);
  if (!row) return null;
  return {
    operationId: row.operation_id,
    design: JSON.parse(row.design) as EvaluationDesign,
    chosenAt: row.chosen_at,
    chosenBy: row.chosen_by,
    chosenBeforeStart: row.chosen_before_start === 1,
    version: row.version,
  };
}

export async function upsertEvaluation(transaction: Transaction, chosen: ChosenEvaluation): Promise<void> {
  await transaction.query(
    `INSERT INTO evaluation (operation_id, design, chosen_at, chosen_by, chosen_before_start, version)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (operation_id) DO UPDATE SET design = excluded.design, chosen_at = excluded.chosen_at,
        chosen_by = excluded.chosen_by, chosen_before_start = excluded.chosen_before_start, version = excluded.version`,
    [
      chosen.operationId,
      JSON.stringify(chosen.design),
      chosen.chosenAt,
      chosen.chosenBy,
      Number(chosen.chosenBeforeStart),
      chosen.version,
    ],
  );
}
