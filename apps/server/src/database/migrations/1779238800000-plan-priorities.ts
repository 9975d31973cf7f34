import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

const PLAN_PRIORITY = new Table({
  name: "plan_priority",
  columns: [
    { name: "area_code", type: "text", isPrimary: true },
    { name: "plan_year", type: "text", isPrimary: true },
    { name: "priority", type: "text", isPrimary: true },
    { name: "name", type: "text", isNullable: true },
    { name: "scope", type: "text", isNullable: true },
    { name: "most_incidents", type: "integer", isNullable: true },
    { name: "dropped_because", type: "text", isNullable: true },
    { name: "goes_to", type: "text", isNullable: true },
    { name: "version", type: "integer" },
  ],
});

/** What officers decide about the priorities of a plan: names, words and drops of the next one, and targets. */
export class PlanPriorities1779238800000 implements MigrationInterface {
  readonly name = "PlanPriorities1779238800000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PLAN_PRIORITY, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PLAN_PRIORITY);
  }
}
