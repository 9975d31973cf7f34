import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from "typeorm";

type More = Partial<TableColumnOptions>;
const text = (name: string, more: More = {}): TableColumnOptions => ({ name, type: "text", ...more });
const integer = (name: string, more: More = {}): TableColumnOptions => ({ name, type: "integer", ...more });
const real = (name: string, more: More = {}): TableColumnOptions => ({ name, type: "double precision", ...more });
const key = { isPrimary: true };
const optional = { isNullable: true };

const TABLES: readonly Table[] = [
  new Table({
    name: "youth_provider",
    columns: [
      text("area_code", key),
      text("slug", key),
      text("what"),
      text("kinds"),
      text("key_scheme"),
      integer("version"),
    ],
  }),
  new Table({
    name: "youth_contract",
    columns: [
      text("id", key),
      text("area_code"),
      text("provider"),
      text("commissioner"),
      text("title"),
      text("first_month"),
      text("end_month"),
      text("delivery_months"),
      integer("pounds", optional),
      text("targets"),
      text("ward_codes"),
      text("kinds"),
      integer("demonstration"),
      integer("version"),
    ],
    indices: [{ name: "youth_contract_provider", columnNames: ["area_code", "provider"] }],
  }),
  new Table({
    name: "youth_session",
    columns: [
      text("id", key),
      text("area_code"),
      text("provider"),
      text("reference"),
      text("contract_id", optional),
      text("started_at"),
      text("ended_at"),
      text("month"),
      text("kind"),
      text("ward_code"),
      text("place"),
      real("longitude", optional),
      real("latitude", optional),
      real("staff_hours"),
      integer("contacts"),
      integer("attendances"),
      integer("individuals"),
      integer("new_individuals", optional),
      text("age_bands"),
      text("themes"),
      text("note", optional),
      text("origin"),
      integer("demonstration"),
      text("digest"),
      text("recorded_at"),
      integer("version"),
    ],
    indices: [
      { name: "youth_session_reference", columnNames: ["area_code", "provider", "reference"], isUnique: true },
      { name: "youth_session_month", columnNames: ["area_code", "month"] },
    ],
  }),
  new Table({
    name: "youth_session_key",
    columns: [text("session_id", key), text("key_hash", key), integer("demonstration")],
    indices: [{ name: "youth_session_key_hash", columnNames: ["key_hash"] }],
  }),
  new Table({ name: "youth_key_salt", columns: [text("scheme", key), text("salt")] }),
  new Table({ name: "youth_need_weights", columns: [text("area_code", key), text("weights"), integer("version")] }),
];

/** Providers of youth work, their contracts and sessions, and how need is weighed. */
export class YouthWork1777597200000 implements MigrationInterface {
  readonly name = "YouthWork1777597200000";

  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.createTable(table, false, true, true);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.dropTable(table);
  }
}
