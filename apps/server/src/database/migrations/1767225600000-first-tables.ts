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
const double = (name: string): TableColumnOptions => ({ name, type: "double precision" });
const key = { isPrimary: true };
const optional = { isNullable: true };
const numberedKey = integer("id", { isPrimary: true, isGenerated: true, generationStrategy: "increment" });

const TABLES: readonly Table[] = [
  new Table({ name: "data_version", columns: [integer("id", key), integer("number"), text("changed_at", optional)] }),
  new Table({ name: "setting", columns: [text("name", key), text("value")] }),
  new Table({
    name: "area",
    columns: [
      text("code", key),
      text("name"),
      text("partnership"),
      text("forces"),
      text("attribution"),
      text("plans"),
      text("digest"),
    ],
  }),
  new Table({
    name: "ward",
    columns: [
      text("code", key),
      text("area_code"),
      text("name"),
      integer("councillors"),
      double("hectares"),
      integer("residents", optional),
      text("parishes"),
      double("label_longitude"),
      double("label_latitude"),
      text("outline"),
    ],
    indices: [{ name: "ward_area", columnNames: ["area_code"] }],
  }),
  new Table({
    name: "ward_group",
    columns: [text("area_code", key), text("slug", key), text("name"), text("kind"), text("ward_codes")],
  }),
  new Table({
    name: "place",
    columns: [
      text("area_code", key),
      text("name", key),
      text("kind"),
      double("longitude"),
      double("latitude"),
      text("ward_code"),
      text("group_slug", optional),
    ],
  }),
  new Table({
    name: "delivery",
    columns: [
      numberedKey,
      text("source"),
      text("source_name"),
      text("publisher"),
      text("licence"),
      text("licence_address", optional),
      text("supplier"),
      text("month"),
      text("file"),
      text("sha256"),
      text("fetched_at", optional),
      text("imported_at"),
      integer("revision"),
      text("state"),
      integer("rows_read"),
      integer("taken"),
      integer("without_place"),
      integer("outside_area"),
      integer("refused"),
      double("seconds"),
    ],
    indices: [{ name: "delivery_month", columnNames: ["source", "supplier", "month"] }],
  }),
  new Table({
    name: "incident",
    columns: [
      numberedKey,
      integer("delivery_id"),
      text("area_code"),
      text("ward_code"),
      text("month"),
      text("crime_type"),
      double("longitude"),
      double("latitude"),
      text("location"),
      text("cell9"),
      text("cell10"),
      text("crime_reference", optional),
      text("outcome", optional),
    ],
    indices: [
      { name: "incident_delivery", columnNames: ["delivery_id"] },
      { name: "incident_area", columnNames: ["area_code", "id"] },
    ],
  }),
];

export class FirstTables1767225600000 implements MigrationInterface {
  readonly name = "FirstTables1767225600000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
    await runner.query(`INSERT INTO "data_version" ("id", "number", "changed_at") VALUES (1, 0, NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
