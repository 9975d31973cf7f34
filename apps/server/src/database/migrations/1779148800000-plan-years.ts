import { type MigrationInterface, type QueryRunner, Table, TableColumn } from "typeorm";

const PLAN_YEAR = new Table({
  name: "plan_year",
  columns: [
    { name: "area_code", type: "text", isPrimary: true },
    { name: "plan_year", type: "text", isPrimary: true },
    { name: "start_year", type: "integer" },
    { name: "priorities", type: "text" },
    { name: "themes", type: "text" },
    { name: "person_id", type: "text" },
    { name: "published_at", type: "text" },
  ],
});

const ADDED_AT = new TableColumn({ name: "added_at", type: "text", isNullable: true });

/** Plans that officers made here: their years, and the actions that no file loads. */
export class PlanYears1779148800000 implements MigrationInterface {
  readonly name = "PlanYears1779148800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PLAN_YEAR, false, true, true);
    await runner.addColumn("plan_action", ADDED_AT);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn("plan_action", "added_at");
    await runner.dropTable(PLAN_YEAR);
  }
}
