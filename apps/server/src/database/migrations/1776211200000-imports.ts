import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string): TableColumnOptions => ({ name, type: "text" });
const integer = (name: string): TableColumnOptions => ({ name, type: "integer" });
const orNull = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const IMPORT_JOB = new Table({
  name: "import_job",
  columns: [
    { ...text("id"), isPrimary: true },
    text("state"),
    text("created_at"),
    text("changed_at"),
    orNull(text("person_id")),
    orNull(text("organisation")),
    integer("take_good_rows"),
    text("files"),
    integer("rows_done"),
    integer("bytes_done"),
    integer("bytes_total"),
    orNull(text("report")),
    orNull(text("fault")),
    integer("version"),
  ],
  indices: [{ name: "import_job_created", columnNames: ["created_at"] }],
});

const REPLACED_RECORDS = new Table({
  name: "replaced_records",
  columns: [{ ...integer("delivery_id"), isPrimary: true }, text("content")],
});

/** Imports as jobs, what each delivery changed, and the records that a later one replaced, so that it can be undone. */
export class Imports1776211200000 implements MigrationInterface {
  readonly name = "Imports1776211200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(IMPORT_JOB, false, true, true);
    await runner.createTable(REPLACED_RECORDS, false, true, true);
    await runner.query(`ALTER TABLE "delivery" ADD COLUMN "import_id" text`);
    for (const column of ["added", "removed", "changed"]) {
      await runner.query(`ALTER TABLE "delivery" ADD COLUMN "rows_${column}" integer`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ["changed", "removed", "added"]) {
      await runner.query(`ALTER TABLE "delivery" DROP COLUMN "rows_${column}"`);
    }
    await runner.query(`ALTER TABLE "delivery" DROP COLUMN "import_id"`);
    await runner.dropTable(REPLACED_RECORDS);
    await runner.dropTable(IMPORT_JOB);
  }
}
