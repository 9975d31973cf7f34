import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

const EVALUATION = new Table({
  name: "evaluation",
  columns: [
    { name: "operation_id", type: "text", isPrimary: true },
    { name: "design", type: "text" },
    { name: "chosen_at", type: "text" },
    { name: "chosen_by", type: "text", isNullable: true },
    { name: "chosen_before_start", type: "integer" },
    { name: "version", type: "integer" },
  ],
});

/** How operations are to be evaluated. */
export class Evaluations1778371200000 implements MigrationInterface {
  readonly name = "Evaluations1778371200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(EVALUATION, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(EVALUATION);
  }
}
