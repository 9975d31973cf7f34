import { type MigrationInterface, type QueryRunner, TableColumn } from "typeorm";

const PLAN_RECORDS = new TableColumn({ name: "plan_records", type: "text", default: "'[]'" });

/** Which records of the figures ledger an operation of the plan stands on. */
export class OperationPlanRecords1779235200000 implements MigrationInterface {
  readonly name = "OperationPlanRecords1779235200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn("operation", PLAN_RECORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn("operation", "plan_records");
  }
}
