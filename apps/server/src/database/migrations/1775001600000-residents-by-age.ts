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
    name: "residents_of_age",
    columns: [text("ward_code", key), integer("age", key), integer("residents")],
  }),
  new Table({
    name: "residents_release",
    columns: [
      text("area_code", key),
      text("name"),
      text("publisher"),
      text("licence"),
      text("reference_date"),
      text("file"),
      text("sha256"),
      text("fetched_at", optional),
      text("imported_at"),
    ],
  }),
];
const ESTIMATES = ["residents_under_16", "residents_16_to_24"];

/** Residents by single year of age, and the coarser estimates that stand in for them until they are imported. */
export class ResidentsByAge1775001600000 implements MigrationInterface {
  readonly name = "ResidentsByAge1775001600000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
    for (const column of ESTIMATES) await runner.query(`ALTER TABLE "ward" ADD COLUMN "${column}" integer`);
    // No area has this digest, so every area is loaded again, with the estimates.
    await runner.query(`UPDATE "area" SET "digest" = ''`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const column of ESTIMATES) await runner.query(`ALTER TABLE "ward" DROP COLUMN "${column}"`);
    for (const table of TABLES) await runner.dropTable(table);
  }
}
