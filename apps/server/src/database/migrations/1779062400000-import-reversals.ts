import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

const IMPORT_REVERSAL = new Table({
  name: "import_reversal",
  columns: [
    { name: "import_id", type: "text", isPrimary: true },
    { name: "number", type: "integer", isPrimary: true },
    { name: "source", type: "text" },
    { name: "content", type: "text" },
    { name: "kept_at", type: "text" },
  ],
  indices: [{ name: "import_reversal_kept", columnNames: ["kept_at"] }],
});

/** What takes an import back whose source keeps no months. */
export class ImportReversals1779062400000 implements MigrationInterface {
  readonly name = "ImportReversals1779062400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(IMPORT_REVERSAL, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(IMPORT_REVERSAL);
  }
}
