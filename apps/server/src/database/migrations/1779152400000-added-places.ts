import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string): TableColumnOptions => ({ name, type: "text" });
const number = (name: string): TableColumnOptions => ({ name, type: "double precision" });

const OUTLINE = new Table({
  name: "added_outline",
  columns: [
    { ...text("id"), isPrimary: true },
    text("area_code"),
    text("slug"),
    text("kind"),
    text("name"),
    { name: "residents", type: "integer", isNullable: true },
    text("outline"),
    { name: "vertices", type: "integer" },
    number("hectares"),
    text("coordinate_system"),
    text("file"),
    text("sha256"),
    text("added_at"),
  ],
  indices: [{ name: "added_outline_area", columnNames: ["area_code"] }],
});

const PLACE = new Table({
  name: "added_place",
  columns: [
    { ...text("id"), isPrimary: true },
    text("area_code"),
    text("name"),
    text("kind"),
    number("longitude"),
    number("latitude"),
    text("ward_code"),
    text("file"),
    text("sha256"),
    text("added_at"),
  ],
  indices: [{ name: "added_place_area", columnNames: ["area_code"] }],
});

/** Outlines and names of places that officers bring. */
export class AddedPlaces1779152400000 implements MigrationInterface {
  readonly name = "AddedPlaces1779152400000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(OUTLINE, false, true, true);
    await runner.createTable(PLACE, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable(PLACE);
    await runner.dropTable(OUTLINE);
  }
}
