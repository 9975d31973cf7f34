import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: "text",
  ...more,
});
const integer = (name: string): TableColumnOptions => ({ name, type: "integer" });
const key = { isPrimary: true };
const optional = { isNullable: true };

const TABLES: readonly Table[] = [
  new Table({
    name: "patrol_plan",
    columns: [
      text("id", key),
      text("area_code"),
      text("operation_id", optional),
      text("title"),
      text("first_day"),
      text("last_day"),
      text("content"),
      integer("version"),
      integer("demonstration"),
      text("changed_by", optional),
      text("changed_at"),
    ],
    indices: [{ name: "patrol_plan_area", columnNames: ["area_code", "first_day"] }],
  }),
  new Table({
    name: "patrol_visit",
    columns: [
      text("id", key),
      text("area_code"),
      text("plan_id", optional),
      text("shift_id", optional),
      text("cell"),
      text("ward_code"),
      text("arrived_at"),
      text("left_at"),
      integer("officers"),
      text("mode"),
      text("seen"),
      text("results"),
      text("note"),
      text("organisation", optional),
      text("origin"),
      integer("demonstration"),
      text("recorded_by", optional),
      text("recorded_at"),
    ],
    indices: [{ name: "patrol_visit_area", columnNames: ["area_code", "arrived_at"] }],
  }),
];

/** Patrol plans, and the visits that were made. */
export class Patrols1778198400000 implements MigrationInterface {
  readonly name = "Patrols1778198400000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
