import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

const TABLE = new Table({
  name: "import_checksum",
  columns: [
    { name: "delivery", type: "integer", isPrimary: true },
    { name: "row_count", type: "integer" },
    { name: "checksum", type: "text" },
    { name: "noted_at", type: "text" },
  ],
});

/** What each import's rows came to, so that silent damage is found. */
export class ImportChecksums1775174400000 implements MigrationInterface {
  readonly name = "ImportChecksums1775174400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TABLE, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
