import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: "text",
  ...more,
});
const integer = (name: string, more: Partial<TableColumnOptions> = {}): TableColumnOptions => ({
  name,
  type: "integer",
  ...more,
});
const key = { isPrimary: true };
const optional = { isNullable: true };

const TABLES: readonly Table[] = [
  new Table({
    name: "operation",
    columns: [
      text("id", key),
      text("area_code"),
      text("kind"),
      text("title"),
      text("aim"),
      text("priority", optional),
      text("plan_action_id", optional),
      text("lead_organisation"),
      text("partner_organisations"),
      text("place"),
      text("ward_codes"),
      text("first_day"),
      text("last_day"),
      text("date_precision"),
      text("state"),
      { name: "cost_pounds", type: "double precision", ...optional },
      { name: "officer_hours", type: "double precision", ...optional },
      text("results"),
      text("notes"),
      text("conflicts"),
      text("origin"),
      text("source"),
      integer("version"),
      text("created_at"),
      text("changed_at"),
    ],
    indices: [{ name: "operation_area", columnNames: ["area_code"] }],
  }),
  new Table({
    name: "operation_version",
    columns: [
      text("operation_id", key),
      integer("version", key),
      text("at"),
      text("person_id", optional),
      text("deed"),
      text("content"),
    ],
  }),
];

/** The register of operations, with every version of each. */
export class Operations1777593600000 implements MigrationInterface {
  readonly name = "Operations1777593600000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
