import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: "text",
  ...more,
});
const whole = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: "integer",
  ...more,
});
const key = { isPrimary: true };
const optional = { isNullable: true };

const TABLES: readonly Table[] = [
  new Table({ name: "plan_seed", columns: [text("area_code", key), text("digest")] }),
  new Table({
    name: "plan_action",
    columns: [
      text("area_code", key),
      text("plan_year", key),
      text("key", key),
      whole("position"),
      text("priority", optional),
      text("summary"),
      text("owners"),
      text("covers"),
      text("themes"),
      text("expected", optional),
      text("measure", optional),
      text("target", optional),
      text("place", optional),
      text("due_on", optional),
      text("status"),
      text("status_reason", optional),
      whole("version"),
    ],
  }),
  new Table({
    name: "plan_update",
    columns: [
      text("id", key),
      text("area_code"),
      text("plan_year"),
      text("action_key"),
      text("organisation", optional),
      text("person_id", optional),
      text("reported_at", optional),
      text("words"),
      text("status", optional),
      text("status_reason", optional),
      text("evidence"),
      text("state"),
      text("note", optional),
      whole("version"),
    ],
    indices: [{ name: "plan_update_action", columnNames: ["area_code", "plan_year", "action_key"] }],
  }),
  new Table({
    name: "plan_figure",
    columns: [
      text("area_code", key),
      text("id", key),
      whole("position"),
      text("record"),
      text("organisation"),
      text("priority", optional),
      text("action", optional),
      text("document"),
      text("asserted_by"),
      text("asserted_on"),
      text("update_id", optional),
    ],
  }),
  new Table({
    name: "finding_resolution",
    columns: [
      text("id", key),
      text("area_code"),
      text("finding_id"),
      whole("number"),
      text("outcome"),
      text("figure_id", optional),
      text("note"),
      text("saying"),
      text("person_id"),
      text("decided_at"),
    ],
    indices: [
      { name: "finding_resolution_finding", columnNames: ["area_code", "finding_id", "number"], isUnique: true },
    ],
  }),
  new Table({
    name: "roll_over_step",
    columns: [
      text("area_code", key),
      text("from_year", key),
      text("action_key", key),
      text("decision"),
      text("becomes", optional),
      text("reason", optional),
      whole("version"),
    ],
  }),
  new Table({
    name: "review_version",
    columns: [
      text("area_code", key),
      text("plan_year", key),
      whole("version", key),
      text("parts"),
      text("person_id"),
      text("saved_at"),
    ],
  }),
];

/** The partnership's plan: actions, updates, the figures ledger, roll-over and review. */
export class Plan1777680000000 implements MigrationInterface {
  readonly name = "Plan1777680000000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
