import { type MigrationInterface, type QueryRunner, Table } from "typeorm";

const TABLE = new Table({
  name: "released_table",
  columns: [
    { name: "source", type: "text", isPrimary: true },
    { name: "demonstration", type: "integer", isPrimary: true },
    { name: "blocks", type: "text" },
    { name: "released_at", type: "text" },
  ],
});

/** What was told of partner counts, so that later corrections do not show through it. */
export class ReleasedCounts1772323200000 implements MigrationInterface {
  readonly name = "ReleasedCounts1772323200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TABLE, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
