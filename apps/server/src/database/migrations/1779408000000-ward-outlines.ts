import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string): TableColumnOptions => ({ name, type: "text" });

const TABLE = new Table({
  name: "ward_outline",
  columns: [
    { ...text("id"), isPrimary: true },
    text("area_code"),
    text("ward_code"),
    text("name"),
    { name: "vertices", type: "integer" },
    { name: "hectares", type: "double precision" },
    text("coordinate_system"),
    text("file"),
    text("sha256"),
    text("added_at"),
    text("outline"),
  ],
  indices: [{ name: "ward_outline_area", columnNames: ["area_code"] }],
});

/** Outlines of wards that officers bring. */
export class WardOutlines1779408000000 implements MigrationInterface {
  readonly name = "WardOutlines1779408000000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(TABLE, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(TABLE);
  }
}
