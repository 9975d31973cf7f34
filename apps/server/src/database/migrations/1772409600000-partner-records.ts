import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

const text = (name: string): TableColumnOptions => ({ name, type: "text" });
const integer = (name: string): TableColumnOptions => ({ name, type: "integer" });
const double = (name: string): TableColumnOptions => ({ name, type: "double precision" });
const orNull = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });

const PARTNER_RECORD = new Table({
  name: "partner_record",
  columns: [
    { ...integer("id"), isPrimary: true, isGenerated: true, generationStrategy: "increment" },
    integer("delivery_id"),
    text("area_code"),
    text("ward_code"),
    text("month"),
    text("occurred_on"),
    orNull(text("occurred_at")),
    orNull(integer("minute_of_week")),
    text("kind"),
    orNull(double("longitude")),
    orNull(double("latitude")),
    text("location"),
    orNull(text("cell9")),
    orNull(text("cell10")),
    orNull(text("reference")),
  ],
  indices: [
    { name: "partner_record_delivery", columnNames: ["delivery_id"] },
    { name: "partner_record_area", columnNames: ["area_code", "id"] },
  ],
});

/** Records of partners, and whose a delivery is and whether it is a demonstration. */
export class PartnerRecords1772409600000 implements MigrationInterface {
  readonly name = "PartnerRecords1772409600000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(PARTNER_RECORD, false, true, true);
    await runner.query(`ALTER TABLE "delivery" ADD COLUMN "organisation" text`);
    await runner.query(`ALTER TABLE "delivery" ADD COLUMN "demonstration" integer NOT NULL DEFAULT 0`);
    await runner.query(`UPDATE "delivery" SET "demonstration" = 1 WHERE "source" = 'demonstration'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "delivery" DROP COLUMN "demonstration"`);
    await runner.query(`ALTER TABLE "delivery" DROP COLUMN "organisation"`);
    await runner.dropTable(PARTNER_RECORD);
  }
}
